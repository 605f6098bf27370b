import Register

/// Which columns of a row of headings are which.
struct HeadingMatch<Column: Hashable & Sendable> {
  /// Positions from 0.
  private(set) var positions: [Column: Int] = [:]
  private(set) var issues: [ImportIssue] = []
  /// Headings that are names in Welsh alone.
  private(set) var welshCount = 0

  /// - Parameter row: the cells of the row.
  /// - Parameter number: the row's number, for reports.
  init(_ row: [String], number: Int, among columns: [ColumnNames<Column>]) {
    var left: [Int] = []
    for (position, text) in row.enumerated() where !text.isEmpty {
      let plain = PlainText.heading(text)
      guard !plain.isEmpty else { continue }
      guard let found = columns.first(where: { $0.plainNames.contains(plain) }) else {
        left.append(position)
        continue
      }
      take(found, at: position, text, number, columns)
    }
    // Near names come second, so that an exact one further right is never lost to a near one.
    for position in left {
      let text = row[position]
      guard
        let found = HeadingMatch.near(text, among: columns.filter { positions[$0.column] == nil })
      else {
        issues.append(ImportIssue(row: number, column: text, .note, .unknownHeading(text)))
        continue
      }
      issues.append(
        ImportIssue(
          row: number, column: text, .read, .nearHeading(text, readAs: found.heading)))
      take(found, at: position, text, number, columns)
    }
  }

  private mutating func take(
    _ found: ColumnNames<Column>, at position: Int, _ text: String, _ number: Int,
    _ columns: [ColumnNames<Column>]
  ) {
    guard positions[found.column] == nil else {
      issues.append(
        ImportIssue(
          row: number, column: text, .cellNotTaken, .secondHeading(text, first: found.heading)))
      return
    }
    positions[found.column] = position
    if found.welshNames.contains(PlainText.heading(text)) { welshCount += 1 }
  }

  /// The column whose name needs few edits, or whose words are all in the heading or the other way
  /// round.
  private static func near(
    _ text: String, among columns: [ColumnNames<Column>]
  ) -> ColumnNames<Column>? {
    let plain = PlainText.heading(text)
    guard plain.count >= 4 else { return nil }
    let named = columns.flatMap { column in column.plainNames.map { (name: $0, column: column) } }
    let close = named.filter { abs($0.name.count - plain.count) <= $0.name.count / 6 }
    if let name = nearestName(to: plain, among: close.map(\.name)) {
      return close.first { $0.name == name }?.column
    }
    let words = Set(PlainText.headingWords(text))
    let within = named.filter { entry in
      let own = Set(entry.name.split(separator: " ").map(String.init))
      return own.count >= 2
        && (own.isSubset(of: words) || (words.count >= 2 && words.isSubset(of: own)))
    }
    // Where two columns would both do, neither is guessed.
    guard let first = within.first, within.allSatisfy({ $0.column.column == first.column.column })
    else { return nil }
    return first.column
  }
}

/// Telling Welsh headings from English ones.
enum WelshWords {
  static func areWelsh(_ plain: String) -> Bool {
    !Set(plain.split(separator: " ").map(String.init)).isDisjoint(with: words)
  }

  private static let words: Set<String> = [
    "y", "yr", "o", "i", "ar", "dyddiad", "cyfnod", "cofnod", "cofnodion", "diben", "dibenion",
    "categoriau", "swyddogaeth", "derbynwyr", "ffynhonnell", "lleoliad", "hawliau", "dolen",
    "cyfeirnod", "math", "derbyniwyd", "cadw", "gweithred", "awdurdod", "sbardun", "gwasanaeth",
    "sail", "diogelwch", "trosglwyddiadau", "amod", "buddiannau", "estyniad",
  ]
}
