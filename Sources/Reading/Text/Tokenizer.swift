import Documents

/// Cuts the blocks of a document into words, and finds where sentences end.
struct Tokenizer {
  private(set) var tokens: [Token] = []
  /// The first token of each sentence and the byte after its end.
  private(set) var sentences: [Sentence] = []

  struct Sentence {
    let tokens: Range<Int>
    let range: Range<Int>
  }

  private let vocabulary: Vocabulary
  /// Where the sentence begins: numbers are not joined over its start.
  private var lastBreak: Int32 = 0
  private var word: [UInt8] = Array(repeating: 0, count: Self.wordBytesMax)

  /// A longer run of letters is nobody's word and is cut.
  static let wordBytesMax = 64

  init(_ vocabulary: Vocabulary, capacity: Int) {
    self.vocabulary = vocabulary
    tokens.reserveCapacity(capacity)
  }

  /// - Parameter isWhole: whether the block is one piece, however many stops it has: a heading.
  mutating func add(_ block: Range<Int>, of text: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
    sentences.removeAll(keepingCapacity: true)
    Letters.classes.withUnsafeBufferPointer { classes in
      scan(block, text, classes.baseAddress!, isWhole: isWhole)
    }
  }

  private mutating func scan(
    _ block: Range<Int>, _ text: UnsafeBufferPointer<UInt8>,
    _ classes: UnsafePointer<Letters.Class>, isWhole: Bool
  ) {
    var index = block.lowerBound
    lastBreak = Int32(index)
    var start = index
    var firstToken = tokens.count
    var before: Token.Separation = []
    while index < block.upperBound {
      let (kind, length) = Letters.at(index, text, classes)
      switch kind {
      case .letter, .digit:
        index =
          address(at: index, in: block, text, before)
          ?? run(
            at: index, in: block, text, classes, before)
        before = []
      case .space: index += length
      case .mark, .apostrophe:
        before.formUnion(Self.separation(text[index]))
        index += length
        if !isWhole, Self.isStop(text[index - length]), tokens.count > firstToken,
          endsSentence(index, block, text)
        {
          // Closing marks belong to the sentence that they close.
          while index < block.upperBound, Self.closes(text, index) > 0 {
            index += Self.closes(text, index)
          }
          sentences.append(.init(tokens: firstToken..<tokens.count, range: start..<index))
          start = index
          lastBreak = Int32(index)
          firstToken = tokens.count
          before = []
        }
      }
    }
    if tokens.count > firstToken {
      sentences.append(.init(tokens: firstToken..<tokens.count, range: start..<block.upperBound))
    }
  }

  /// A word or a number, and what an apostrophe adds to it.
  private mutating func run(
    at start: Int, in block: Range<Int>, _ text: UnsafeBufferPointer<UInt8>,
    _ classes: UnsafePointer<Letters.Class>, _ before: Token.Separation
  ) -> Int {
    var index = start
    var count = 0
    var last: UInt8 = 0
    var isNumber = true
    while index < block.upperBound {
      let (kind, _) = Letters.at(index, text, classes)
      guard kind == .letter || kind == .digit else { break }
      if kind == .letter { isNumber = false }
      if count < Self.wordBytesMax {
        word[count] = Letters.lower(text[index], after: last)
        count += 1
      }
      last = text[index]
      index += 1
    }
    // The s of a genitive is no word: "the child's address" reads as "the child address".
    let isGenitive = count == 1 && word[0] == UInt8(ascii: "s") && Self.follows(text, start)
    if !isGenitive {
      var set = word.withUnsafeBufferPointer { vocabulary.set(of: $0[..<count]) }
      if isNumber, set == 0 { set = SpecialSymbol.number.set }
      append(
        .init(
          start: Int32(start), end: Int32(index), set: Int32(set),
          kind: isNumber ? .number : .word, before: before), text)
    }
    return index
  }

  /// Joins what only together is a telephone number or a postcode.
  private mutating func append(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) {
    guard let last = tokens.last, token.start - last.end <= 2, last.end > lastBreak,
      let joined = token.kind == .number
        ? DigitGroups.telephone(last, token, text) : DigitGroups.postcode(last, token, text)
    else { return tokens.append(DigitGroups.alone(token, text)) }
    tokens[tokens.count - 1] = joined
  }

  /// An address of e-mail or of the web, which is one token.
  private mutating func address(
    at start: Int, in block: Range<Int>, _ text: UnsafeBufferPointer<UInt8>,
    _ before: Token.Separation
  ) -> Int? {
    var index = start
    var hasAt = false
    var slashes = 0
    var dots = 0
    while index < block.upperBound, text[index] > 0x20, text[index] < 0x80 {
      switch text[index] {
      case UInt8(ascii: "@"): hasAt = true
      case UInt8(ascii: "/"): slashes += 1
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "<"),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "]"):
        return finish(start, index, hasAt, slashes, dots, text, before)
      default: break
      }
      index += 1
    }
    return finish(start, index, hasAt, slashes, dots, text, before)
  }

  private mutating func finish(
    _ start: Int, _ end: Int, _ hasAt: Bool, _ slashes: Int, _ dots: Int,
    _ text: UnsafeBufferPointer<UInt8>, _ before: Token.Separation
  ) -> Int? {
    guard hasAt || dots > 0 else { return nil }
    var end = end
    while end > start + 1, ".:?!*".utf8.contains(text[end - 1]) { end -= 1 }
    let chunk = text[start..<end]
    if hasAt {
      guard let at = chunk.firstIndex(of: UInt8(ascii: "@")), at > start,
        chunk[at...].contains(UInt8(ascii: "."))
      else { return nil }
      tokens.append(
        .init(
          start: Int32(start), end: Int32(end), set: SpecialSymbol.email.set, kind: .email,
          before: before))
      return end
    }
    guard Self.isWebAddress(chunk) else { return nil }
    tokens.append(
      .init(
        start: Int32(start), end: Int32(end), set: SpecialSymbol.url.set, kind: .url, before: before
      ))
    return end
  }

  private static func isWebAddress(_ chunk: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    func begins(_ word: StaticString) -> Bool {
      chunk.count > word.utf8CodeUnitCount
        && zip(chunk, UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
          .allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
    }
    if begins("http://") || begins("https://") || begins("www.") { return true }
    // "cardiff.gov.uk/contact", and not "s.35" or "and.The".
    let host = chunk.prefix { $0 != UInt8(ascii: "/") }
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > chunk.startIndex else {
      return false
    }
    let domain = host[host.index(after: dot)...].map { $0 | 0x20 }
    return domains.contains(domain)
  }

  private static let domains: [[UInt8]] = ["uk", "wales", "cymru", "com", "org", "net", "eu"].map {
    Array($0.utf8)
  }

  private static func follows(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    if text[index - 1] == UInt8(ascii: "'") { return true }
    return index > 2 && text[index - 3] == 0xE2 && text[index - 2] == 0x80
      && text[index - 1] == 0x99
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  private static func separation(_ byte: UInt8) -> Token.Separation {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "("), UInt8(ascii: "["): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
    case UInt8(ascii: "\""), 0xE2: .quote
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): .stop
    case UInt8(ascii: "'"), UInt8(ascii: "-"): []
    default: .other
    }
  }

  /// How many bytes a mark takes that closes what a sentence opened; 0: none is there.
  private static func closes(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"): 1
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80
      && (text[index + 2] == 0x99 || text[index + 2] == 0x9D):
      3
    default: 0
    }
  }

  /// A stop ends a sentence before a space and something other than a small letter, save after an
  /// abbreviation.
  private func endsSentence(
    _ index: Int, _ block: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var next = index
    while next < block.upperBound, Self.closes(text, next) > 0 { next += Self.closes(text, next) }
    guard next < block.upperBound else { return true }
    guard text[next] == 0x20 else { return false }
    while next < block.upperBound, text[next] == 0x20 { next += 1 }
    guard next < block.upperBound else { return true }
    if text[next] >= UInt8(ascii: "a"), text[next] <= UInt8(ascii: "z") { return false }
    let isNumber = text[next] >= UInt8(ascii: "0") && text[next] <= UInt8(ascii: "9")
    return text[index - 1] != UInt8(ascii: ".") || !isAbbreviation(text, ofNumber: isNumber)
  }

  private func isAbbreviation(
    _ text: UnsafeBufferPointer<UInt8>, ofNumber isNumber: Bool
  ) -> Bool {
    guard let last = tokens.last, last.kind == .word else { return false }
    let length = last.end - last.start
    guard length < 5, Int(last.end) < text.count, text[Int(last.end)] == UInt8(ascii: ".") else {
      return false
    }
    // "I" and the Welsh "i" are whole words; any other letter alone is short for one.
    if length == 1 { return text[Int(last.start)] | 0x20 != UInt8(ascii: "i") }
    let word = text[last.range].map { $0 | 0x20 }
    return Self.titles.contains(word) || (isNumber && Self.ofNumbers.contains(word))
  }

  private static let titles = ["mr", "mrs", "ms", "dr", "prof", "st"].map { Array($0.utf8) }
  /// "Art. 6", "no. 12": abbreviations only before a number.
  private static let ofNumbers = [
    "art", "arts", "no", "nos", "para", "reg", "sch", "tel", "ss", "pt", "rhif", "erth",
  ].map { Array($0.utf8) }
}
