import Casebook
import Register
import Retention
import Rights
import StatutoryTime

/// A case with all that its page shows.
public struct CaseFile: Sendable, Hashable {
  public let enquiry: Enquiry
  public let deadline: Deadline
  public let retention: RetentionOutcome
  public let acts: [ActRecord]
  public let messages: [MessageRecord]
}

extension Office {
  public static let casesPerPage = 25
  private static let pagesMax = 1_000_000

  /// One page of the open cases by due day, or of the closed ones.
  public func cases(closed: Bool, page: Int) async throws -> [Enquiry] {
    let page = min(max(page, 1), Self.pagesMax)
    return try await casebook.enquiries(
      closed: closed, limit: Self.casesPerPage, offset: (page - 1) * Self.casesPerPage
    ).map(Enquiry.init)
  }

  public func caseCounts() async throws -> (open: Int, closed: Int) {
    try await casebook.enquiryCounts()
  }

  /// Opens a case. To look at it is a use of personal data: the ledger tells of it.
  ///
  /// - Throws: `OfficeRefusal.unknownEnquiry`.
  public func openCase(_ id: String, by actor: Actor) async throws -> CaseFile {
    let opened = act(.caseOpened, on: id, by: actor, purpose: service.handledFor)
    guard try await casebook.enquiry(id) != nil else { throw OfficeRefusal.unknownEnquiry }
    try await casebook.perform("case-opened") { unit in
      _ = try unit.enquiry(id)
      try unit.record(opened)
    }
    return try await caseFile(id)
  }

  /// The case as it is, for a use that is recorded otherwise.
  func caseFile(_ id: String) async throws -> CaseFile {
    guard let record = try await casebook.enquiry(id) else { throw OfficeRefusal.unknownEnquiry }
    let enquiry = try Enquiry(record)
    return CaseFile(
      enquiry: enquiry,
      deadline: try clock.deadline(enquiry.kind, receivedOn: enquiry.receivedOn),
      retention: schedule.outcome(for: enquiry.retentionFacts),
      acts: try await casebook.acts(on: id), messages: try await casebook.messages(on: id))
  }

  /// The id that belongs to a reference, for the command line.
  public func caseId(reference: String) async throws -> String? {
    try await casebook.enquiry(reference: reference)?.id
  }
}
