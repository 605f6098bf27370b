/// Where a file of a tiled log lies, as C2SP `tlog-tiles` names it.
///
/// `tile/0/x001/x234/067` is the full tile 1,234,067 of level 0, `tile/entries/000.p/8` the first
/// entry bundle while it holds eight entries.
public struct TilePath: Hashable, Sendable {
  /// What a file holds.
  public enum Content: Hashable, Sendable {
    /// Hashes; each of a level above 0 stands for a full tile of the level below.
    case hashes(level: Int)
    /// The entries themselves, each behind its length.
    case entries
  }

  /// The hashes or entries of a full tile.
  public static let fullWidth = 256

  /// The name of the file that holds the signed checkpoint.
  public static let checkpoint = "checkpoint"

  /// The name of a file of our own beside the format's: the keys of a log that changed its key.
  public static let keys = "addewid-keys.json"

  /// What the file holds.
  public let content: Content
  /// The place of the tile in its level, from 0.
  public let number: Int
  /// How many hashes or entries it has, from 1 to 256.
  public let width: Int

  /// Makes the path of a tile.
  public init(_ content: Content, number: Int, width: Int = TilePath.fullWidth) {
    precondition(number >= 0 && (1...Self.fullWidth).contains(width), "no such tile")
    self.content = content
    self.number = number
    self.width = width
  }

  /// The path under the prefix of the log.
  public var text: String {
    let kind =
      switch content {
      case .hashes(let level): "\(level)"
      case .entries: "entries"
      }
    let end = width == Self.fullWidth ? "" : ".p/\(width)"
    return "tile/\(kind)/\(Self.elements(of: number))\(end)"
  }

  /// All files of the content for a log of this size, the full ones first, the partial one last.
  ///
  /// - Parameter size: the number of entries of the log.
  public static func all(_ content: Content, size: Int) -> [TilePath] {
    var count = size
    if case .hashes(let level) = content {
      for _ in 0..<level { count /= fullWidth }
    }
    let full = (0..<count / fullWidth).map { TilePath(content, number: $0) }
    let rest = count % fullWidth
    return rest == 0 ? full : full + [TilePath(content, number: count / fullWidth, width: rest)]
  }

  /// The levels of hashes that a log of this size has: none without entries.
  public static func levelCount(size: Int) -> Int {
    var levels = 0
    var count = size
    while count > 0 {
      levels += 1
      count /= fullWidth
    }
    return levels
  }

  /// The number in groups of three digits; all but the last begin with an x.
  private static func elements(of number: Int) -> String {
    var groups: [String] = []
    var rest = number
    repeat {
      let digits = String(rest % 1000)
      let group = String(repeating: "0", count: 3 - digits.count) + digits
      groups.append(groups.isEmpty ? group : "x" + group)
      rest /= 1000
    } while rest > 0
    return groups.reversed().joined(separator: "/")
  }
}

extension TilePath: CustomStringConvertible {
  /// The path.
  public var description: String { text }
}
