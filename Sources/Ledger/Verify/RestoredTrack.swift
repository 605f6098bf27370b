/// The tree over the entries behind a restoration, as far as the old log is to be compared.
struct RestoredTrack: Sendable {
  let log: RestoredLog
  private var frontier = TreeFrontier()
  private var roots: [Int: LedgerHash] = [:]
  private let watched: Set<Int>

  init(_ log: RestoredLog, older: Checkpoint?) {
    self.log = log
    watched = [log.keptCount, log.old.size, older?.size ?? 0]
    remember()
  }

  mutating func append(_ hash: LedgerHash) {
    guard frontier.size < log.keptCount else { return }
    frontier.append(hash)
    remember()
  }

  /// Whether entries still come whose hashes are wanted one by one.
  var isOpen: Bool { frontier.size < log.keptCount }

  /// The root over the first entries of the old log, as far as they were kept.
  func root(at size: Int) -> LedgerHash? { roots[size] }

  private mutating func remember() {
    if watched.contains(frontier.size) { roots[frontier.size] = frontier.root }
  }
}
