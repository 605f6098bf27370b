import Documents

/// Cuts a document into passages and sections.
struct PassageCutter {
  private(set) var passages: [Passage] = []
  private(set) var sections: [ReadSection] = [
    ReadSection(heading: nil, level: 0, passages: 0..<0, topics: 0)
  ]
  private var tokenizer: Tokenizer
  private let document: Document

  var tokens: [Token] { tokenizer.tokens }

  init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    tokenizer = Tokenizer(lexicon.vocabulary, capacity: document.text.count / 5)
    document.text.withUnsafeBufferPointer { text in
      for index in document.blocks.indices where document.blocks[index].region == .notice {
        add(index, text)
      }
    }
    sections[sections.count - 1].passages = sections.last!.passages.lowerBound..<passages.count
  }

  private mutating func add(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) {
    let block = document.blocks[index]
    var isHeading = false
    if case .heading = block.kind { isHeading = true }
    tokenizer.add(block.range, of: text, isWhole: isHeading)
    guard !tokenizer.sentences.isEmpty else { return }
    if case .heading(let level) = block.kind { open(level) }
    for (position, sentence) in tokenizer.sentences.enumerated() {
      let isLast = position == tokenizer.sentences.count - 1
      passages.append(
        Passage(
          role: role(of: block, index, isFirst: position == 0, isLast: isLast, text),
          range: trimmed(sentence.range, text), block: index, section: sections.count - 1,
          lead: nil, tokens: sentence.tokens))
    }
  }

  private mutating func open(_ level: Int) {
    sections[sections.count - 1].passages = sections.last!.passages.lowerBound..<passages.count
    let heading = passages.count
    sections.append(
      ReadSection(
        heading: heading, level: level, passages: heading + 1..<heading + 1, topics: 0))
  }

  private func role(
    of block: Block, _ index: Int, isFirst: Bool, isLast: Bool,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Passage.Role {
    switch block.kind {
    case .heading: .heading
    case .cell: .cell
    case .entry: isFirst ? .entry : .sentence
    case .paragraph: isLast && leads(index, text) ? .lead : .sentence
    }
  }

  /// Whether a block leads a list: it ends with a colon, or entries follow it.
  private func leads(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = trimmed(document.blocks[index].range, text)
    if let last = text[range].last, last == UInt8(ascii: ":") { return true }
    guard index + 1 < document.blocks.count, case .entry = document.blocks[index + 1].kind else {
      return false
    }
    return true
  }

  private func trimmed(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while start < end, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
