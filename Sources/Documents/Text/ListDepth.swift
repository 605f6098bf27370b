/// How deep an entry of a list lies, by the signs and the white space before it.
struct ListDepth {
  private var levels: [(kind: LineMarker.Kind, indent: Int)] = []
  private var isSublist = false

  /// A sign that was not met before, or more white space, begins a list within the list.
  ///
  /// - Parameter isFresh: the entry before has come to its end, and an empty line is between.
  mutating func depth(of kind: LineMarker.Kind, indent: Int, isFresh: Bool = false) -> Int {
    while let last = levels.last {
      if indent > last.indent + 1 { break }
      if last.kind == kind, abs(indent - last.indent) <= 1 { return levels.count }
      let isKnown = levels.contains { $0.kind == kind && $0.indent <= indent + 1 }
      if !isKnown, !isFresh, indent + 1 >= last.indent { break }
      levels.removeLast()
    }
    guard levels.count < 9 else { return levels.count }
    levels.append((kind, indent))
    return levels.count
  }

  /// Where signs are lost, an entry that ends in a colon leads a list up to the next empty line.
  mutating func depthWithoutSign(indent: Int, isAfterBlank: Bool, isLed: Bool) -> Int {
    let isFirst = levels.isEmpty
    let before = levels.count
    let depth = depth(of: .letter, indent: indent)
    if isFirst || depth != before {
      isSublist = false
    } else if isLed {
      isSublist = true
    } else if isAfterBlank {
      isSublist = false
    }
    return isSublist ? depth + 1 : depth
  }
}
