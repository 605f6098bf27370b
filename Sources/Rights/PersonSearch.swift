import Foundation
import Register
import Relations

/// Finds the records of one person.
///
/// A record with the same name and the same address is theirs. One with only the name in common
/// may be somebody else's of that name: it is shown to staff, and goes into an answer only when a
/// person says so.
///
/// - Law: UK GDPR Art 15(1A): a reasonable and proportionate search
public struct PersonSearch: Sendable {
  public let nameKey: String
  public let emailKey: String?

  public init(name: String, email: String?) {
    nameKey = Self.key(name)
    emailKey = email.map(Self.key)
  }

  /// Name or address without case, accents and odd spacing, so that "Siân" finds "Sian".
  public static func key(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping
      .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// - Returns: the keys of the records that match by name or by address, oldest first.
  public func relation(_ map: RecordMap) -> Relation {
    let columns = ([map.key, "received_on"] + map.person).sorted()
    let byName = Predicate.compare(
      .column("r.name_key"), .equal, .value(.text(nameKey)))
    let byEmail = emailKey.map {
      Predicate.compare(.column("r.email_key"), .equal, .value(.text($0)))
    }
    return .ordered(
      .filtered(
        .table(map.table, as: "r", columns: columns), .or([byName] + (byEmail.map { [$0] } ?? []))),
      [
        Ordering(.column("r.received_on"), descending: false),
        Ordering(.column("r." + map.key), descending: false),
      ])
  }

  public func match(nameKey: String, emailKey: String?) -> Match {
    let sameName = nameKey == self.nameKey
    let sameEmail = emailKey != nil && emailKey == self.emailKey
    return sameName && sameEmail ? .certain : sameEmail ? .sameEmail : .sameName
  }

  public enum Match: String, Sendable, Hashable {
    case certain
    case sameEmail = "same-email"
    case sameName = "same-name"
  }
}
