import Relations

/// How many rows of a cursor to fetch at a time: many short ones, few with documents in them.
struct FetchSize {
  private static let bytesWanted = 2_000_000
  private static let countMax = 4_000
  private static let countFirst = 100

  private(set) var count = countFirst
  private(set) var fetched = 0
  private(set) var bytes = 0
  private var hasBegun = false

  /// Whether the last fetch brought fewer than asked for, so that there are no more.
  var isAtEnd: Bool { hasBegun && fetched < count }

  mutating func add(_ row: SQLRow) {
    fetched += 1
    for value in row.values {
      switch value {
      case .null, .integer: bytes += 8
      case .text(let text): bytes += 16 + text.utf8.count
      case .bytes(let content): bytes += 16 + content.count
      }
    }
  }

  /// - Parameter bytes: what the rows take together.
  mutating func add(rows: Int, bytes: Int) {
    fetched += rows
    self.bytes += bytes
  }

  mutating func beginNext() {
    if fetched > 0 {
      count = max(1, min(Self.countMax, fetched * Self.bytesWanted / max(1, bytes)))
    }
    fetched = 0
    bytes = 0
    hasBegun = true
  }
}
