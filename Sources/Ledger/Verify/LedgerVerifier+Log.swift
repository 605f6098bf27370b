extension LedgerVerifier {
  /// Checks a whole log as it stands in a store.
  ///
  /// - Parameters:
  ///   - entries: All entries with an index, in the order of their indexes.
  ///   - origin: The name that the log must have.
  ///   - newest: The newest signed checkpoint; nil in a log that has none yet.
  ///   - key: The log's public key.
  ///   - older: A signed checkpoint from before; nil where nobody kept one.
  ///   - unsequencedCount: How many acts are recorded without an index.
  public static func verify(
    entries: some Sequence<StoredLedgerEntry>, origin: String, newest: String?,
    key: NoteVerifier, against older: String? = nil, unsequencedCount: Int = 0
  ) -> LedgerVerdict {
    var verifier = LedgerVerifier(origin: origin, key: key, against: older)
    if let newest { verifier.take(checkpoint: newest) }
    for entry in entries { verifier.take(entry) }
    return verifier.finish(unsequencedCount: unsequencedCount)
  }

  /// Checks an export alone.
  ///
  /// - Parameters:
  ///   - exportLines: All lines, without their line feeds.
  ///   - key: The published key; nil to use the one inside the file, which the verdict notes.
  ///   - older: A signed checkpoint from before; nil where nobody kept one.
  public static func verify(
    exportLines: some Sequence<String>, trusting key: NoteVerifier? = nil,
    against older: String? = nil
  ) -> LedgerVerdict {
    var verifier = LedgerExportVerifier(trusting: key, against: older)
    for line in exportLines { verifier.take(Array(line.utf8)) }
    return verifier.finish()
  }
}
