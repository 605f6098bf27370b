import Register
import Relations
import Systems

extension DepartingRows {
  /// Works out what goes, holds it against other writers, and asks again: where no foreign key keeps
  /// them out, somebody may have tied a person to another record meanwhile.
  ///
  /// - Parameter due: the keys of the records that go.
  /// - Throws: `DatabaseError`; `.busy` where it changes as often as it is asked.
  mutating func workOutHeld(from due: KeySet, _ interrupt: (String) -> Void) throws {
    try workOut(from: due)
    interrupt("disposal.rows-worked-out")
    guard session.dialect != .sqlite else { return }
    for _ in 0..<Self.roundsMax {
      try hold()
      guard try isTiedAnew() else { return }
      try workOut(from: due)
    }
    throw DatabaseError.busy
  }

  private static let roundsMax = 3

  /// Locks the rows that may also go with others; those of records are locked when they are decided.
  private func hold() throws {
    for table in order.tables where table.name != order.tables.first?.name && !isSimple(table) {
      guard let set = sets[table.name] else { continue }
      try session.lockRows(
        of: table.name, where: table.key.map(\.text), in: set, table.key.map(\.text))
    }
  }

  /// Whether a row that goes also goes with one that stays, which was not so when it was asked.
  private func isTiedAnew() throws -> Bool {
    for table in order.tables where table.name != order.tables.first?.name && !isSimple(table) {
      guard let set = sets[table.name] else { continue }
      let key = table.key.map(\.text)
      let going = rows(of: table, set).matching(
        set.keys(as: "going"), on: equal("row", key, "going", key))
      for tie in table.goesWith {
        let tied = going.matching(survivors(tie), on: self.tied("row", tie, "stay"))
        if try session.count(tied) > 0 { return true }
      }
    }
    return false
  }
}
