/// What an element's own marks say of its place on a page.
enum HTMLPart {
  case main
  /// A page's own part by its role; nothing in it belongs to the notice.
  case surrounding
  /// Probably one, by the words of its class or id: wrappers can carry such words too.
  case likelySurrounding
  /// A comment that Word left behind.
  case comment
  case unknown

  static func of(_ attributes: HTMLAttributes) -> HTMLPart {
    guard !attributes.isEmpty else { return .unknown }
    if let role = attributes.text("role") {
      if role == "main" { return .main }
      if roles.contains(role) { return .surrounding }
    }
    var words = Words()
    if let value = attributes.value("class") { words.add(value) }
    if let value = attributes.value("id") { words.add(value) }
    return words.part
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog",
    "menu", "menubar", "toolbar",
  ]

  /// The words of class and id, cut at signs and at capitals.
  private struct Words {
    private var isSurrounding = false
    private var isCookie = false
    private var isBanner = false
    private var isComment = false
    private var isPolicy = false

    var part: HTMLPart {
      if isComment { return .comment }
      if isSurrounding || isCookie && isBanner && !isPolicy { return .likelySurrounding }
      return .unknown
    }

    mutating func add(_ value: Bytes) {
      var start = 0
      for index in 0...value.count {
        let isEnd = index == value.count || !value[index].isASCIILetter
        let isCapital =
          !isEnd && index > start && value[index].isASCIIUpper && value[index - 1].isASCIILower
        guard isEnd || isCapital else { continue }
        if index - start > 2 { take(value, start..<index) }
        start = isCapital ? index : index + 1
      }
    }

    private mutating func take(_ value: Bytes, _ word: Range<Int>) {
      if HTMLPart.surroundings.contains(value, word) { isSurrounding = true }
      if HTMLPart.cookies.contains(value, word) { isCookie = true }
      if HTMLPart.banners.contains(value, word) { isBanner = true }
      if HTMLPart.comments.contains(value, word) { isComment = true }
      if HTMLPart.policies.contains(value, word) { isPolicy = true }
    }
  }

  private static let surroundings = WordSet(
    "nav navbar navigation menu megamenu submenu breadcrumb breadcrumbs skip skiplink skiplinks"
      + " footer masthead sidebar topbar toolbar social share sharing feedback pagination pager"
      + " search searchbox login signin modal popup related onetrust cybot cookieconsent")
  private static let cookies = WordSet("cookie cookies consent ccc gdpr")
  private static let banners = WordSet(
    "banner bar popup modal overlay message dialog consent control alert notify notification box"
      + " prompt toast")
  private static let comments = WordSet(
    "msocomanchor msocomtxt msocomoff msocommenttext msocommentreference msocommentsubject")
  private static let policies = WordSet("policy policies content main")
}
