/// Finds what printed pages repeat at their edges: headers, footers, and numbers.
struct PageFurniture {
  private static let edgeLines = 3
  private let bytes: Bytes
  private var lines: [TextLine]
  private var pages: [Range<Int>] = []
  /// On how many pages a line stands at the edge, whatever numbers it has in it.
  private var counts: [[UInt8]: Int] = [:]

  init(_ bytes: Bytes, _ lines: [TextLine]) {
    self.bytes = bytes
    self.lines = lines
    var start = 0
    for index in lines.indices where index > start && lines[index].has(.startsPage) {
      pages.append(start..<index)
      start = index
    }
    if start < lines.count { pages.append(start..<lines.count) }
  }

  /// The lines without what later pages repeat; its first place is marked.
  ///
  /// A header of the first page is often the title, and stays a line as others.
  mutating func marked() -> [TextLine] {
    for page in pages {
      for key in Set((tops(page) + bottoms(page)).map(key)) { counts[key, default: 0] += 1 }
    }
    var kept: [TextLine] = []
    kept.reserveCapacity(lines.count)
    var seen: Set<[UInt8]> = []
    for (number, page) in pages.enumerated() {
      keep(page, number == 0, &kept, &seen)
    }
    return kept
  }

  private mutating func keep(
    _ page: Range<Int>, _ isFirst: Bool, _ kept: inout [TextLine], _ seen: inout Set<[UInt8]>
  ) {
    let tops = tops(page).prefix(while: isFurniture)
    let bottoms = bottoms(page).filter { $0 >= page.lowerBound + tops.count && isFurniture($0) }
    var isPageNew = !isFirst
    for index in page {
      let isTop = index < page.lowerBound + tops.count
      if bottoms.contains(index) || isTop && !isFirst {
        guard seen.insert(key(index)).inserted else { continue }
        lines[index].add(.isFurniture)
      } else if isTop {
        seen.insert(key(index))
      } else if isPageNew {
        lines[index].add(.startsPage)
        lines[index].setAfterBlank()
        isPageNew = false
      }
      kept.append(lines[index])
    }
  }

  private func tops(_ page: Range<Int>) -> [Int] { Array(page.prefix(PageFurniture.edgeLines)) }

  private func bottoms(_ page: Range<Int>) -> [Int] {
    page.reversed().prefix(PageFurniture.edgeLines).map { $0 }
  }

  private func isFurniture(_ index: Int) -> Bool {
    let key = key(index)
    if PageFurniture.isPageNumber(key) { return true }
    let count = counts[key] ?? 0
    // Left and right pages can have headers of their own.
    return count >= 2 && count * 5 >= pages.count * 2 && lines[index].length <= 150
  }

  /// The line in small letters, each run of digits as one sign, without white space.
  private func key(_ index: Int) -> [UInt8] {
    var key: [UInt8] = []
    for place in lines[index].range {
      let byte = bytes[place]
      if byte.isASCIIDigit {
        if key.last != UInt8(ascii: "#") { key.append(UInt8(ascii: "#")) }
      } else if byte != 0x20 {
        key.append(byte.isASCIIUpper ? byte | 0x20 : byte)
      }
    }
    return key
  }

  private static func isPageNumber(_ key: [UInt8]) -> Bool { numbers.contains(key) }

  private static let numbers = Set(
    [
      "#", "-#-", "–#–", "page#", "page#of#", "#of#", "#/#", "#|page", "page|#", "p#", "p.#",
      "tudalen#", "tudalen#o#", "#o#", "tud.#",
    ].map { Array($0.utf8) })
}
