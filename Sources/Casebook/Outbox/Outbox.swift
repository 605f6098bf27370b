import Relations
import StatutoryTime
import Systems

/// A letter that waits to be sent. The address stays in the enquiry, so that nothing personal is
/// left here once it is gone.
public struct MessageRecord: Sendable, Hashable {
  public let id: String
  public let enquiry: String
  public let template: String
  public let state: State
  public let attempts: Int
  public let queuedAt: String
  public let sentAt: String?
  public let failure: String?

  public enum State: String, Sendable, Hashable {
    case queued
    /// Handed to the mail server, or about to be: after a crash it may have gone.
    case sending
    case sent
    case failed
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    enquiry = try row.text("enquiry")
    template = try row.text("template")
    guard let state = State(rawValue: try row.text("state")) else {
      throw CasebookError.unreadableRow(table: "message", column: "state")
    }
    self.state = state
    attempts = Int(try row.integer("attempts"))
    queuedAt = try row.text("queued_at")
    sentAt = try row.optionalText("sent_at")
    failure = try row.optionalText("failure")
  }

  static let columns = "id, enquiry, template, state, attempts, queued_at, sent_at, failure"
}

extension UnitOfWork {
  /// Queues a letter in the same transaction as the act that it tells of.
  public func queue(message id: String, template: String, for enquiry: String, at: Instant) throws {
    try session.execute(
      """
      INSERT INTO message (id, enquiry, template, state, attempts, next_attempt_at, queued_at) \
      VALUES (?, ?, ?, 'queued', 0, ?, ?)
      """, [.text(id), .text(enquiry), .text(template), .text(at.iso), .text(at.iso)])
  }

  /// Takes the next letter that is due, and marks it as on its way until `retryAt`: if the process
  /// dies now, it is tried again then, under the same message id.
  public func claimMessage(at moment: Instant, retryAt: Instant) throws -> MessageRecord? {
    let skip = session.dialect == .postgresql ? " FOR UPDATE SKIP LOCKED" : ""
    let row = try session.rows(
      """
      SELECT \(MessageRecord.columns) FROM message \
      WHERE state IN ('queued', 'sending') AND next_attempt_at <= ? \
      ORDER BY next_attempt_at, id LIMIT 1\(skip)
      """, [.text(moment.iso)]
    ).first
    guard let row else { return nil }
    let message = try MessageRecord(row)
    try session.execute(
      "UPDATE message SET state = 'sending', attempts = attempts + 1, next_attempt_at = ? "
        + "WHERE id = ?", [.text(retryAt.iso), .text(message.id)])
    return message
  }

  public func markSent(_ id: String, at: Instant) throws {
    try session.execute(
      "UPDATE message SET state = 'sent', sent_at = ?, failure = NULL WHERE id = ?",
      [.text(at.iso), .text(id)])
  }

  /// Puts a letter back for another attempt, or gives it up.
  public func markFailed(_ id: String, failure: String, retryAt: Instant?) throws {
    try session.execute(
      "UPDATE message SET state = ?, failure = ?, next_attempt_at = ? WHERE id = ?",
      [
        .text(retryAt == nil ? "failed" : "queued"), .text(failure),
        .text((retryAt ?? Instant(milliseconds: 0)).iso), .text(id),
      ])
  }
}

extension Casebook {
  public func messages(on enquiry: String) async throws -> [MessageRecord] {
    try await read { session in
      try session.rows(
        "SELECT \(MessageRecord.columns) FROM message WHERE enquiry = ? ORDER BY queued_at, id",
        [.text(enquiry)]
      ).map(MessageRecord.init)
    }
  }

  /// How many letters are neither sent nor given up.
  public func waitingMessages() async throws -> Int {
    try await read { session in
      let row = try session.row(
        "SELECT COUNT(*) AS n FROM message WHERE state IN ('queued', 'sending')")
      return Int(try row?.integer("n") ?? 0)
    }
  }

  /// Tells that a named point has been reached.
  public func point(_ name: String) { interrupt(name) }
}
