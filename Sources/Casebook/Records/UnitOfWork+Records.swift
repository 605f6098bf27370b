import Relations
import StatutoryTime
import Systems

extension UnitOfWork {
  func insert(_ row: RecordRow) throws {
    let columns =
      ["id", "made_on", "register", "revision", "look_up_secret"] + row.values.map(\.column)
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try session.execute(
      "INSERT INTO \(row.table) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
      [
        .text(row.id), .text(row.madeOn), .text(row.register), .integer(try nextRevision()),
        .text(row.lookUpSecret),
      ] + row.values.map(\.value))
  }

  /// Writes the columns of a record that nobody has changed since it was read.
  ///
  /// - Throws: `CasebookError.changedMeanwhile`.
  func update(_ row: RecordRow, from revision: Int64) throws {
    let changes = row.values.map { ", \($0.column) = ?" }.joined()
    let changed = try session.execute(
      "UPDATE \(row.table) SET register = ?, revision = ?, look_up_secret = ?\(changes) "
        + "WHERE id = ? AND revision = ?",
      [.text(row.register), .integer(try nextRevision()), .text(row.lookUpSecret)]
        + row.values.map(\.value) + [.text(row.id), .integer(revision)])
    guard changed == 1 else { throw CasebookError.changedMeanwhile }
  }

  /// Removes records with the acts that were done on them, and notes that their keys must go.
  ///
  /// - Returns: the ids of those that were there.
  func destroyRecords(
    _ ids: [String], of table: String, on day: LocalDay, entry: String
  ) throws -> [String] {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let values = ids.map { Value.text($0) }
    let lock = session.dialect.rowLock
    let found = try session.rows(
      "SELECT id FROM \(table) WHERE id IN (\(marks)) ORDER BY id\(lock)", values
    ).map { try $0.text("id") }
    try session.execute("DELETE FROM act WHERE record IN (\(marks))", values)
    try session.execute("DELETE FROM \(table) WHERE id IN (\(marks))", values)
    for id in found {
      try session.execute(
        "INSERT INTO record_tombstone (record, holder, destroyed_on, entry) VALUES (?, ?, ?, ?)",
        [.text(id), .text(table), .text(day.description), .text(entry)])
    }
    return found
  }

  /// The keys of these records are gone.
  func keysDestroyed(of records: [String], on day: LocalDay) throws {
    let marks = records.map { _ in "?" }.joined(separator: ", ")
    try session.execute(
      "UPDATE record_tombstone SET key_destroyed_on = ? WHERE record IN (\(marks))",
      [.text(day.description)] + records.map { .text($0) })
  }
}
