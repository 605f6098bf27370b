import Ledger
import Relations
import StatutoryTime
import Systems

/// An act and its ledger entry, ready to be written.
///
/// An act on an enquiry or a record has a row of its own, by which it is found from there and goes
/// with what it is about. What an act on neither says is in its entry, once.
struct ActRows: Sendable {
  /// Nil where the entry alone tells of the act.
  private let act: [Value]?
  private let entry: [Value]

  /// - Throws: `LedgerEntryError` where the act does not fit into an entry.
  init(_ act: Act) throws {
    let body = try act.entry().body
    entry = [.text(act.id), .bytes(body), .bytes(MerkleTree.leafHash(body).bytes)]
    guard act.enquiry != nil || act.record != nil else {
      self.act = nil
      return
    }
    self.act = [
      .text(act.id), .text(act.name.rawValue), act.enquiry.map { .text($0) } ?? .null,
      act.record.map { .text($0) } ?? .null,
      .text(act.day.description), .text(act.at.iso), .text(act.actor),
      .text(ActFacts.text(act.facts)),
    ]
  }

  /// Writes them, many in one statement or as the database takes many fastest.
  static func insert(_ rows: [ActRows], _ session: any SQLSession) throws {
    let acts = rows.compactMap(\.act)
    guard session.dialect != .sqlite else {
      if !acts.isEmpty { try session.insert(into: "act", columns: actColumns, acts) }
      try session.insert(into: "ledger_entry", columns: entryColumns, rows.lazy.map(\.entry))
      return
    }
    for part in RowParts.parts(acts) {
      try session.execute(
        "INSERT INTO act (\(actColumns.joined(separator: ", "))) VALUES "
          + RowParts.marks(columns: actColumns.count, rows: part.count), part.flatMap { $0 })
    }
    for part in RowParts.parts(rows) {
      try session.execute(
        "INSERT INTO ledger_entry (\(entryColumns.joined(separator: ", "))) VALUES "
          + RowParts.marks(columns: entryColumns.count, rows: part.count), part.flatMap(\.entry))
    }
  }

  private static let actColumns = [
    "id", "name", "enquiry", "record", "on_day", "at", "actor", "facts",
  ]
  private static let entryColumns = ["id", "body", "leaf"]
}

/// Rows in parts of a few lengths, so that a few prepared statements serve for any number of rows.
enum RowParts {
  /// The most rows of one statement.
  static let rowMax = 256

  /// Parts whose lengths are powers of two.
  static func parts<Element>(_ rows: [Element]) -> [ArraySlice<Element>] {
    var parts: [ArraySlice<Element>] = []
    var rest = rows[...]
    var length = rowMax
    while !rest.isEmpty {
      while length > rest.count { length /= 2 }
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts
  }

  /// `(?, ?), (?, ?)`.
  ///
  /// - Parameter mark: stands for each value; where nothing else tells the database its type, with
  ///   a cast.
  static func marks(columns: Int, rows: Int, mark: String = "?") -> String {
    let row = "(" + Array(repeating: mark, count: columns).joined(separator: ", ") + ")"
    return Array(repeating: row, count: rows).joined(separator: ", ")
  }
}
