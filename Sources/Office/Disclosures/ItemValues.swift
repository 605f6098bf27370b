import Foundation
import Register
import Relations
import SystemMaps
import Systems

/// What the systems hold of permitted items about a person, and what of it is kept back.
struct ItemValues: Sendable {
  /// Item, as it was asked for -> its values in the order of systems, tables and rows.
  var values: [String: [Value]] = [:]
  var keptBack: Set<KeptBack> = []

  var count: Int { values.values.reduce(0) { $0 + $1.count } }

  /// An item, or a part of what is held of it, that does not go.
  struct KeptBack: Sendable, Hashable {
    let item: String
    let reason: String
  }

  /// Why something of a permitted item does not go.
  enum Reason: String {
    /// It stands in a row under a withheld address or a sealed link, or says what such a row says.
    case protected
    /// People write freely in it, and nobody has read it for this disclosure.
    case freeText = "free-text-not-read"
    /// The row names a file.
    case inFiles = "in-files"
    /// No mapped system holds it.
    case notInSystems = "not-in-a-system"
    /// Its owner has to be asked.
    case askOwner = "ask-its-owner"
  }

  mutating func keepBack(_ item: String, _ reason: Reason) {
    keptBack.insert(KeptBack(item: item, reason: reason.rawValue))
  }
}

/// Fetches items of one person from one system, and nothing else: no column that holds none of the
/// items is read, but those of keys and marks.
struct ItemFetch {
  let map: SystemMap
  let session: any SQLSession
  let person: PersonPlaces
  /// Whether somebody has read what people wrote freely.
  let isFreeTextRead: Bool

  /// - Parameter wanted: table -> the columns to be read, each with the items asked for.
  func fetch(
    _ wanted: [String: [(column: MappedColumn, items: [String])]], into found: inout ItemValues
  ) throws {
    for table in map.tables {
      guard let columns = wanted[table.name] else { continue }
      var seen: [String: Set<[Value]>] = [:]
      for role in table.people {
        let own = columns.filter { map.isColumn($0.column, about: role, in: table) }
        guard !own.isEmpty else { continue }
        let marks = table.columns.filter { $0.protects != nil }.map(\.name)
        let rows = try PersonRows(map: map, session: session).rows(
          of: person.held, from: table, to: role, own.map(\.column.name) + marks)
        for row in try sorted(rows, by: table) {
          let isProtected = try marks.contains { MappedColumn.isSet(try row["row.\($0)"]) }
          // The town of an address whose street is protected goes no more than the street.
          let hidden = try Set(
            own.filter { person.isProtected(try row["row.\($0.column.name)"]) }.flatMap(\.items))
          let key = try table.key.map { try row["row.\($0.text)"] }
          for (column, items) in own where seen[column.name, default: []].insert(key).inserted {
            try take(
              row["row.\(column.name)"], column, items, hidden, isProtected, into: &found)
          }
        }
      }
    }
  }

  private func sorted(_ rows: [SQLRow], by table: MappedTable) throws -> [SQLRow] {
    try rows.map { row in
      (row, try table.key.map { "\(try row["row.\($0.text)"])" })
    }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  private func take(
    _ value: Value, _ column: MappedColumn, _ items: [String], _ hidden: Set<String>,
    _ isProtected: Bool, into found: inout ItemValues
  ) throws {
    guard !value.isNull else { return }
    for item in items {
      // What a file says is not known.
      if isProtected || hidden.contains(item) || column.folder != nil && person.isMarked {
        found.keepBack(item, .protected)
      } else if column.folder != nil {
        found.keepBack(item, .inFiles)
      } else if column.isFreeText, !isFreeTextRead {
        found.keepBack(item, .freeText)
      } else {
        found.values[item, default: []].append(value)
      }
    }
  }
}
