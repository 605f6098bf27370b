import Dispatch

extension LedgerVerifier {
  /// How many entries one core takes at a time: a tile of the tree.
  private static let groupSize = 256

  /// Takes the next entries, several cores at once.
  ///
  /// What can be told of an entry by itself, and the roots of whole subtrees, are found out side by
  /// side; what depends on the order follows one by one.
  public mutating func take(contentsOf entries: [StoredLedgerEntry]) {
    if let first = entries.first?.index, hasPlace(in: first..<first + entries.count) {
      for entry in entries { watchPlace(of: entry) }
    }
    let isForeign = isForeign
    take(count: entries.count) { CheckedEntry(entries[$0], isForeign: isForeign) }
  }

  /// Takes as many entries as given.
  ///
  /// - Parameter check: gives the entry at a place; called on several threads.
  mutating func take(count: Int, _ check: @Sendable @escaping (Int) -> CheckedEntry) {
    // Groups end where subtrees of the log do.
    let head = min(count, (Self.groupSize - entryCount % Self.groupSize) % Self.groupSize)
    var starts = head > 0 ? [0] : []
    starts += stride(from: head, to: count, by: Self.groupSize)
    let ends = starts.dropFirst() + [count]
    let bounds = Array(zip(starts, ends))
    let groups = EntryGroups(count: bounds.count)
    DispatchQueue.concurrentPerform(iterations: bounds.count) { number in
      let (start, end) = bounds[number]
      groups[number] = EntryGroup((start..<end).map(check), isFull: end - start == Self.groupSize)
    }
    for number in bounds.indices { take(groups[number]) }
  }

  private mutating func take(_ group: EntryGroup) {
    guard let root = group.root, restored?.isOpen != true,
      track.canAppend(subtreeOf: group.entries.count)
    else {
      for entry in group.entries { take(entry) }
      return
    }
    for entry in group.entries { note(entry) }
    track.append(subtree: root, leafCount: group.entries.count)
  }
}

/// Entries that were looked at together.
private struct EntryGroup: Sendable {
  let entries: [CheckedEntry]
  /// The root over them, where they are a full subtree in which nothing is altered.
  let root: LedgerHash?

  init(_ entries: [CheckedEntry], isFull: Bool) {
    self.entries = entries
    let isWhole = isFull && !entries.contains(where: \.isAltered)
    root = isWhole ? MerkleTree.root(ofFull: entries.map(\.hash)) : nil
  }
}

/// Places that several threads fill, each its own.
private final class EntryGroups: @unchecked Sendable {
  private let places: UnsafeMutableBufferPointer<EntryGroup>

  init(count: Int) {
    places = .allocate(capacity: count)
    places.initialize(repeating: EntryGroup([], isFull: false))
  }

  deinit {
    places.deinitialize()
    places.deallocate()
  }

  subscript(_ number: Int) -> EntryGroup {
    get { places[number] }
    set { places[number] = newValue }
  }
}
