import Relations
import StatutoryTime
import Systems

/// A letter to the owner of a system that waits to be sent. The address is the role's, in the
/// register; neither it nor anything about a person is here.
public struct OwnerMessage: Sendable, Hashable {
  public let id: String
  public let task: String
  public let template: String
  public let attempts: Int
}

extension UnitOfWork {
  /// Queues a letter in the same transaction as the act that it tells of.
  public func queue(ownerMessage id: String, template: String, for task: String, at: Instant) throws
  {
    try session.execute(
      """
      INSERT INTO owner_message (id, task, template, state, attempts, next_attempt_at, queued_at) \
      VALUES (?, ?, ?, 'queued', 0, ?, ?)
      """, [.text(id), .text(task), .text(template), .text(at.iso), .text(at.iso)])
  }

  /// Takes the next letter that is due, and marks it as on its way until `retryAt`.
  ///
  /// - Parameter systems: to the owners of these alone.
  public func claimOwnerMessage(
    at moment: Instant, retryAt: Instant, systems: [String]
  ) throws -> OwnerMessage? {
    guard !systems.isEmpty else { return nil }
    let marks = Array(repeating: "?", count: systems.count).joined(separator: ", ")
    let skip = session.dialect == .postgresql ? " FOR UPDATE SKIP LOCKED" : ""
    let row = try session.row(
      """
      SELECT id, task, template, attempts FROM owner_message \
      WHERE state IN ('queued', 'sending') AND next_attempt_at <= ? \
      AND task IN (SELECT id FROM owner_task WHERE system IN (\(marks))) \
      ORDER BY next_attempt_at, id LIMIT 1\(skip)
      """, [.text(moment.iso)] + systems.map { .text($0) })
    guard let row else { return nil }
    let message = OwnerMessage(
      id: try row.text("id"), task: try row.text("task"), template: try row.text("template"),
      attempts: Int(try row.integer("attempts")))
    try session.execute(
      "UPDATE owner_message SET state = 'sending', attempts = attempts + 1, next_attempt_at = ? "
        + "WHERE id = ?", [.text(retryAt.iso), .text(message.id)])
    return message
  }

  public func markOwnerMessageSent(_ id: String, at: Instant) throws {
    try session.execute(
      "UPDATE owner_message SET state = 'sent', sent_at = ?, failure = NULL WHERE id = ?",
      [.text(at.iso), .text(id)])
  }

  /// Puts a letter back for another attempt, or gives it up.
  public func markOwnerMessageFailed(_ id: String, failure: String, retryAt: Instant?) throws {
    try session.execute(
      "UPDATE owner_message SET state = ?, failure = ?, next_attempt_at = ? WHERE id = ?",
      [
        .text(retryAt == nil ? "failed" : "queued"), .text(failure),
        .text((retryAt ?? Instant(milliseconds: 0)).iso), .text(id),
      ])
  }
}
