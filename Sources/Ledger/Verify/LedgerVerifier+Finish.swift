extension LedgerVerifier {
  /// Says that no entry follows, and compares what came with the checkpoints.
  ///
  /// - Parameter unsequencedCount: How many acts are recorded without an index.
  public consuming func finish(unsequencedCount: Int = 0) -> LedgerVerdict {
    compareIndexes()
    compareRoots()
    compareOlder()
    if newest == nil, entryCount > 0 { faults.add(.noCheckpoint) }

    var notes: [LedgerNote] = []
    if unsequencedCount > 0 { notes.append(.unsequenced(count: unsequencedCount)) }
    if older?.checkpoint == nil { notes.append(.truncationNotChecked) }
    return LedgerVerdict(
      faults: faults.all, notes: notes,
      summary: LedgerSummary(
        entryCount: entryCount, root: isWhole ? track.roots(at: entryCount)?.bodies : nil,
        checkpoint: newest?.checkpoint, signedBy: newest?.isSigned == true ? key.vkey : nil))
  }

  /// Whether the entries were one unbroken row of indexes, so that they have a root.
  private var isWhole: Bool {
    isInOrder && indexes.gaps.isEmpty && indexes.next == entryCount
  }

  private mutating func compareIndexes() {
    for gap in indexes.gaps { faults.add(.missingIndexes(gap)) }
    guard let checkpoint = newest?.checkpoint else { return }
    if indexes.next < checkpoint.size {
      faults.add(.missingIndexes(indexes.next...checkpoint.size - 1))
    }
    if entryCount != checkpoint.size {
      faults.add(.sizeMismatch(checkpoint: checkpoint.size, entries: entryCount))
    }
    if !checkpoint.isOf(origin) {
      faults.add(.wrongOrigin(.newest, expected: origin, found: checkpoint.origin))
    }
  }

  /// Names the altered entries, and the root where they do not explain it.
  private mutating func compareRoots() {
    let checkpoint = newest?.checkpoint
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

  private mutating func compareOlder() {
    guard let older = older?.checkpoint else { return }
    guard older.isOf(origin) else {
      return faults.add(.wrongOrigin(.older, expected: origin, found: older.origin))
    }
    let size = newest?.checkpoint?.size ?? entryCount
    guard older.size <= size else {
      return faults.add(.truncatedSince(older: older, size: size))
    }
    if isWhole, let roots = track.roots(at: older.size), !roots.include(older.root) {
      faults.add(.inconsistentWith(older: older))
    }
  }
}
