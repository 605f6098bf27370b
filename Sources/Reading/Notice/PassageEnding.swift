import Documents

/// How the words of a passage end.
public enum PassageEnding: Sendable, Hashable {
  /// With a full stop, a question mark or an exclamation mark.
  case stop
  case colon
  /// With a comma, a semicolon or a dash: something follows.
  case pause
  /// With a word and no mark.
  case open
}

extension NoticeReading {
  public func ending(of passage: Int) -> PassageEnding {
    var bytes = document.text[passages[passage].range]
    while let last = bytes.last, last <= 0x20 || Self.closing.contains(last) { bytes.removeLast() }
    switch bytes.last {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return .stop
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"): return .pause
    default: return .open
    }
  }

  /// Whether a passage is the last of its block.
  public func closesBlock(_ passage: Int) -> Bool {
    passage + 1 == passages.count || passages[passage + 1].block != passages[passage].block
  }

  /// Whether the next block goes on with a small letter, so that one sentence was cut in two by the
  /// way in which the file was read.
  public func isContinued(_ passage: Int) -> Bool {
    guard passage + 1 < passages.count else { return false }
    let next = passages[passage + 1]
    guard let first = document.text[next.range].first else { return false }
    return next.role != .entry && first &- UInt8(ascii: "a") < 26
  }

  private static let closing: Set<UInt8> = Set(")]\"'*".utf8)
}
