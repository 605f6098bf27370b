import Casebook
import Register
import StatutoryTime

/// What the review of a disclosure made in a hurry came to.
public enum ReviewOutcome: String, Sendable, Hashable, CaseIterable {
  /// It was right to share it then.
  case right
  /// It should not have been shared: the incident is for the data protection officer.
  case wrong
}

extension Office {
  /// Says what a disclosure that was made in a hurry came to. It stays in the register either way.
  ///
  /// - Throws: `ReviewRefusal`; nothing is changed then.
  /// - Law: UK GDPR Art 5(2), Art 33(1)
  public func judge(
    disclosure id: String, as outcome: ReviewOutcome, by actor: Actor
  ) async throws {
    let moment = act(.disclosureJudged, on: nil, by: actor, purpose: service.handledFor)
    try await casebook.perform("disclosure-judged") { unit in
      guard let disclosure = try unit.disclosure(id) else {
        return try Self.judge(items: id, as: outcome, moment, unit)
      }
      guard let review = disclosure.review else { throw ReviewRefusal.hadItsPermit }
      guard review == DisclosureRecord.waiting else { throw ReviewRefusal.judgedBefore }
      guard disclosure.madeBy != moment.actor else { throw ReviewRefusal.samePerson }
      try unit.setReview(outcome.rawValue, of: id, at: moment.at.iso, by: moment.actor)
      try unit.record(
        moment.about(
          disclosure.enquiry, facts: ["disclosure": id, "outcome": outcome.rawValue]))
    }
  }
}

extension Office {
  /// The same for one out of the systems of a body.
  private static func judge(
    items id: String, as outcome: ReviewOutcome, _ moment: Act, _ unit: UnitOfWork
  ) throws {
    guard let disclosure = try unit.itemDisclosure(id) else { throw ReviewRefusal.unknown }
    guard let review = disclosure.review else { throw ReviewRefusal.hadItsPermit }
    guard review == DisclosureRecord.waiting else { throw ReviewRefusal.judgedBefore }
    guard disclosure.madeBy != moment.actor else { throw ReviewRefusal.samePerson }
    try unit.setItemReview(outcome.rawValue, of: id, at: moment.at.iso, by: moment.actor)
    try unit.record(
      moment.about(nil, facts: ["disclosure": id, "outcome": outcome.rawValue]))
  }
}

public enum ReviewRefusal: Error, Sendable, Hashable {
  case unknown
  /// It was permitted: there is nothing to review.
  case hadItsPermit
  case judgedBefore
  /// Nobody reviews what they have made themselves.
  case samePerson
}
