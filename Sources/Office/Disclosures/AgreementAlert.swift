import Casebook
import StatutoryTime

/// An agreement under which something went, and that ends soon or has ended.
///
/// - Law: UK GDPR Art 5(1)(b), Art 28(3)
public struct AgreementAlert: Sendable, Hashable {
  public let body: String
  public let recipient: String
  public let agreement: String
  public let end: String
  public let state: State
  /// Ids of what went under it.
  public let disclosures: [String]

  public enum State: String, Sendable, Hashable {
    case endsSoon = "ends-soon"
    case ended
  }

  /// How many days before its last an agreement is told of.
  public static let daysBefore = 30

  /// Those of the newest agreement with each recipient: one that was renewed is at rest.
  public static func all(
    _ made: [ItemDisclosureRecord], today: LocalDay
  ) -> [AgreementAlert] {
    let delivered = made.filter { $0.agreement != nil && $0.state != .notDelivered }
    let groups = Dictionary(grouping: delivered) {
      [$0.body, $0.service, $0.recipient, $0.agreement ?? ""]
    }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, made in
      guard let end = made.compactMap(\.agreementEnd).max(), let last = LocalDay(iso: end),
        today.days(until: last) <= daysBefore
      else { return nil }
      return AgreementAlert(
        body: key[0], recipient: key[2], agreement: key[3], end: end,
        state: last < today ? .ended : .endsSoon, disclosures: made.map(\.id).sorted())
    }
  }

  public var words: String {
    let what = "the \(agreement) with '\(recipient)' of \(body)"
    return state == .ended
      ? "\(what) ended on \(end): nothing more goes under it; ask for what was given back or deleted"
      : "\(what) ends on \(end): renew it, or ask for what was given back"
  }
}
