/// The proof that a log only grew between two checkpoints, in the form in which C2SP `tlog-witness`
/// asks a witness for a signature: so it can be sent to one as it is.
public struct LedgerConsistency: Hashable, Sendable {
  /// The number of entries of the older checkpoint.
  public let oldSize: Int
  /// The hashes of the proof.
  public let proof: [LedgerHash]
  /// The newer signed checkpoint, byte for byte.
  public let checkpoint: String

  /// Makes a proof.
  public init(oldSize: Int, proof: [LedgerHash], checkpoint: String) {
    self.oldSize = oldSize
    self.proof = proof
    self.checkpoint = checkpoint
  }

  /// The text of the proof.
  public var encoded: String {
    "old \(oldSize)\n" + proof.map { $0.base64 + "\n" }.joined() + "\n" + checkpoint
  }

  /// Reads a proof. Nothing in it is checked here: see `verify`.
  ///
  /// - Throws: `ProofTextError` at the first line that does not fit the format.
  public init(parsing text: String) throws(ProofTextError) {
    guard text.utf8.count <= LedgerReceipt.byteMax else {
      throw .tooLong(limit: LedgerReceipt.byteMax)
    }
    var lines = ProofLines(text)
    guard let digits = lines.next()?.withoutPrefix("old "),
      let size = WholeNumber.value(of: digits.utf8)
    else { throw .unknownFirstLine }
    let proof = try lines.hashes(max: LedgerReceipt.hashCountMax)
    self.init(oldSize: size, proof: proof, checkpoint: String(lines.rest))
  }
}
