import Ledger
import Relations
import StatutoryTime

/// Something that was done with personal data, as it is written beside the change itself.
///
/// It holds nothing about the person: opaque ids, days, counts and words of the register.
public struct Act: Sendable, Hashable {
  /// Opaque; also the id of the ledger entry.
  public let id: String
  public let name: ActName
  /// Opaque id of the enquiry, where the act is about one.
  public let enquiry: String?
  /// Opaque id of the record that the product keeps itself, where the act is about one.
  public let record: String?
  public let day: LocalDay
  public let at: Instant
  /// `public`, `staff:<account>`, `role:<role>` or `system:<part>`.
  public let actor: String
  public let register: String
  public let statements: [String]
  /// Purpose of the register that the use serves.
  public let purpose: String?
  public let facts: [String: String]

  public init(
    id: String, name: ActName, enquiry: String?, record: String? = nil, day: LocalDay,
    at: Instant, actor: String, register: String, statements: [String] = [], purpose: String? = nil,
    facts: [String: String] = [:]
  ) {
    self.id = id
    self.name = name
    self.enquiry = enquiry
    self.record = record
    self.day = day
    self.at = at
    self.actor = actor
    self.register = register
    self.statements = statements
    self.purpose = purpose
    self.facts = facts
  }

  /// The same act under the version of another body's register.
  public func under(register version: String) -> Act {
    Act(
      id: id, name: name, enquiry: enquiry, record: record, day: day, at: at, actor: actor,
      register: version, statements: statements, purpose: purpose, facts: facts)
  }

  func entry() throws -> LedgerEntry {
    try LedgerEntry(
      id: id, moment: at.iso, act: name.rawValue, subject: enquiry ?? record, actor: actor,
      register: register, statements: statements, purpose: purpose,
      facts: facts.merging(["day": day.description]) { given, _ in given })
  }
}

/// The acts that the office knows; the raw value is the word in the ledger.
public enum ActName: String, Sendable, Hashable, CaseIterable {
  case enquiryReceived = "enquiry-received"
  case acknowledgementSent = "acknowledgement-sent"
  case acknowledgementFailed = "acknowledgement-failed"
  case caseOpened = "case-opened"
  case disclosureStatusSet = "disclosure-status-set"
  case caseClosed = "case-closed"
  case disclosed
  case disclosureReviewed = "disclosure-for-review"
  case disclosureJudged = "disclosure-judged"
  /// Items of a system are about to be handed over.
  case itemsDisclosed = "items-disclosed"
  case itemsDelivered = "items-delivered"
  case itemsNotDelivered = "items-not-delivered"
  /// The gate said no to a disclosure of items.
  case itemsRefused = "items-refused"
  case itemsSeen = "items-seen"
  /// Rows of the register of disclosures have gone at the end of their term.
  case itemsCleared = "items-cleared"
  case correctionOpened = "correction-opened"
  case correctionSettled = "correction-settled"
  case returnPlanned = "return-planned"
  case returnApproved = "return-approved"
  case decisionGiven = "decision-given"
  case tokenMade = "token-made"
  case tokenRevoked = "token-revoked"
  case published
  case publicationWithdrawn = "publication-withdrawn"
  case personSearched = "person-searched"
  case accessAnswerMade = "access-answer-made"
  case figuresCompiled = "figures-compiled"
  case retentionPlanned = "retention-planned"
  case retentionApproved = "retention-approved"
  case retentionResumed = "retention-resumed"
  case retentionBatch = "retention-batch"
  case retentionFinished = "retention-finished"
  case retentionStopped = "retention-stopped"
  case disposalPlanned = "disposal-planned"
  case disposalApproved = "disposal-approved"
  case disposalResumed = "disposal-resumed"
  case disposalIntended = "disposal-intended"
  case disposalDone = "disposal-done"
  case disposalFinished = "disposal-finished"
  case disposalStopped = "disposal-stopped"
  case disposalPaused = "disposal-paused"
  case disposalListed = "disposal-listed"
  case missingSettled = "missing-settled"
  case holdPlaced = "hold-placed"
  case holdReleased = "hold-released"
  case ownerAsked = "owner-asked"
  case ownerChased = "owner-chased"
  case ownerReturned = "owner-returned"
  /// What an owner was asked is asked no longer.
  case ownerCalledBack = "owner-called-back"
  case ledgerKeyRotated = "ledger-key-rotated"
  case ledgerRestored = "ledger-restored"
  case recordWritten = "record-written"
  case recordChanged = "record-changed"
  case recordDestroyed = "record-destroyed"
  case recordKeysDestroyed = "record-keys-destroyed"
  case masterKeyChanged = "master-key-changed"
}
