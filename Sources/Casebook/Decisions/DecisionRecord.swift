import Relations
import Systems

/// An answer of the gate to a program, as it is kept for a year: without a word about anybody.
public struct DecisionRecord: Sendable, Hashable {
  /// Also the id of the entry.
  public let id: String
  /// Digest of who asked and of the asker's own id: the same request is answered once.
  public let asked: String
  public let day: String
  public let answer: String
  /// Version of the register that decided.
  public let register: String
  /// The request in JSON, with words of the register alone.
  public let request: String

  public init(
    id: String, asked: String, day: String, answer: String, register: String, request: String
  ) {
    self.id = id
    self.asked = asked
    self.day = day
    self.answer = answer
    self.register = register
    self.request = request
  }

  static let columns = ["id", "asked", "on_day", "answer", "register", "request"]

  var values: [Value] {
    [
      .text(id), .text(asked), .text(day), .text(answer), .text(register), .text(request),
    ]
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    asked = try row.text("asked")
    day = try row.text("on_day")
    answer = try row.text("answer")
    register = try row.text("register")
    request = try row.text("request")
  }
}

extension UnitOfWork {
  /// Keeps what was answered, with an entry for each.
  ///
  /// - Throws: `DatabaseError.constraintViolated` of a unique column where one of them was asked
  ///   before, or twice; nothing is kept then.
  public func keep(_ decisions: [(record: DecisionRecord, act: Act)]) throws {
    try session.insert(
      into: "decision", columns: DecisionRecord.columns, decisions.map(\.record.values))
    try ActRows.insert(decisions.map { try ActRows($0.act) }, session)
  }

  /// Forgets the decisions of days before this one.
  ///
  /// - Returns: how many.
  public func forgetDecisions(before day: String) throws -> Int {
    try session.execute("DELETE FROM decision WHERE on_day < ?", [.text(day)])
  }
}

extension Casebook {
  /// Decisions since a day, oldest first, in parts of a bounded number.
  ///
  /// - Parameter after: the last id of the part before; nil for the first.
  public func decisions(
    since day: String, after: (day: String, id: String)? = nil, limit: Int = 1_000
  ) async throws -> [DecisionRecord] {
    try await read { session in
      try session.rows(
        """
        SELECT \(DecisionRecord.columns.joined(separator: ", ")) FROM decision \
        WHERE on_day > ? OR (on_day = ? AND id > ?) ORDER BY on_day, id LIMIT ?
        """,
        [
          .text(after?.day ?? day), .text(after?.day ?? day), .text(after?.id ?? ""),
          .integer(Int64(limit)),
        ]
      ).map(DecisionRecord.init)
    }
  }
}

public enum DecisionRefusal: Error, Sendable, Hashable {
  /// The asker has put a request with this id before.
  case replayed
}
