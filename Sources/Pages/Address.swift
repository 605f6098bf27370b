import Wording

/// Every address of the portal and the console, with its parameters.
///
/// An address has one path in each language; the root and the assets have one path in all.
public enum Address: Hashable, Sendable {
  case root
  case stylesheet

  // The portal.
  case home
  case notice
  case enquiryStart
  case enquiryQuestion(EnquiryQuestion)
  case enquiryCheck
  case enquirySent
  /// - page: 1 and up; 1 is not shown in the path.
  case publishedRequests(page: Int)
  case publishedRequest(OpaqueId)
  case cookies
  case accessibility

  // The console.
  case signIn
  case signOut
  /// - tab: the group of cases shown, of letters and hyphens; nil for the first.
  case cases(tab: String?)
  case caseDetails(OpaqueId)
  case caseStatus(OpaqueId)
  case caseClose(OpaqueId)
  case casePublish(OpaqueId)
  case caseDisclose(OpaqueId)
  case caseSearch(OpaqueId)
  case caseAnswer(OpaqueId, AnswerFormat)
  case retention
  case retentionPlan(OpaqueId)
  case retentionApprove(OpaqueId)
  case retentionApply(OpaqueId)
  case retentionCertificate(OpaqueId)
  /// Plans of retention in the systems of the body.
  case systemPlans
  case systemPlan(OpaqueId)
  case systemCertificate(OpaqueId)
  case systemHolds
  case systemForecast
  /// What was disclosed to whom, and what waits for a review.
  case disclosures
  /// Returns in bulk that are planned.
  case returns
  case returnPlan(OpaqueId)
  /// Recipients who have to be told of a correction.
  case corrections
  case figures
  case proof
  case ledger

  /// The forms in which the answer to an access request is handed over.
  public enum AnswerFormat: String, CaseIterable, Sendable {
    case json
    case html
  }

  /// The path and query of the address in a language.
  public func path(in language: Language) -> String {
    let steps = self.steps.map { $0.text(in: language) }
    guard isInLanguages else { return "/" + steps.joined(separator: "/") }
    return "/" + ([language.rawValue] + steps).joined(separator: "/") + query
  }

  /// Whether the address exists once in each language.
  public var isInLanguages: Bool { self != .root && self != .stylesheet }

  /// The part after the path, with its question mark.
  private var query: String {
    switch self {
    case .publishedRequests(let page) where page > 1: "?page=\(page)"
    case .cases(let tab?): "?tab=\(tab)"
    default: ""
    }
  }
}
