import Foundation
import Register
import Relations
import Systems

/// What a body's systems know people by, as digests in memory: enough to find it again in rows that
/// are to identify nobody, and gone with the process.
///
/// Names count as whole: a forename alone is no person. Capitals, accents and what stands between
/// letters and digits make no difference.
public struct KnownPeople: Sendable {
  private var digests: Set<Int> = []
  /// The most words that one of them has.
  private(set) var wordsMax = 1

  /// What is held at most: above that the rest is not looked for.
  public static let countMax = 4_000_000

  public init() {}

  public var count: Int { digests.count }

  public mutating func add(_ other: KnownPeople) {
    digests.formUnion(other.digests)
    wordsMax = max(wordsMax, other.wordsMax)
  }

  /// Takes what stands in the columns by which people are known, in all tables that may identify.
  ///
  /// - Throws: `DatabaseError`.
  public mutating func add(_ map: SystemMap, in database: any SQLDatabase) async throws {
    let before = self
    self = try await database.read { session in
      var known = before
      let names = Set(try session.tableNames())
      let sets = map.anonymous.map(\.table.text)
      for table in map.tables
      where names.contains(table.name) && table.notPersonal == nil && !sets.contains(table.name) {
        try known.add(table, session)
      }
      return known
    }
  }

  private mutating func add(_ table: MappedTable, _ session: any SQLSession) throws {
    let live = Set(try session.columns(of: table.name).map(\.name))
    let columns = table.columns.filter {
      $0.identity.map(Self.tells) ?? false && live.contains($0.name)
    }
    let single = columns.filter { ![.forename, .surname].contains($0.identity) }.map(\.name)
    let parts = [MappedColumn.Identity.forename, .surname].compactMap { kind in
      columns.first { $0.identity == kind }?.name
    }
    let wanted = Set(single + parts).sorted()
    guard !wanted.isEmpty else { return }
    let relation = Relation.table(table.name, as: "row", columns: wanted)
    let places = relation.columns
    func place(_ name: String) -> Int? { places.firstIndex(of: "row.\(name)") }
    let (singles, whole) = (single.compactMap(place), parts.compactMap(place))
    try session.stream(relation) { row in
      for place in singles { add(Self.text(row.values[place])) }
      if whole.count == 2 {
        let names = whole.compactMap { Self.text(row.values[$0]) }
        if names.count == 2 { add(names.joined(separator: " ")) }
      }
    }
  }

  /// Days and postcodes are many people's: they are told by their form, and not by whose they are.
  private static func tells(_ identity: MappedColumn.Identity) -> Bool {
    switch identity {
    case .dateOfBirth, .postcode: false
    default: true
    }
  }

  static func text(_ value: Value) -> String? {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .null, .bytes: nil
    }
  }

  /// One word is a person only where it is a number of some length.
  mutating func add(_ text: String?) {
    guard let text, digests.count < Self.countMax else { return }
    let words = Self.words(text)
    let joined = words.joined()
    let isNumber = joined.utf8.contains { (48...57).contains($0) }
    guard joined.count >= (isNumber ? 6 : 5), isNumber || words.count > 1 else { return }
    digests.insert(joined.hashValue)
    wordsMax = max(wordsMax, min(words.count, Self.wordsLimit))
  }

  private static let wordsLimit = 12

  /// Whether something by which a person is known stands in a text, as whole words.
  func isIn(_ text: String) -> Bool {
    let words = Self.words(text)
    // A number may be written in groups.
    let most = max(wordsMax, 6)
    for start in words.indices {
      var joined = ""
      for word in words[start...].prefix(most) {
        joined += word
        if digests.contains(joined.hashValue) { return true }
      }
    }
    return false
  }

  /// Lower-case words of letters and digits, without accents.
  static func words(_ text: String) -> [String] {
    text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
