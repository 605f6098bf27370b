/// How deep an entry of a list lies, by the signs and the white space before it.
struct ListDepth {
  private var levels: [(kind: LineMarker.Kind, indent: Int)] = []
  private var isSublist = false

  /// A sign that was not met before, or more white space, begins a list within the list.
  mutating func depth(of kind: LineMarker.Kind, indent: Int) -> Int {
    while let last = levels.last {
      if indent > last.indent + 1 { break }
      if last.kind == kind, abs(indent - last.indent) <= 1 { return levels.count }
      let isKnown = levels.contains { $0.kind == kind && $0.indent <= indent + 1 }
      if !isKnown, indent + 1 >= last.indent { break }
      levels.removeLast()
    }
    guard levels.count < 9 else { return levels.count }
    levels.append((kind, indent))
    return levels.count
  }

  /// Where signs are lost, an entry that ends in a colon leads a list up to the next empty line.
  mutating func depthWithoutSign(isAfterBlank: Bool, isLed: Bool) -> Int {
    if levels.isEmpty {
      levels.append((.letter, 0))
      return 1
    }
    if isLed {
      isSublist = true
    } else if isAfterBlank {
      isSublist = false
    }
    return isSublist ? 2 : 1
  }
}
