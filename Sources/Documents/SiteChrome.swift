/// Tells the notice from the words of the site around it, where only text is left.
enum SiteChrome {
  /// How far from the start a title is looked for.
  private static let blocksMax = 30

  static func mark(_ blocks: inout [Block], _ text: [UInt8]) {
    text.withUnsafeBufferPointer { bytes in
      markStart(&blocks, bytes)
      markEnd(&blocks, bytes)
    }
  }

  /// Where words of a site's own stand first, all before the title belongs to the site.
  private static func markStart(_ blocks: inout [Block], _ bytes: Bytes) {
    let start = blocks.prefix(blocksMax)
    guard let last = start.lastIndex(where: { isChrome(bytes, $0.range) }) else { return }
    let first = start.firstIndex { isChrome(bytes, $0.range) } ?? last
    guard first <= 3 else { return }
    let rest = start.indices.filter { $0 > first }
    let title =
      rest.first { isHeading(blocks[$0]) && isTitle(bytes, blocks[$0].range) }
      ?? rest.first { isTitle(bytes, blocks[$0].range) && blocks[$0].range.count <= 160 }
    if let title, title <= first + 15 {
      for index in 0..<title { blocks[index] = blocks[index].inRegion(.surrounding) }
    } else {
      for index in start.indices where isChrome(bytes, blocks[index].range) {
        blocks[index] = blocks[index].inRegion(.surrounding)
      }
    }
  }

  private static func markEnd(_ blocks: inout [Block], _ bytes: Bytes) {
    var index = blocks.count - 1
    while index >= 0, blocks.count - index <= blocksMax {
      guard isChrome(bytes, blocks[index].range) || isImprint(bytes, blocks[index].range) else {
        return
      }
      blocks[index] = blocks[index].inRegion(.surrounding)
      index -= 1
    }
  }

  private static func isHeading(_ block: Block) -> Bool {
    if case .heading = block.kind { true } else { false }
  }

  static func isChrome(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    phrases.contains(bytes, range)
  }

  private static func isImprint(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    range.count <= 120 && imprints.begins(bytes, range)
  }

  /// Whether words name the notice.
  static func isTitle(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    range.count <= 400 && titles.isIn(bytes, range)
  }

  private static let imprints = PhraseSet(["©", "copyright", "hawlfraint"])

  private static let titles = PhraseSet([
    "privacy", "data protection", "personal data", "personal information", "fair processing",
    "your information", "preifatrwydd", "diogelu data", "data personol", "gwybodaeth bersonol",
  ])

  private static let phrases = PhraseSet([
    "skip to main content", "skip to content", "skip to navigation", "skip navigation",
    "skip to main navigation", "skip to footer", "jump to content", "sign in", "log in", "login",
    "sign in / register", "register", "my account", "loading", "loading...", "loading…", "menu",
    "main menu", "search", "search this site", "home", "close", "close menu", "cymraeg", "english",
    "accept", "accept all", "accept cookies", "accept all cookies", "reject cookies",
    "reject all cookies", "cookie settings", "cookies", "breadcrumb", "breadcrumbs",
    "you are here:", "you are here", "print this page", "print", "share this page", "share",
    "back to top", "top of page", "back", "accessibility", "accessibility statement", "site map",
    "sitemap", "terms and conditions", "contact us", "was this page useful?",
    "was this page helpful?", "report a problem", "report a problem with this page",
    "follow us", "facebook", "twitter", "instagram", "youtube", "linkedin", "rss",
    "neidio i'r prif gynnwys", "neidio i'r cynnwys", "neidio i'r brif gynnwys", "mewngofnodi",
    "cofrestru", "fy nghyfrif", "dewislen", "prif ddewislen", "chwilio", "hafan", "cau", "derbyn",
    "derbyn cwcis", "derbyn pob cwci", "gwrthod cwcis", "gosodiadau cwcis", "cwcis", "argraffu",
    "argraffu'r dudalen hon", "rhannu", "rhannu'r dudalen hon", "yn ôl i'r brig", "hygyrchedd",
    "datganiad hygyrchedd", "map o'r wefan", "telerau ac amodau", "cysylltu â ni",
    "cysylltwch â ni", "rydych chi yma:", "dilynwch ni", "rhoi gwybod am broblem",
  ])
}
