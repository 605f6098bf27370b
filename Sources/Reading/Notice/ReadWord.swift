import Documents

/// A word, a number or an address of a passage, as a rule looks at it.
public struct ReadWord: Sendable, Hashable {
  public let kind: Kind
  /// Its bytes in the document's text.
  public let range: Range<Int>
  /// Whether a mark stands between it and what is before it: a comma, a bracket, a colon.
  public let followsMark: Bool
  public let followsColon: Bool

  public enum Kind: Sendable, Hashable {
    case word, number, email, url, telephone, postcode

    /// Whether somebody can be reached at it.
    public var isAddress: Bool {
      switch self {
      case .word, .number: false
      case .email, .url, .telephone, .postcode: true
      }
    }
  }

  init(_ token: Token) {
    range = token.range
    followsMark = !token.before.isEmpty
    followsColon = token.before.contains(.colon)
    kind =
      switch token.kind {
      case .word: .word
      case .number: .number
      case .email: .email
      case .url: .url
      case .telephone: .telephone
      case .postcode: .postcode
      }
  }
}

extension NoticeReading {
  public func readWords(of passage: Int) -> [ReadWord] {
    passages[passage].tokens.map { ReadWord(tokens[$0]) }
  }

  /// Whether a passage holds an address of e-mail, of the web, of a telephone or of the post.
  public func holdsAddress(_ passage: Int) -> Bool {
    passages[passage].tokens.contains { ReadWord(tokens[$0]).kind.isAddress }
  }

  /// The words of a passage in lower case without their marks: equal where two passages say the
  /// same.
  public func plainWords(of passage: Int) -> [[UInt8]] {
    passages[passage].tokens.map { plain(tokens[$0].range) }
  }

  /// A word in lower case; letters beyond ASCII stay as they are.
  public func plain(_ word: Range<Int>) -> [UInt8] {
    document.text[word].map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
  }
}
