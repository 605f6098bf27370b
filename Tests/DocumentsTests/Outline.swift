import Documents

/// A document in a form that tests can compare: line, kind and words of each block.
enum Outline {
  /// Blocks of the page around the notice have a '~' before them.
  static func lines(_ document: Document) -> [String] {
    document.blocks.map { block in
      let line = document.lines.line(at: block.range.lowerBound)
      let region = block.region == .surrounding ? "~" : ""
      return "\(region)\(line) \(kind(block.kind)) \(document.words(block.range))"
    }
  }

  private static func kind(_ kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "H\(level)"
    case .paragraph: "P"
    case .entry(let depth): String(repeating: "-", count: depth)
    case .cell(let table, let row, let column): "C\(table).\(row).\(column)"
    }
  }
}
