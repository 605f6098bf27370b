import Relations
import StatutoryTime
import Systems

/// The records of one service: written, read, found, changed and destroyed.
///
/// Each change commits with its act and its ledger entry, or not at all. Keys lie in another
/// database: a record's key is stored before the record, and destroyed after it.
public struct Records: Sendable {
  let keeping: RecordKeeping
  public let table: RecordTable

  var casebook: Casebook { keeping.casebook }
  var keys: KeyStore { keeping.keys }

  /// 130 random bits as letters and digits.
  func opaqueId() -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
    return String(keys.randomness(26).map { letters[Int($0 & 31)] })
  }

  func act(
    _ name: ActName, on record: String?, _ how: RecordCircumstance, statements: [String],
    facts: [String: String]
  ) -> Act {
    Act(
      id: ActId.make(at: how.at, random: keys.randomness(ActId.randomByteCount)), name: name,
      enquiry: nil, record: record, day: how.at.localDay, at: how.at,
      actor: how.actor, register: table.register, statements: statements, purpose: how.purpose,
      facts: facts.merging(["service": table.service]) { given, _ in given })
  }

  /// The items of which a content holds something, in the order of the register.
  func items(of content: RecordContent) -> [String] {
    var items: [String] = []
    for field in table.fields where content.fields[field.name] != nil {
      if !items.contains(field.item) { items.append(field.item) }
    }
    return items
  }
}
