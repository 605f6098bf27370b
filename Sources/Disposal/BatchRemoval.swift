import Register
import Relations
import Retention
import StatutoryTime
import SystemMaps
import Systems

/// Removes the records of one batch with all that goes with them, in the transaction that it is
/// given: all of it, or nothing.
struct BatchRemoval {
  let scope: RecordScope
  let order: RemovalOrder
  let session: any SQLSession

  /// - Parameter due: the keys of the records, decided in this transaction.
  /// - Returns: what went and what stayed, and the files whose rows went.
  func remove(
    _ due: KeySet, outcome: RetentionDecision.Outcome
  ) throws -> (counts: BatchCounts, files: [String]) {
    var rows = DepartingRows(order, session)
    try rows.workOut(from: due)
    let files = try fileNames(rows)
    if outcome == .anonymise, let remainder = scope.record.remainder {
      try RemainderWriting(scope: scope, remainder: remainder, session: session)
        .write(rows.sets[scope.table.name])
    }
    var counts = BatchCounts()
    counts.files = files.count
    try empty(rows, &counts)
    for name in order.deletion {
      guard let table = order.table(name) else { continue }
      let count = try delete(table, rows)
      if count > 0 { counts.removed[name] = count }
      if name == scope.table.name { counts.records = count }
    }
    return (counts, files)
  }

  private func delete(_ table: MappedTable, _ rows: DepartingRows) throws -> Int {
    if let set = rows.sets[table.name] {
      let key = table.key.map(\.text)
      return try session.delete(from: table.name, where: key, in: set, key)
    }
    guard let tie = table.goesWith.first, let owner = rows.sets[tie.table.text] else { return 0 }
    return try session.delete(
      from: table.name, where: tie.by.map(\.name), in: owner, tie.by.map(\.text))
  }

  /// Takes what was the departing person's from shared rows, where the map says what that is.
  private func empty(_ rows: DepartingRows, _ counts: inout BatchCounts) throws {
    for (place, table) in order.tables.enumerated() {
      guard let stays = rows.shared[table.name] else { continue }
      let name = table.name
      let all = try session.count(stays.keys(as: "row"))
      guard all > 0 else { continue }
      var emptied = 0
      for (number, tie) in table.goesWith.enumerated() {
        guard let columns = rows.emptied(tie, of: table), let gone = rows.sets[tie.table.text]
        else { continue }
        let key = table.key.map(\.text)
        let set = try session.makeKeySet(
          "addewid_empty_\(place)_\(number)", of: key, in: name)
        try session.fill(
          set,
          from: .projected(
            stays.keys(as: "row").matching(
              gone.keys(as: "gone"),
              on: .and(
                tie.by.map { .column("row.\($0.name)") == .column("gone.\($0.text)") })),
            key.map { NamedExpression($0, .column("row.\($0)")) }))
        emptied += try session.clear(columns, of: name, where: key, in: set, key)
      }
      if emptied > 0 { counts.emptied[name] = emptied }
      if all > emptied { counts.shared[name] = all - emptied }
    }
  }

  /// The paths, within the system's folder, of the files that departing rows name.
  private func fileNames(_ rows: DepartingRows) throws -> [String] {
    var files: [String] = []
    for table in order.tables where !table.fileColumns.isEmpty {
      guard let set = rows.sets[table.name] else { continue }
      let key = table.key.map(\.text)
      let columns = Set(key + table.fileColumns.map(\.name)).sorted()
      let relation = Relation.table(table.name, as: "row", columns: columns).matching(
        set.keys(as: "gone"),
        on: .and(key.map { .column("row.\($0)") == .column("gone.\($0)") }))
      for row in try session.rows(relation) {
        for column in table.fileColumns {
          guard let name = try row.optionalText("row.\(column.name)"), let folder = column.folder
          else { continue }
          files.append(try FileName.checked(name, in: folder))
        }
      }
    }
    return files.sorted()
  }
}

/// The name of a file beside a row, as the row gives it.
enum FileName {
  /// - Throws: `DisposalRefusal.unusableFileName` for one that leads out of its folder.
  static func checked(_ name: String, in folder: String) throws -> String {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.utf8.contains(0), !name.contains("\\"), name.utf8.count <= 1_024,
      parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
    else { throw DisposalRefusal.unusableFileName }
    return "\(folder)/\(name)"
  }
}
