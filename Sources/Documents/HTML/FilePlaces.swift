/// Lines and columns of a file, asked for in ascending order.
struct FilePlaces {
  private let bytes: Bytes
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: Bytes) { self.bytes = bytes }

  /// - Parameter place: at or behind the last one; before it, the last one's line is given.
  mutating func find(_ place: Int) -> (line: Int, column: Int) {
    let place = min(place, bytes.count)
    while offset < place {
      let end = bytes.lineEnd(from: offset)
      guard end < place else { break }
      line += 1
      lineStart = end + 1
      offset = end + 1
    }
    offset = max(offset, place)
    return (line, max(place - lineStart + 1, 1))
  }
}
