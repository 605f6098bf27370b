import Register

/// A value of a register file, with the place where it stands.
struct YAMLNode {
  let content: Content
  /// Counted from 1; the column in Unicode scalars.
  let line: Int32
  let column: Int32
  /// The column of the text itself: after its quotation mark. 0 where the text is spread over lines.
  let textColumn: Int32
  /// The part of the file that the value takes, in Unicode scalars.
  let range: Range<Int>
  /// Written in brackets: `{ cy: …, en: … }`.
  let isFlow: Bool

  indirect enum Content {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry {
    let key: YAMLNode
    let value: YAMLNode
  }

  func place(in file: String) -> SourcePlace {
    SourcePlace(file: file, line: Int(line), column: Int(column))
  }

  /// The place of a word of the text.
  /// - Parameter offset: in Unicode scalars from the beginning of the text.
  func place(in file: String, offset: Int) -> SourcePlace {
    textColumn == 0
      ? place(in: file)
      : SourcePlace(file: file, line: Int(line), column: Int(textColumn) + offset)
  }

  var scalar: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }
}
