import Crypto
import Register
import Relations
import Retention
import Systems

/// Keys of some rows, each with a digest of itself and of the facts that decide about it.
struct RowBatch {
  private let columns: [String]
  private let key: String
  private(set) var keys: [String] = []
  /// For each row sixteen digits of its key and sixteen of its facts: two rows of one plan will not
  /// share them by chance.
  private(set) var digests: [String] = []

  private static let partLength = 16

  init(schedule: RetentionSchedule) {
    key = "r." + schedule.map.key
    columns = schedule.decidingColumns.filter { !schedule.map.person.contains($0) }
      .map { "r." + $0 }
  }

  mutating func add(_ row: SQLRow) throws {
    let own = try row.text(key)
    keys.append(own)
    digests.append(Self.keyDigest(own) + (try factsDigest(row)))
  }

  /// The rows of a planned range: digest of the key -> digest of the facts.
  static func planned(in text: String) -> [String: String] {
    var planned: [String: String] = [:]
    var rest = Substring(text)
    while !rest.isEmpty {
      planned[String(rest.prefix(partLength))] =
        String(rest.dropFirst(partLength).prefix(partLength))
      rest = rest.dropFirst(2 * partLength)
    }
    return planned
  }

  /// What is left of the batch when only the rows of a plan are kept, as they were.
  func limited(to planned: [String: String]) -> RowBatch {
    var limited = self
    let pairs = zip(keys, digests).filter { _, digest in
      planned[String(digest.prefix(Self.partLength))] == String(digest.suffix(Self.partLength))
    }
    limited.keys = pairs.map(\.0)
    limited.digests = pairs.map(\.1)
    return limited
  }

  static func keyDigest(_ key: String) -> String { digest([key]) }

  private func factsDigest(_ row: SQLRow) throws -> String {
    Self.digest(
      try columns.map { column in
        switch try row[column] {
        case .null: "-"
        case .integer(let number): "i\(number)"
        case .text(let text): "t\(text.utf8.count):\(text)"
        case .bytes: "b"
        }
      })
  }

  private static func digest(_ parts: [String]) -> String {
    let text = parts.map { $0 + "|" }.joined()
    return String(Hex.text(SHA256.hash(data: Array(text.utf8))).prefix(partLength))
  }
}
