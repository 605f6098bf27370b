/// Puts a document together, block by block, whatever its form.
struct DocumentBuilder {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var lines = LineMap()
  private(set) var marks: [EditorialMark] = []
  private let limits: DocumentLimits

  private var blockStart = 0
  private var links: [Block.Link] = []
  /// White space was met in the block, and no word since.
  private var isSpacePending = false
  /// The next word does not stand right behind the last one in the file.
  private var isPlaceNew = true

  init(limits: DocumentLimits, capacity: Int) {
    self.limits = limits
    text.reserveCapacity(capacity)
  }

  /// Where the block's next byte comes to stand, apart from a space before it.
  var position: Int { text.count }
  /// Looks at the words of the block that is not ended yet.
  func withOpenText<T>(_ look: (Bytes) -> T) -> T {
    text.withUnsafeBufferPointer { look($0.slice(blockStart..<$0.count)) }
  }

  var isBlockEmpty: Bool { text.count == blockStart }

  /// Adds words as they stand in the file; line feeds in them go to the next line.
  ///
  /// - Returns: the line after the words.
  @discardableResult
  mutating func add(_ bytes: Bytes, line: Int, column: Int) -> Int {
    var line = line
    var lineStart = 1 - column
    isPlaceNew = true
    var index = 0
    while index < bytes.count {
      let length = bytes.white(at: index, before: bytes.count)
      if length > 0 {
        if bytes[index] == 0x0A {
          line += 1
          lineStart = index + 1
          isPlaceNew = true
        } else if length > 1 || isSpacePending || isBlockEmpty {
          isPlaceNew = true
        }
        isSpacePending = !isBlockEmpty
        index += length
        continue
      }
      let end = endOfWords(bytes, from: index)
      place(line: line, column: index - lineStart + 1)
      text.append(contentsOf: bytes.slice(index..<end))
      index = end
    }
    return line
  }

  /// Adds words that have a single space between each, and no other white space.
  mutating func addPlain(_ bytes: Bytes, line: Int, column: Int) {
    guard !bytes.isEmpty else { return }
    isPlaceNew = true
    place(line: line, column: column)
    text.append(contentsOf: bytes)
  }

  /// The end of a run that can be copied as it is: words with a single space between each.
  private func endOfWords(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x80 {
        index += 1
      } else if byte == 0x20 {
        guard index + 1 < bytes.count, bytes.white(at: index + 1, before: bytes.count) == 0 else {
          return index
        }
        index += 1
      } else if bytes.white(at: index, before: bytes.count) > 0 {
        return index
      } else {
        index += 1
      }
    }
    return index
  }

  private mutating func place(line: Int, column: Int) {
    if isSpacePending {
      text.append(0x20)
      isSpacePending = false
    }
    guard isPlaceNew else { return }
    lines.append(offset: text.count, line: line, column: column)
    isPlaceNew = false
  }

  /// Says that white space stands here in the file.
  mutating func addSpace() { isSpacePending = !isBlockEmpty }

  /// Makes what was added since a position a link.
  mutating func addLink(from start: Int, target: String) {
    var start = max(start, blockStart)
    if start < text.count, text[start] == 0x20 { start += 1 }
    guard start < text.count, !target.isEmpty else { return }
    links.append(Block.Link(range: start..<text.count, target: target))
  }

  /// Ends the block; one without words is left out.
  mutating func endBlock(
    _ kind: Block.Kind, region: Block.Region = .notice
  ) throws(DocumentError) {
    defer {
      isSpacePending = false
      isPlaceNew = true
      blockStart = text.count
      if !links.isEmpty { links = [] }
    }
    guard !isBlockEmpty else { return }
    guard blocks.count < limits.blocksMax else { throw .overLimit(.blocks) }
    blocks.append(Block(kind: kind, range: blockStart..<text.count, region: region, links: links))
    text.append(0x0A)
  }

  mutating func addMark(_ kind: EditorialMark.Kind, line: Int, words: String) {
    guard marks.count < limits.marksMax else { return }
    marks.append(EditorialMark(kind: kind, line: line, words: words))
  }

  /// Lets a later look at the whole change kinds and regions of blocks.
  mutating func revise(_ change: (inout [Block], [UInt8]) -> Void) { change(&blocks, text) }

  func document(name: String, form: DocumentForm) -> Document {
    Document(
      name: name, form: form, text: text, blocks: blocks, lines: lines,
      marks: marks.sorted { $0.line < $1.line })
  }
}
