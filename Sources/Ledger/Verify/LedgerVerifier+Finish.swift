extension LedgerVerifier {
  /// Says that no entry follows, and compares what came with the checkpoints.
  ///
  /// - Parameters:
  ///   - newest: The signed checkpoint that came with the log.
  ///   - key: The key that must have signed it.
  ///   - unsequencedCount: How many acts are recorded without an index.
  public consuming func finish(
    newest: String, signedBy key: NoteVerifier, unsequencedCount: Int = 0
  ) -> LedgerVerdict {
    let opened = SignedCheckpoint(newest, role: .newest, key: key)
    for fault in opened.faults { faults.add(fault) }
    compareIndexes(with: opened.checkpoint)
    compareRoots(with: opened.checkpoint)
    if let checkpoint = opened.checkpoint { compareOlder(with: checkpoint) }

    var notes: [LedgerNote] = []
    if unsequencedCount > 0 { notes.append(.unsequenced(count: unsequencedCount)) }
    if older == nil { notes.append(.truncationNotChecked) }
    return LedgerVerdict(
      faults: faults.all, notes: notes,
      summary: LedgerSummary(
        entryCount: entryCount, root: isWhole ? track.roots(at: entryCount)?.bodies : nil,
        checkpoint: opened.checkpoint, signedBy: opened.isSigned ? key.vkey : nil))
  }

  /// Whether the entries were one unbroken row of indexes, so that they have a root.
  private var isWhole: Bool { indexes.gaps.isEmpty && indexes.next == entryCount && isInOrder }

  private mutating func compareIndexes(with checkpoint: Checkpoint?) {
    for gap in indexes.gaps { faults.add(.missingIndexes(gap)) }
    guard let checkpoint else { return }
    if indexes.next < checkpoint.size {
      faults.add(.missingIndexes(indexes.next...checkpoint.size - 1))
    }
    if entryCount != checkpoint.size {
      faults.add(.sizeMismatch(checkpoint: checkpoint.size, entries: entryCount))
    }
    if let origin, !origin.utf8.elementsEqual(checkpoint.origin.utf8) {
      faults.add(.wrongOrigin(.newest, expected: origin, found: checkpoint.origin))
    }
  }

  /// Names the altered entries, and the root where they do not explain it.
  private mutating func compareRoots(with checkpoint: Checkpoint?) {
    let roots = isWhole ? checkpoint.flatMap { track.roots(at: $0.size) } : nil
    let areBodiesSigned = roots != nil && roots?.bodies == checkpoint?.root
    for index in alteredIndexes {
      faults.add(
        areBodiesSigned ? .storedHashAltered(index: index) : .entryAltered(index: index))
    }
    if let checkpoint, let roots, !roots.include(checkpoint.root) {
      faults.add(.rootMismatch(checkpoint: checkpoint.root, entries: roots.bodies))
    }
  }

  private mutating func compareOlder(with newest: Checkpoint) {
    guard let older else { return }
    guard older.origin.utf8.elementsEqual(newest.origin.utf8) else {
      return faults.add(
        .wrongOrigin(.older, expected: newest.origin, found: older.origin))
    }
    guard older.size <= newest.size else {
      return faults.add(.truncatedSince(older: older, size: newest.size))
    }
    if isWhole, let roots = track.roots(at: older.size), !roots.include(older.root) {
      faults.add(.inconsistentWith(older: older))
    }
  }
}
