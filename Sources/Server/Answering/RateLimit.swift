import StatutoryTime
import Synchronization

/// So many attempts from one place in so many minutes; kept in memory, for each node by itself.
final class RateLimit: Sendable {
  private let countMax: Int
  private let minutes: Int64
  private let seen = Mutex<[String: [Instant]]>([:])

  /// Above this many places the oldest are forgotten.
  private static let placesMax = 10_000

  init(countMax: Int, minutes: Int64) {
    self.countMax = countMax
    self.minutes = minutes
  }

  /// Counts an attempt.
  ///
  /// - Returns: false where there have been too many.
  func admits(_ place: String, at now: Instant) -> Bool {
    seen.withLock { seen in
      let start = now.adding(milliseconds: -minutes * 60_000)
      if seen.count > Self.placesMax {
        seen = seen.filter { $0.value.last.map { $0 > start } ?? false }
        if seen.count > Self.placesMax { seen.removeAll() }
      }
      let recent = seen[place, default: []].filter { $0 > start }
      guard recent.count < countMax else { return false }
      seen[place] = recent + [now]
      return true
    }
  }

  func forget(_ place: String) { seen.withLock { _ = $0.removeValue(forKey: place) } }
}
