import StatutoryTime

extension Enquiry {
  /// The statuses that may be set next. Empty for a subject access request.
  public var nextStatuses: [DisclosureStatus] {
    guard kind == .foi else { return [] }
    switch status {
    case nil: return [.open, .closed]
    case .open: return [.subsequentlyOpened, .closed]
    case .closed: return [.subsequentlyOpened]
    case .subsequentlyOpened: return [.closed]
    }
  }

  public func maySetStatus(_ next: DisclosureStatus) throws(EnquiryRefusal) {
    if kind == .sar { throw .statusIsForFreedomOfInformation }
    if !nextStatuses.contains(next) { throw .statusCannotFollow(from: status, to: next) }
  }

  public func mayClose(on day: LocalDay) throws(EnquiryRefusal) {
    if isClosed { throw .alreadyClosed }
    if kind == .foi, status == nil { throw .statusMissing }
    if day < receivedOn { throw .closedBeforeReceived }
  }

  public func mayPublish() throws(EnquiryRefusal) {
    if kind == .sar { throw .publicationIsForFreedomOfInformation }
    if !isClosed { throw .notClosed }
    if status != .open, status != .subsequentlyOpened { throw .notOpenToThePublic }
  }
}

/// Why something may not be done with an enquiry now.
public enum EnquiryRefusal: Error, Sendable, Hashable {
  case statusIsForFreedomOfInformation
  case statusCannotFollow(from: DisclosureStatus?, to: DisclosureStatus)
  case statusMissing
  case alreadyClosed
  case closedBeforeReceived
  case publicationIsForFreedomOfInformation
  case notClosed
  case notOpenToThePublic
  /// The text to publish names the requester, by these kinds of identifier.
  case identifiesRequester([String])
  case alreadyPublished
  case emptyPublication
  case answerIsForSubjectAccess
  /// Nobody has said that the requester is who they say they are.
  case identityNotConfirmed
  case changedMeanwhile

  /// The key of its words in the catalogue.
  public var code: String {
    switch self {
    case .statusIsForFreedomOfInformation: "status-is-for-foi"
    case .statusCannotFollow: "status-cannot-follow"
    case .statusMissing: "status-missing"
    case .alreadyClosed: "already-closed"
    case .closedBeforeReceived: "closed-before-received"
    case .publicationIsForFreedomOfInformation: "publication-is-for-foi"
    case .notClosed: "not-closed"
    case .notOpenToThePublic: "not-open-to-the-public"
    case .identifiesRequester: "identifies-requester"
    case .alreadyPublished: "already-published"
    case .emptyPublication: "empty-publication"
    case .answerIsForSubjectAccess: "answer-is-for-sar"
    case .identityNotConfirmed: "identity-not-confirmed"
    case .changedMeanwhile: "changed-meanwhile"
    }
  }
}
