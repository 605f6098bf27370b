extension LedgerVerifier {
  /// Says that no entry follows, and compares what came with the checkpoints.
  ///
  /// - Parameter unsequencedCount: How many acts are recorded without an index.
  public consuming func finish(unsequencedCount: Int = 0) -> LedgerVerdict {
    var notes: [LedgerNote] = []
    compareIndexes()
    compareRoots()
    compareHandovers()
    compareRestored(&notes)
    compareOlder(&notes)
    if newest == nil, entryCount > 0 { faults.add(.noCheckpoint) }
    if unsequencedCount > 0 { notes.append(.unsequenced(count: unsequencedCount)) }
    if older?.checkpoint == nil { notes.append(.truncationNotChecked) }
    return LedgerVerdict(
      faults: faults.all, notes: notes,
      summary: LedgerSummary(
        entryCount: entryCount, root: isWhole ? track.roots(at: entryCount)?.bodies : nil,
        checkpoint: newest?.checkpoint, signedBy: newest?.signedBy?.vkey))
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
      compareHistory(checkpoint)
    }
  }

  /// Says between which two of the log's own checkpoints the change is.
  private mutating func compareHistory(_ newest: Checkpoint) {
    var good = 0
    for (size, root) in history.sorted(by: { $0.key < $1.key }) where size < newest.size {
      guard let roots = track.roots(at: size) else { continue }
      guard roots.include(root) else {
        return faults.add(.divergesBetween(good: good, bad: size))
      }
      good = size
    }
    if !history.isEmpty { faults.add(.divergesBetween(good: good, bad: newest.size)) }
  }

  private mutating func compareHandovers() {
    for (position, handover) in keys.handovers.enumerated() {
      guard let checkpoint = handover.checkpoint else { continue }
      let roots = isWhole ? track.roots(at: checkpoint.size) : nil
      let isOther = roots.map { !$0.include(checkpoint.root) } ?? false
      if isOther || !checkpoint.isOf(origin) || checkpoint.size > entryCount {
        faults.add(.badHandover(number: position + 1, .otherRoot))
      }
    }
  }

  private mutating func compareRestored(_ notes: inout [LedgerNote]) {
    guard let restored else { return }
    notes.append(.restored(restored.log))
    guard isWhole else { return }
    let log = restored.log
    let isKept = restored.root(at: log.keptCount) == log.keptRoot
    let isOld = log.old.size > log.keptCount || restored.root(at: log.old.size) == log.old.root
    if !isKept || !isOld { faults.add(.restoredEntriesDiffer(kept: log.keptCount)) }
  }

  private mutating func compareOlder(_ notes: inout [LedgerNote]) {
    guard let older else { return }
    let isOfRestored = older.checkpoint.map { restored?.log.old.isOf($0.origin) ?? false } ?? false
    if let restored, isOfRestored { return compare(older, with: restored, &notes) }
    let opened = SignedCheckpoint(older.text, role: .older, keys: keys)
    for fault in opened.faults { faults.add(fault) }
    guard let checkpoint = older.checkpoint else { return }
    guard checkpoint.isOf(origin) else {
      return faults.add(.wrongOrigin(.older, expected: origin, found: checkpoint.origin))
    }
    let size = newest?.checkpoint?.size ?? entryCount
    guard checkpoint.size <= size else {
      return faults.add(.truncatedSince(older: checkpoint, size: size))
    }
    if isWhole, let roots = track.roots(at: checkpoint.size), !roots.include(checkpoint.root) {
      faults.add(.inconsistentWith(older: checkpoint))
    }
  }

  /// The older checkpoint is of the log that was restored: its entries follow the first one.
  private mutating func compare(
    _ older: OlderCheckpoint, with restored: RestoredTrack, _ notes: inout [LedgerNote]
  ) {
    let log = restored.log
    let opened = SignedCheckpoint(
      older.text, role: .older, keys: KeyHistory(origin: log.old.origin, first: log.oldKey))
    for fault in opened.faults { faults.add(fault) }
    guard let checkpoint = older.checkpoint else { return }
    guard checkpoint.size <= log.old.size else {
      return faults.add(.truncatedSince(older: checkpoint, size: log.old.size))
    }
    if let root = restored.root(at: checkpoint.size) {
      if root != checkpoint.root { faults.add(.inconsistentWith(older: checkpoint)) }
    } else if checkpoint.size == log.old.size {
      if checkpoint.root != log.old.root { faults.add(.inconsistentWith(older: checkpoint)) }
    } else if isWhole {
      notes.append(.olderNotKept(size: checkpoint.size))
    }
  }
}
