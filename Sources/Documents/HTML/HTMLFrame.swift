/// What an open element says of the words in it, with what the elements around it said.
struct HTMLFrame {
  enum Role {
    case plain
    case heading(Int)
    case summary
    case entry(depth: Int)
    case cell
  }

  enum Region: UInt8 {
    case unknown, main, article, surrounding, likelySurrounding
    /// Around the notice although within the page's content.
    case surroundingInMain
  }

  var role = Role.plain
  var region = Region.unknown
  var isSkipped = false
  var listDepth = 0
  /// Of a link.
  var target: String?
  /// Which editorial mark the words in it are.
  var mark: EditorialMark.Kind?

  static let page = HTMLFrame()

  /// Of an element in this one.
  func inner(_ tag: HTMLTag, _ attributes: HTMLAttributes) -> HTMLFrame {
    var frame = self
    frame.target = nil
    frame.take(tag)
    if isHidden(attributes) { frame.isSkipped = true }
    switch tag {
    case .inline, .link, .block, .list, .main, .article, .navigation, .margin, .table:
      frame.take(HTMLPart.of(attributes), isLink: tag.isLink)
    default: break
    }
    return frame
  }

  private func isHidden(_ attributes: HTMLAttributes) -> Bool {
    guard !attributes.isEmpty else { return false }
    // Panels that open on a click, or when the browser finds words in them, are text.
    if let hidden = attributes.text("hidden"), hidden != "until-found" { return true }
    return attributes.text("aria-hidden") == "true"
  }

  private mutating func take(_ tag: HTMLTag) {
    switch tag {
    case .heading(let level): role = .heading(level)
    case .summary: role = .summary
    case .list:
      listDepth += 1
      role = .plain
    case .listItem: role = .entry(depth: max(listDepth, 1))
    case .cell, .term, .definition: role = .cell
    case .table:
      listDepth = 0
      role = .plain
    case .skipped: isSkipped = true
    case .button: if case .heading = role {} else { isSkipped = !isSummary }
    case .insertion: mark = mark ?? .insertion
    case .deletion:
      mark = .deletion
      isSkipped = true
    case .main: region = .main
    case .article: if region == .unknown || region == .likelySurrounding { region = .article }
    case .navigation: surround(.surrounding)
    case .margin: if region == .unknown { region = .surrounding }
    default: break
    }
  }

  private var isSummary: Bool { if case .summary = role { true } else { false } }

  private mutating func surround(_ outside: Region) {
    switch region {
    case .main, .article: region = .surroundingInMain
    case .unknown, .likelySurrounding: region = outside
    case .surrounding, .surroundingInMain: break
    }
  }

  private mutating func take(_ part: HTMLPart, isLink: Bool) {
    switch part {
    case .main: region = .main
    case .surrounding: surround(.surrounding)
    case .likelySurrounding: if !isLink { surround(.likelySurrounding) }
    case .comment:
      mark = .comment
      isSkipped = true
    case .unknown: break
    }
  }
}

extension HTMLTag {
  fileprivate var isLink: Bool { if case .link = self { true } else { false } }
}
