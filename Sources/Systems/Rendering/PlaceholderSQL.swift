/// A statement whose `?` have become PostgreSQL's `$1`, `$2` and so on.
///
/// A question mark inside a quoted text, a quoted name, a comment or a dollar-quoted body is left.
struct PlaceholderSQL {
  private(set) var text = ""
  private(set) var count = 0
  /// The statements of a script, as they were given, without the semicolons between them.
  private(set) var statements: [String] = []

  var statementCount: Int { statements.count }

  init(_ sql: String) {
    var scanner = Scanner(Array(sql.utf8))
    var start = 0
    while let byte = scanner.peek {
      switch byte {
      case UInt8(ascii: "?"):
        scanner.skip()
        count += 1
        scanner.append("$\(count)")
      case UInt8(ascii: "'"): scanner.copyQuoted(byte, backslash: scanner.isEscapeString)
      case UInt8(ascii: "\""), UInt8(ascii: "`"): scanner.copyQuoted(byte, backslash: false)
      case UInt8(ascii: ";"):
        keepStatement(scanner.input[start..<scanner.position])
        scanner.copy()
        start = scanner.position
      case UInt8(ascii: "-"): scanner.copyLineComment()
      case UInt8(ascii: "/"): scanner.copyBlockComment()
      case UInt8(ascii: "$"): scanner.copyDollarQuoted()
      default: scanner.copy()
      }
    }
    keepStatement(scanner.input[start...])
    text = String(decoding: scanner.output, as: UTF8.self)
  }

  private mutating func keepStatement(_ bytes: ArraySlice<UInt8>) {
    let blanks: Set<UInt8> = [9, 10, 12, 13, 32]
    let statement = bytes.drop { blanks.contains($0) }
    if !statement.isEmpty { statements.append(String(decoding: statement, as: UTF8.self)) }
  }
}

/// Copies a statement byte by byte, knowing what is quoted.
private struct Scanner {
  let input: [UInt8]
  var output: [UInt8] = []
  private(set) var position = 0

  init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count + 16)
  }

  var peek: UInt8? { position < input.count ? input[position] : nil }

  private func peek(_ offset: Int) -> UInt8? {
    let index = position + offset
    return input.indices.contains(index) ? input[index] : nil
  }

  /// Whether the quote at hand opens an `E'…'` text, where a backslash takes the next byte along.
  var isEscapeString: Bool {
    guard let before = peek(-1), before | 0x20 == UInt8(ascii: "e") else { return false }
    return !isWord(peek(-2))
  }

  mutating func skip() { position += 1 }

  mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

  mutating func copy() {
    output.append(input[position])
    position += 1
  }

  /// A doubled quote ends one run and begins the next, which comes to the same.
  mutating func copyQuoted(_ quote: UInt8, backslash: Bool) {
    copy()
    while let byte = peek {
      copy()
      if byte == quote { return }
      if backslash, byte == UInt8(ascii: "\\"), peek != nil { copy() }
    }
  }

  mutating func copyLineComment() {
    copy()
    guard peek == UInt8(ascii: "-") else { return }
    while let byte = peek, byte != UInt8(ascii: "\n") { copy() }
  }

  mutating func copyBlockComment() {
    copy()
    guard peek == UInt8(ascii: "*") else { return }
    copy()
    var depth = 1
    while depth > 0, let byte = peek {
      if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        depth -= 1
        copy()
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        depth += 1
        copy()
      }
      copy()
    }
  }

  mutating func copyDollarQuoted() {
    var length = 1
    while isWord(peek(length)) { length += 1 }
    guard !isWord(peek(-1)), peek(length) == UInt8(ascii: "$") else { return copy() }
    let tag = Array(input[position...(position + length)])
    for _ in tag { copy() }
    while peek != nil {
      if input[position...].starts(with: tag) {
        for _ in tag { copy() }
        return
      }
      copy()
    }
  }

  private func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }
}
