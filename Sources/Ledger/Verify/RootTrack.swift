/// The roots of a log while its entries come, once by their bodies and once by the leaf hashes
/// that were stored beside them.
///
/// Both are the same until a body and its stored hash disagree. When one of the two roots is
/// the signed one, it is known which side was changed.
struct RootTrack: Sendable {
  /// The two roots at one size.
  struct Roots: Sendable {
    let bodies: LedgerHash
    let stored: LedgerHash

    /// Whether one of the two is this root. Where only the stored one is, the entries whose
    /// body disagrees with its stored hash are the whole difference.
    func include(_ root: LedgerHash) -> Bool { root == bodies || root == stored }
  }

  private var bodies = TreeFrontier()
  private var stored: TreeFrontier?
  private var watchedSizes: Set<Int> = []
  private var watched: [Int: Roots] = [:]

  /// Remembers the roots at this size, if it has not been passed yet.
  mutating func watch(_ size: Int) {
    watchedSizes.insert(size)
    remember()
  }

  mutating func append(body: LedgerHash, stored storedHash: LedgerHash?) {
    if let storedHash, storedHash != body, stored == nil { stored = bodies }
    bodies.append(body)
    stored?.append(storedHash ?? body)
    remember()
  }

  /// Whether a subtree of so many leaves can be added as one: it begins where such a subtree does,
  /// and no watched size lies inside it.
  func canAppend(subtreeOf count: Int) -> Bool {
    stored == nil && bodies.size.isMultiple(of: count)
      && !watchedSizes.contains { bodies.size < $0 && $0 < bodies.size + count }
  }

  mutating func append(subtree root: LedgerHash, leafCount: Int) {
    bodies.append(subtree: root, leafCount: leafCount)
    remember()
  }

  /// The roots at a watched size or at the end; nil at every other size.
  func roots(at size: Int) -> Roots? {
    watched[size] ?? (size == bodies.size ? now : nil)
  }

  private var now: Roots {
    let root = bodies.root
    return Roots(bodies: root, stored: stored?.root ?? root)
  }

  private mutating func remember() {
    if watchedSizes.contains(bodies.size) { watched[bodies.size] = now }
  }
}
