extension LedgerVerifier {
  /// Checks a whole log as it stands in a store.
  ///
  /// - Parameters:
  ///   - entries: All entries with an index, in the order of their indexes.
  ///   - origin: The name that the log must have.
  ///   - newest: The newest signed checkpoint.
  ///   - key: The log's public key.
  ///   - older: A signed checkpoint from before; nil where nobody kept one.
  ///   - unsequencedCount: How many acts are recorded without an index.
  public static func verify(
    entries: some Sequence<StoredLedgerEntry>, origin: String, newest: String,
    key: NoteVerifier, against older: String? = nil, unsequencedCount: Int = 0
  ) -> LedgerVerdict {
    let before = older.map { SignedCheckpoint($0, role: .older, key: key) }
    var verifier = LedgerVerifier(
      origin: origin,
      newest: SignedCheckpoint(newest, role: .newest, key: key).checkpoint,
      older: before?.checkpoint)
    for fault in before?.faults ?? [] { verifier.faults.add(fault) }
    for entry in entries { verifier.take(entry) }
    return verifier.finish(newest: newest, signedBy: key, unsequencedCount: unsequencedCount)
  }
}
