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
  /// Where the files are that rows name; nil: nobody looks whether they are there.
  var folder: FileFolder?
  let session: any SQLSession
  /// Told the name of each step, so that tests can act there.
  var interrupt: (String) -> Void = { _ in }

  /// - Parameter due: the keys of the records, decided in this transaction.
  /// - Returns: what went and what stayed, the files whose rows went, and the keys of the records
  ///   that went.
  func remove(
    _ due: KeySet, outcome: RetentionDecision.Outcome
  ) throws -> (counts: BatchCounts, files: [String], went: KeySet?) {
    var rows = DepartingRows(order, session)
    try rows.workOutHeld(from: due, interrupt)
    let done = try remove(rows, outcome: outcome) { try delete(scope.table, rows) }
    return (done.counts, done.files, rows.sets[scope.table.name])
  }

  /// Drops a part of the record's table, with all that goes with its records.
  ///
  /// - Returns: nil where one of them has to stay, because something that stays refers to it.
  func drop(_ partition: WholePartition) throws -> (counts: BatchCounts, files: [String])? {
    func drop() throws -> Int {
      try session.dropPartition(partition.name, of: scope.table.name)
      return partition.records
    }
    var rows = DepartingRows(order, session)
    if order.tables.count == 1, order.others.isEmpty, scope.table.fileColumns.isEmpty {
      return try remove(rows, outcome: .destroy, drop)
    }
    let due = try session.makeKeySet("addewid_due", of: scope.key, in: scope.table.name)
    let all = Relation.table(partition.name, as: "row", columns: scope.key)
    try session.fill(due, from: .projected(all, scope.key.map { .init($0, .column("row.\($0)")) }))
    try session.settle(due)
    try rows.workOutHeld(from: due, interrupt)
    guard let going = rows.sets[scope.table.name],
      try session.count(going.keys(as: "row")) == partition.records
    else { return nil }
    return try remove(rows, outcome: .destroy, drop)
  }

  /// - Parameter records: removes the records themselves, when it is their turn.
  private func remove(
    _ rows: DepartingRows, outcome: RetentionDecision.Outcome, _ records: () throws -> Int
  ) throws -> (counts: BatchCounts, files: [String]) {
    let named = try fileNames(rows)
    if outcome == .anonymise {
      guard let remainder = scope.record.remainder else {
        throw DisposalRefusal.noRemainder(record: scope.record.id)
      }
      try RemainderWriting(scope: scope, remainder: remainder, session: session)
        .write(rows.sets[scope.table.name])
    }
    var counts = BatchCounts()
    try empty(rows, &counts)
    for name in order.deletion {
      guard let table = order.table(name) else { continue }
      let count = try name == scope.table.name ? records() : delete(table, rows)
      if count > 0 { counts.removed[name] = count }
      if name == scope.table.name { counts.records = count }
    }
    let still = try stillNamed(named)
    let paths = Set(named.filter { !still.contains($0) }.map(\.path)).sorted()
    // One that leads out of its folder stops the batch while nothing is gone yet.
    let files = try folder.map { folder in try paths.filter(folder.isThere) } ?? paths
    counts.files = files.count
    if files.count < paths.count { counts.filesMissing = paths.count - files.count }
    return (counts, files)
  }

  private func delete(_ table: MappedTable, _ rows: DepartingRows) throws -> Int {
    if let set = rows.sets[table.name] {
      let key = table.key.map(\.text)
      try letGo(of: table, in: set)
      let count = try session.delete(from: table.name, where: key, in: set, key)
      // A key that the database does not tell from another would take the other's row along, and one
      // that is empty in part would leave a row behind that belongs to nothing.
      guard try count == session.count(set.keys(as: "row")) else {
        throw DisposalRefusal.keyNotUnique(table: table.name)
      }
      return count
    }
    guard let tie = table.goesWith.first, let owner = rows.sets[tie.table.text] else { return 0 }
    return try session.delete(
      from: table.name, where: tie.by.map(\.name), in: owner, tie.by.map(\.text))
  }

  /// Rows of one table that refer to each other go in one statement, which MariaDB checks row by row.
  private func letGo(of table: MappedTable, in set: KeySet) throws {
    let nullable = order.nullable[table.name] ?? []
    for reference in order.references[table.name] ?? []
    where reference.table == table.name
      && (session.dialect == .mariadb || reference.onDelete != .refuse)
    {
      let columns = reference.columns.filter { name in
        nullable.contains(name) && !table.key.contains { $0.text == name }
      }
      guard !columns.isEmpty else { continue }
      let key = table.key.map(\.text)
      try session.clear(columns, of: table.name, where: key, in: set, key)
    }
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
                tie.by.map {
                  Relations.Expression.column("row.\($0.name)")
                    .isAlike(.column("gone.\($0.text)"))
                })),
            key.map { NamedExpression($0, .column("row.\($0)")) }))
        let count = try session.clear(columns, of: name, where: key, in: set, key)
        // A key of several rows would empty what is somebody else's.
        guard try count <= session.count(set.keys(as: "row")) else {
          throw DisposalRefusal.keyNotUnique(table: name)
        }
        emptied += count
      }
      if emptied > 0 { counts.emptied[name] = emptied }
      if all > emptied { counts.shared[name] = all - emptied }
    }
  }

  /// The paths, within the system's folder, of the files that departing rows name.
  private func fileNames(_ rows: DepartingRows) throws -> [NamedFile] {
    var files: Set<NamedFile> = []
    for table in order.tables where !table.fileColumns.isEmpty {
      guard let set = rows.sets[table.name] else { continue }
      let key = table.key.map(\.text)
      let columns = Set(key + table.fileColumns.map(\.name)).sorted()
      let relation = Relation.table(table.name, as: "row", columns: columns).matching(
        set.keys(as: "gone"),
        on: .and(key.map { .column("row.\($0)") == .column("gone.\($0)") }))
      for row in try session.rows(relation) {
        for column in table.fileColumns {
          guard let name = try row.optionalText("row.\(column.name)"), !name.isEmpty,
            let folder = column.folder
          else { continue }
          files.insert(NamedFile(folder: folder, name: try FileName.checked(name)))
        }
      }
    }
    return files.sorted { ($0.folder, $0.name) < ($1.folder, $1.name) }
  }

  /// The files that a row names which stays.
  private func stillNamed(_ files: [NamedFile]) throws -> Set<NamedFile> {
    var found: Set<NamedFile> = []
    for (place, table) in scope.system.tables.enumerated() {
      for (number, column) in table.fileColumns.enumerated() {
        // A name may lead into a folder within its own: one file has as many names as it has folders.
        let own = files.compactMap { file in
          column.folder.flatMap { file.name(within: $0) }.map { (file: file, name: $0) }
        }
        guard !own.isEmpty else { continue }
        let set = try session.makeKeySet(
          "addewid_file_\(place)_\(number)", of: [column.name], in: table.name)
        try session.insert(into: set.name, columns: set.columns, own.map { [.text($0.name)] })
        let rows = Relation.table(table.name, as: "row", columns: [column.name]).matching(
          set.keys(as: "file"),
          on: .column("row.\(column.name)") == .column("file.\(column.name)"))
        for row in try session.rows(rows) {
          found.formUnion(own.filter { .text($0.name) == row.values[0] }.map(\.file))
        }
      }
    }
    return found
  }

  private struct NamedFile: Hashable {
    let folder: String
    let name: String

    var path: String { "\(folder)/\(name)" }

    /// The name by which a row whose files lie in a folder would name this one.
    func name(within folder: String) -> String? {
      let start = folder + "/"
      guard path.hasPrefix(start), path.utf8.count > start.utf8.count else { return nil }
      return String(path.dropFirst(start.count))
    }
  }
}

/// The name of a file beside a row, as the row gives it.
enum FileName {
  /// - Throws: `DisposalRefusal.unusableFileName` for one that leads out of its folder.
  static func checked(_ name: String) throws -> String {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.utf8.contains(0), !name.contains("\\"), name.utf8.count <= 1_024,
      parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
    else { throw DisposalRefusal.unusableFileName }
    return name
  }
}
