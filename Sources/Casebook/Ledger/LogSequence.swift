import Ledger
import Relations
import StatutoryTime
import Systems

/// The log inside one transaction that holds the sequencer's lock.
struct LogSequence {
  let unit: UnitOfWork
  var session: any SQLSession { unit.session }
  private(set) var frontier: TreeFrontier
  private let sizeBefore: Int
  private let isNew: Bool

  /// Takes the lock and reads the tree.
  init(_ unit: UnitOfWork) throws {
    self.unit = unit
    try unit.session.lock(CasebookLock.sequencer)
    unit.interrupt("sequencer.locked")
    let row = try unit.session.row("SELECT frontier FROM ledger_tree WHERE only_row = 1")
    isNew = row == nil
    frontier = try row.map { try TreeFrontier(bytes: $0.bytes("frontier")) } ?? TreeFrontier()
    sizeBefore = frontier.size
  }

  /// Refuses a key that is not the log's; the first one becomes it.
  ///
  /// - Throws: `CasebookError.otherLogKey`.
  func check(_ key: NoteVerifier, origin: String) throws {
    let row = try session.row("SELECT vkey FROM ledger_key ORDER BY position DESC LIMIT 1")
    guard let row else {
      try session.execute(
        "INSERT INTO ledger_key (position, origin, vkey) VALUES (0, ?, ?)",
        [.text(origin), .text(key.vkey)])
      return
    }
    guard try row.text("vkey") == key.vkey else { throw CasebookError.otherLogKey }
  }

  /// Gives the next indexes to the oldest entries that have none.
  ///
  /// - Parameters:
  ///   - max: how many at most.
  ///   - last: an entry to leave for later.
  /// - Returns: how many.
  mutating func place(max: Int, butFor last: String = "") throws -> Int {
    // "No index", never "after the last one": a slow writer may commit late.
    let waiting = try session.rows(
      "SELECT appended, leaf FROM ledger_entry WHERE entry_index IS NULL AND id <> ? "
        + "ORDER BY appended LIMIT ?", [.text(last), .integer(Int64(max))])
    try place(waiting)
    return waiting.count
  }

  /// Gives the next index to one entry.
  mutating func place(_ id: String) throws {
    try place(session.rows("SELECT appended, leaf FROM ledger_entry WHERE id = ?", [.text(id)]))
  }

  private mutating func place(_ rows: [SQLRow]) throws {
    for part in RowParts.parts(rows) {
      var places: [Value] = []
      for row in part {
        guard let leaf = LedgerHash(bytes: try row.bytes("leaf")) else {
          throw CasebookError.unreadableRow(table: "ledger_entry", column: "leaf")
        }
        places += [.integer(try row.integer("appended")), .integer(Int64(frontier.size))]
        frontier.append(leaf)
      }
      let changed = try session.execute(
        "UPDATE ledger_entry SET entry_index = place.column2 FROM (VALUES "
          + RowParts.marks(columns: 2, rows: part.count, mark: "CAST(? AS BIGINT)") + ") AS place "
          + "WHERE ledger_entry.appended = place.column1 AND ledger_entry.entry_index IS NULL",
        places)
      guard changed == part.count else { throw CasebookError.treeMoved }
    }
    if !rows.isEmpty { unit.interrupt("sequencer.indexed") }
  }

  /// Stores the tree, if nobody has meanwhile, and the checkpoint.
  func store(_ note: SignedNote, at moment: Instant) throws {
    let size = Int64(frontier.size)
    let changed =
      isNew
      ? try session.execute(
        "INSERT INTO ledger_tree (only_row, size, frontier) VALUES (1, ?, ?)",
        [.integer(size), .bytes(frontier.bytes)])
      : try session.execute(
        "UPDATE ledger_tree SET size = ?, frontier = ? WHERE only_row = 1 AND size = ?",
        [.integer(size), .bytes(frontier.bytes), .integer(Int64(sizeBefore))])
    guard changed == 1 else { throw CasebookError.treeMoved }
    try session.execute(
      "INSERT INTO ledger_checkpoint (size, note, at) VALUES (?, ?, ?)",
      [.integer(size), .text(note.encoded), .text(moment.iso)])
    unit.interrupt("sequencer.checkpointed")
  }

  /// Begins the tree anew: only for a restoration.
  mutating func begin() { frontier = TreeFrontier() }

  /// Adds leaves whose entries have their indexes already: only for a restoration.
  mutating func append(_ leaves: [LedgerHash]) {
    for leaf in leaves { frontier.append(leaf) }
  }
}
