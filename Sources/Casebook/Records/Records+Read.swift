import Ledger
import Register
import Relations
import StatutoryTime
import Systems

extension Records {
  /// - Throws: `KeyError.noKey` for a record whose key was destroyed: it came back from a backup.
  public func read(_ id: String) async throws -> StoredRecord? {
    try await read([id]).first
  }

  /// The records that are there, in the order of the ids.
  public func read(_ ids: [String]) async throws -> [StoredRecord] {
    guard ids.count <= RecordKeeping.recordsMax else {
      throw RecordRefusal.tooManyRecords(max: RecordKeeping.recordsMax)
    }
    guard !ids.isEmpty else { return [] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let name = table.name
    let rows = try await casebook.read { session in
      try session.rows("SELECT * FROM \(name) WHERE id IN (\(marks))", ids.map { .text($0) })
    }
    let found = try await opened(rows)
    return ids.compactMap { id in found.first { $0.id == id } }
  }

  /// Records by what is in a field, however it was written, oldest first.
  ///
  /// - Parameter limit: at most this many.
  /// - Throws: `RecordRefusal.noLookUp` where nothing is looked up by the field.
  public func find(
    _ name: String, _ text: String, limit: Int = RecordKeeping.recordsMax
  ) async throws -> [StoredRecord] {
    let (field, column) = try table.lookUp(name)
    let form = LookUpForm.form(of: text, as: field.kind)
    let digests = try await keys.lookUpSecrets().map {
      Value.bytes($0.key(table: table.name, field: field.name).digest(of: form))
    }
    let marks = digests.map { _ in "?" }.joined(separator: ", ")
    let sql =
      "SELECT * FROM \(table.name) WHERE \(column) IN (\(marks)) ORDER BY made_on, id LIMIT ?"
    let limit = Int64(max(0, min(limit, RecordKeeping.recordsMax)))
    let rows = try await casebook.read { session in
      try session.rows(sql, digests + [.integer(limit)])
    }
    // A digest that was changed by hand may point at anybody: what is sealed decides.
    return try await opened(rows).filter { record in
      record.content.fields[name].map { LookUpForm.form(of: $0, as: field.kind) } == form
    }
  }

  func opened(_ rows: [SQLRow]) async throws -> [StoredRecord] {
    let ids = try rows.map { row throws(DatabaseError) in try row.text("id") }
    let keys = try await keys.keys(of: ids, table: table.name)
    return try zip(ids, rows).map { id, row in
      guard let key = keys[id] else { throw KeyError.noKey(record: id) }
      return try RecordOpener(table: table, key: key).record(row)
    }
  }

  /// Whether a record holds what the ledger says it held when it was last written or changed.
  ///
  /// A value that was put back to an older one opens, and is found out here.
  public func isAsRecorded(_ id: String) async throws -> Bool {
    guard let record = try await read(id),
      let key = try await keys.keys(of: [id], table: table.name)[id]
    else { return false }
    let body = try await casebook.read { session in
      try session.row(
        "SELECT l.body AS body FROM act a JOIN ledger_entry l ON l.id = a.id "
          + "WHERE a.record = ? AND a.name IN (?, ?) ORDER BY l.appended DESC LIMIT 1",
        [
          .text(id), .text(ActName.recordWritten.rawValue), .text(ActName.recordChanged.rawValue),
        ])?.bytes("body")
    }
    guard let body, let entry = try? LedgerEntry(body: body), entry.subject == id else {
      return false
    }
    return entry.facts["content"] == key.digest(of: record.content.bytes)
  }
}

/// Turns a row back into what it holds.
struct RecordOpener {
  let table: RecordTable
  let key: DataKey

  func record(_ row: SQLRow) throws -> StoredRecord {
    var content = RecordContent()
    for field in table.fields { content.fields[field.name] = try value(of: field, row) }
    for event in table.events {
      if let day = try row.optionalText(table.column(ofEvent: event)) {
        content.events[event] = LocalDay(iso: day)
      }
    }
    for fact in table.facts.keys {
      content.facts[fact] = try row.optionalText(table.column(ofFact: fact))
    }
    return StoredRecord(
      id: try row.text("id"), madeOn: try row.text("made_on"), register: try row.text("register"),
      content: content, leftOver: try leftOver(row), revision: try row.integer("revision"))
  }

  /// The value in the field's own column, or where it lay before its form changed.
  private func value(of field: RecordField, _ row: SQLRow) throws -> String? {
    let forms = [field.form] + RecordField.Form.allCases.filter { $0 != field.form }
    for form in forms where row.columns.contains(field.column(as: form)) {
      if let value = try text(row, field.column(as: form), field: field.name) { return value }
    }
    return nil
  }

  /// - Parameter field: the name under which a sealed value was sealed.
  private func text(_ row: SQLRow, _ column: String, field: String) throws -> String? {
    switch try row[column] {
    case .null: nil
    case .text(let text): text
    case .integer(let number): String(number)
    case .bytes(let sealed): String(decoding: try key.open(sealed, field: field), as: UTF8.self)
    }
  }

  private func leftOver(_ row: SQLRow) throws -> [String: String] {
    let forms = Set(
      table.fields.flatMap { field in RecordField.Form.allCases.map { field.column(as: $0) } })
    var values: [String: String] = [:]
    for column in row.columns
    where !table.columns.contains(column) && !forms.contains(column)
      && !column.hasPrefix("look_up_")
    {
      let id = String(column.drop { $0 != "_" }.dropFirst()).replacing("_", with: "-")
      values[column] = try text(row, column, field: id)
    }
    return values
  }
}
