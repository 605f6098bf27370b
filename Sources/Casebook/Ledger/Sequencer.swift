import Ledger
import Relations
import StatutoryTime
import Systems

/// Gives the entries that have no index yet their place in the log, and signs the tree.
///
/// One at a time: a lock held to the commit, and the size of the tree compared and swapped, so that
/// a second process on the same store can do no harm even where a lock is worthless.
public struct Sequencer: Sendable {
  private let casebook: Casebook
  private let signer: NoteSigner
  /// The name of the log, as on its checkpoints.
  public let origin: String

  public init(_ casebook: Casebook, signer: NoteSigner, origin: String) {
    self.casebook = casebook
    self.signer = signer
    self.origin = origin
  }

  /// How many entries one transaction places at most.
  public static let batchMax = 2_000

  /// Places all waiting entries.
  ///
  /// - Returns: how many were placed.
  public func run(at moment: Instant) async throws -> Int {
    var placed = 0
    while true {
      let step = try await runOnce(at: moment)
      placed += step
      if step < Self.batchMax { return placed }
    }
  }

  private func runOnce(at moment: Instant) async throws -> Int {
    try await casebook.perform("sequencer") { unit in
      let session = unit.session
      try session.lock(CasebookLock.sequencer)
      unit.interrupt("sequencer.locked")
      var frontier = try Self.frontier(session)
      let before = frontier.size
      // "No index", never "after the last one": a slow writer may commit late.
      let waiting = try session.rows(
        "SELECT id, leaf FROM ledger_entry WHERE entry_index IS NULL ORDER BY appended LIMIT ?",
        [.integer(Int64(Self.batchMax))])
      guard !waiting.isEmpty else { return 0 }
      for row in waiting {
        guard let leaf = LedgerHash(bytes: try row.bytes("leaf")) else {
          throw CasebookError.unreadableRow(table: "ledger_entry", column: "leaf")
        }
        try session.execute(
          "UPDATE ledger_entry SET entry_index = ? WHERE id = ? AND entry_index IS NULL",
          [.integer(Int64(frontier.size)), .text(try row.text("id"))])
        frontier.append(leaf)
      }
      unit.interrupt("sequencer.indexed")
      try Self.store(frontier, over: before, session)
      let note = try signer.sign(Checkpoint(origin: origin, frontier: frontier))
      try session.execute(
        "INSERT INTO ledger_checkpoint (size, note, at) VALUES (?, ?, ?)",
        [.integer(Int64(frontier.size)), .text(note.encoded), .text(moment.iso)])
      unit.interrupt("sequencer.checkpointed")
      return waiting.count
    }
  }

  private static func frontier(_ session: any SQLSession) throws -> TreeFrontier {
    guard let row = try session.row("SELECT frontier FROM ledger_tree WHERE only_row = 1") else {
      return TreeFrontier()
    }
    return try TreeFrontier(bytes: row.bytes("frontier"))
  }

  private static func store(
    _ frontier: TreeFrontier, over before: Int, _ session: any SQLSession
  ) throws {
    let size = Int64(frontier.size)
    let changed =
      before == 0
      ? try session.execute(
        "INSERT INTO ledger_tree (only_row, size, frontier) VALUES (1, ?, ?)",
        [.integer(size), .bytes(frontier.bytes)])
      : try session.execute(
        "UPDATE ledger_tree SET size = ?, frontier = ? WHERE only_row = 1 AND size = ?",
        [.integer(size), .bytes(frontier.bytes), .integer(Int64(before))])
    guard changed == 1 else { throw CasebookError.treeMoved }
  }
}
