import Ledger
import Relations
import StatutoryTime
import Systems

/// Gives the entries that have no index yet their place in the log, and signs the tree.
///
/// One at a time: a lock held to the commit, and the size of the tree compared and swapped, so that
/// a second process on the same store can do no harm even where a lock is worthless.
public struct Sequencer: Sendable {
  let casebook: Casebook
  let signer: NoteSigner
  /// The name of the log, as on its checkpoints.
  public let origin: String

  public init(_ casebook: Casebook, signer: NoteSigner, origin: String) {
    self.casebook = casebook
    self.signer = signer
    self.origin = origin
  }

  /// How many entries one transaction places at most.
  public static let batchMax = 4_096

  /// Places all waiting entries.
  ///
  /// - Returns: how many were placed.
  /// - Throws: `CasebookError.otherLogKey` where the log has been given another key meanwhile;
  ///   the entries then keep waiting.
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
      var log = try LogSequence(unit)
      let placed = try log.place(max: Self.batchMax)
      guard placed > 0 else { return 0 }
      try log.check(signer.verifier, origin: origin)
      let note = try signer.sign(Checkpoint(origin: origin, frontier: log.frontier))
      try log.store(note, at: moment)
      return placed
    }
  }
}
