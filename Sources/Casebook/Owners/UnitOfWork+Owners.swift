import Relations
import StatutoryTime
import Systems

extension UnitOfWork {
  /// Opens a task, unless one of the same id is there: two processes may ask at once.
  ///
  /// - Returns: false where it was there.
  public func open(_ task: OwnerTaskRecord) throws -> Bool {
    try session.execute(
      """
      INSERT INTO owner_task (id, system, ask, register, opened_on, due_on, chase_on, chasers) \
      VALUES (?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING
      """,
      [
        .text(task.id), .text(task.system), .text(task.ask), .text(task.register),
        .text(task.openedOn.description), .text(task.dueOn.description),
        .text(task.chaseOn.description),
      ]) == 1
  }

  /// Counts a chaser and sets the day of the next.
  ///
  /// - Returns: false where somebody else has chased or an answer has come meanwhile.
  public func chase(_ task: OwnerTaskRecord, nextOn day: LocalDay) throws -> Bool {
    try session.execute(
      """
      UPDATE owner_task SET chasers = chasers + 1, chase_on = ? \
      WHERE id = ? AND chasers = ? AND returned_on IS NULL
      """, [.text(day.description), .text(task.id), .integer(Int64(task.chaserCount))]) == 1
  }

  /// Takes back what was asked: nobody is chased for it any more.
  ///
  /// - Returns: false where it was answered or taken back before.
  public func withdraw(_ task: String, on day: LocalDay) throws -> Bool {
    try session.execute(
      """
      UPDATE owner_task SET withdrawn_on = ? \
      WHERE id = ? AND returned_on IS NULL AND withdrawn_on IS NULL
      """, [.text(day.description), .text(task)]) == 1
  }

  /// Stores an answer.
  ///
  /// - Returns: false where there is one already.
  public func answer(_ id: String, _ answer: OwnerTaskRecord.Answer) throws -> Bool {
    try session.execute(
      """
      UPDATE owner_task SET returned_on = ?, records = ?, evidence = ? \
      WHERE id = ? AND returned_on IS NULL
      """,
      [
        .text(answer.on.description), .integer(Int64(answer.count)),
        answer.evidence.map { .text($0) } ?? .null, .text(id),
      ]) == 1
  }
}

extension Casebook {
  /// Tasks by due day: the open ones, or those that were answered. Those that were taken back are
  /// neither.
  public func ownerTasks(answered: Bool) async throws -> [OwnerTaskRecord] {
    try await read { session in
      try session.rows(
        "SELECT \(OwnerTaskRecord.columns) FROM owner_task WHERE returned_on IS "
          + "\(answered ? "NOT NULL" : "NULL AND withdrawn_on IS NULL") ORDER BY due_on, id"
      ).map(OwnerTaskRecord.init)
    }
  }

  public func ownerTask(_ id: String) async throws -> OwnerTaskRecord? {
    try await read { session in
      try session.row(
        "SELECT \(OwnerTaskRecord.columns) FROM owner_task WHERE id = ?", [.text(id)]
      ).map(OwnerTaskRecord.init)
    }
  }

  /// The newest task of a question, answered or not.
  public func newestOwnerTask(system: String, ask: String) async throws -> OwnerTaskRecord? {
    try await read { session in
      try session.row(
        "SELECT \(OwnerTaskRecord.columns) FROM owner_task WHERE system = ? AND ask = ? "
          + "ORDER BY opened_on DESC LIMIT 1", [.text(system), .text(ask)]
      ).map(OwnerTaskRecord.init)
    }
  }
}
