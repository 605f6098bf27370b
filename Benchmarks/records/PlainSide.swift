import Casebook
import Relations
import StatutoryTime
import Systems

/// The same rows in plain, with an index on the name: with act and entry, without keys.
final class PlainSide {
  private let casebook: Casebook
  private(set) var ids: [String] = []
  private var last = 0

  static let fields = ["name", "email", "telephone", "employer", "note"]

  init(_ casebook: Casebook) async throws {
    self.casebook = casebook
    try await casebook.database.write { session in
      try session.execute(
        "CREATE TABLE plain (id TEXT PRIMARY KEY, made_on TEXT NOT NULL, register TEXT NOT NULL, "
          + "revision BIGINT NOT NULL, name TEXT, email TEXT, telephone TEXT, employer TEXT, "
          + "note TEXT, site TEXT)")
      for field in ["name", "email", "telephone"] {
        try session.execute("CREATE INDEX plain_by_\(field) ON plain (\(field))")
      }
    }
  }

  func write(_ contents: [RecordContent]) async throws {
    let rows = contents.map { content in
      last += 1
      let id = "plain-\(last)"
      ids.append(id)
      return (id: id, content: content)
    }
    let how = SealedSide.how
    try await casebook.perform("plain") { unit in
      for (id, content) in rows {
        try unit.session.execute(
          "INSERT INTO plain (id, made_on, register, revision, name, email, telephone, employer, "
            + "note, site) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          [
            .text(id), .text("2026-11-26"), .text("bench"), .integer(try unit.nextRevision()),
          ] + Self.fields.map { content.fields[$0].map { .text($0) } ?? .null }
            + [content.facts["site"].map { .text($0) } ?? .null])
        try unit.record(
          Act(
            id: id, name: .recordWritten, enquiry: nil, record: id, day: how.at.localDay,
            at: how.at, actor: how.actor, register: "bench",
            statements: ["names", "contact-details", "place-of-employment"], purpose: how.purpose,
            facts: ["service": "visitors", "content": String(repeating: "0", count: 64)]))
      }
    }
  }

  func read(_ ids: [String]) async throws {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let rows = try await casebook.read { session in
      try session.rows("SELECT * FROM plain WHERE id IN (\(marks))", ids.map { .text($0) })
    }
    let names = try rows.map { try $0.text("name") }
    precondition(names.count == ids.count, "a row is missing")
  }

  func find(_ name: String) async throws {
    let rows = try await casebook.read { session in
      try session.rows(
        "SELECT * FROM plain WHERE name = ? ORDER BY made_on, id LIMIT 500", [.text(name)])
    }
    precondition(!rows.isEmpty, "nobody was found")
  }
}
