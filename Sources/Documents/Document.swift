/// A text that somebody wrote for people, cut into blocks, with the place of every byte.
///
/// Every form of file becomes the same value: what reads notices looks at blocks and bytes, and
/// never at tags, styles or pages.
public struct Document: Sendable {
  /// As the user named the file.
  public let name: String
  public let form: DocumentForm
  /// UTF-8: the words of all blocks in reading order, each block ended by a line feed. Within a
  /// block each run of white space is one space, and everything else stands as it was written.
  public let text: [UInt8]
  public let blocks: [Block]
  /// Where the bytes of `text` stand in the file.
  public let lines: LineMap
  /// What an editor left behind, in the order of the lines.
  public let marks: [EditorialMark]

  public init(
    name: String, form: DocumentForm, text: [UInt8], blocks: [Block], lines: LineMap,
    marks: [EditorialMark] = []
  ) {
    self.name = name
    self.form = form
    self.text = text
    self.blocks = blocks
    self.lines = lines
    self.marks = marks
  }

  /// The words of a range of `text`, as they were written.
  public func words(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

/// The kind of file that a document came from.
public enum DocumentForm: String, Sendable, Hashable, CaseIterable {
  case text, markdown, html, docx, pdf

  /// Whether headings and lists are marked in the file: in the others they are guessed from how the
  /// lines stand, and something can have been lost on the way.
  public var isStructured: Bool {
    switch self {
    case .markdown, .html, .docx: true
    case .text, .pdf: false
    }
  }
}

/// A heading, a paragraph, an entry of a list or a cell of a table.
public struct Block: Sendable, Hashable {
  public let kind: Kind
  /// Its bytes in the document's text, without the line feed.
  public let range: Range<Int>
  /// Whether it belongs to the notice or to the page around it: menus, banners, footers.
  public let region: Region
  /// Links of the block: their words' range and their target.
  public let links: [Link]

  public enum Kind: Sendable, Hashable {
    /// - Parameter level: 1 for the title, 2 for what is below it, and so on.
    case heading(level: Int)
    case paragraph
    /// Its words are without the bullet or the number of the list; a bracketed letter or number,
    /// such as '(c)', stays, because texts refer to it.
    ///
    /// - Parameter depth: 1 for a list, 2 for a list in an entry, and so on.
    case entry(depth: Int)
    /// Counted from 0 in one table; the tables of a document are told apart by `table`.
    case cell(table: Int, row: Int, column: Int)
  }

  public enum Region: Sendable, Hashable {
    case notice, surrounding
  }

  public struct Link: Sendable, Hashable {
    public let range: Range<Int>
    public let target: String

    public init(range: Range<Int>, target: String) {
      self.range = range
      self.target = target
    }
  }

  public init(
    kind: Kind, range: Range<Int>, region: Region = .notice, links: [Link] = []
  ) {
    self.kind = kind
    self.range = range
    self.region = region
    self.links = links
  }

  func inRegion(_ region: Region) -> Block {
    Block(kind: kind, range: range, region: region, links: links)
  }

  func ofKind(_ kind: Kind) -> Block {
    Block(kind: kind, range: range, region: region, links: links)
  }
}

/// Something that belongs to the making of a text and not into the published one.
public struct EditorialMark: Sendable, Hashable {
  public let kind: Kind
  /// Where it stands in the file, counted from 1.
  public let line: Int
  /// What it says, cut to 200 bytes; empty for a mark without words.
  public let words: String

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case comment
    case insertion
    case deletion
  }

  public init(kind: Kind, line: Int, words: String) {
    self.kind = kind
    self.line = line
    self.words = words
  }
}
