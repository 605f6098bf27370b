/// Decides which blocks of a page are the notice, once all of it was seen.
struct HTMLRegions {
  private var regions: [HTMLFrame.Region] = []
  /// Bytes of words by region.
  private var sizes = [Int](repeating: 0, count: 6)

  mutating func add(_ region: HTMLFrame.Region, _ block: Block) {
    regions.append(region)
    sizes[Int(region.rawValue)] += block.range.count
  }

  private func size(_ region: HTMLFrame.Region) -> Int { sizes[Int(region.rawValue)] }

  func decide(_ blocks: inout [Block], _ text: [UInt8]) {
    let all = sizes.reduce(0, +)
    // An element that the page calls its content and that holds next to nothing is not it.
    let hasMain = size(.main) >= 200 || size(.main) * 3 >= all
    let hasArticle = !hasMain && size(.article) * 3 >= all
    let plain = size(.unknown) + size(.article) + size(.main)
    // A wrapper of the whole page can carry the word of a menu.
    let trustsWords = plain * 5 >= all
    for index in blocks.indices {
      let isNotice: Bool
      switch regions[index] {
      case .main: isNotice = true
      case .article: isNotice = true
      case .surrounding, .surroundingInMain: isNotice = false
      case .likelySurrounding: isNotice = !hasMain && !hasArticle && !trustsWords
      case .unknown: isNotice = !hasMain && !hasArticle
      }
      if !isNotice || hasMain && regions[index] == .article {
        blocks[index] = blocks[index].inRegion(.surrounding)
      }
    }
    guard !hasMain, !hasArticle, size(.unknown) + size(.likelySurrounding) > 0 else { return }
    leaveOutMenus(&blocks)
    SiteChrome.mark(&blocks, text)
  }

  /// Runs of blocks that are nothing but links to other pages, before the first heading and behind
  /// the last paragraph.
  private func leaveOutMenus(_ blocks: inout [Block]) {
    let heading = blocks.firstIndex {
      if case .heading = $0.kind { $0.region == .notice } else { false }
    }
    let last = blocks.lastIndex {
      $0.kind == .paragraph && $0.region == .notice && !HTMLRegions.isMenuEntry($0)
    }
    leaveOut(&blocks, 0..<(heading ?? 0))
    leaveOut(&blocks, ((last ?? -1) + 1)..<blocks.count)
  }

  private func leaveOut(_ blocks: inout [Block], _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, HTMLRegions.isMenuEntry(blocks[end]) { end += 1 }
      if end - start >= 3 {
        for index in start..<end { blocks[index] = blocks[index].inRegion(.surrounding) }
      }
      start = max(end, start + 1)
    }
  }

  private static func isMenuEntry(_ block: Block) -> Bool {
    let linked = block.links.reduce(0) { sum, link in
      link.target.hasPrefix("#") ? sum : sum + link.range.count
    }
    return block.range.count < 200 && linked * 5 >= block.range.count * 4
  }
}
