/// What an element means for the blocks of a document.
enum HTMLTag {
  case heading(Int)
  /// Begins and ends a block, and is nothing else.
  case block
  case list
  case listItem
  case definitions
  case term
  case definition
  case table
  case row
  case cell
  case summary
  case link
  case lineBreak
  case insertion
  case deletion
  case button
  /// Holds no words of the notice.
  case skipped
  /// The part of a page that is its content.
  case main
  case article
  /// Parts of a page around its content, wherever they stand.
  case navigation
  /// Header and footer: of the page, or of an article within it.
  case margin
  case root
  case inline

  static func of(_ name: UnsafePointer<UInt8>) -> HTMLTag {
    names[String(cString: name)] ?? .inline
  }

  /// Whether it ends the block before it.
  var breaks: Bool {
    switch self {
    case .link, .lineBreak, .insertion, .deletion, .button, .inline, .root, .skipped: false
    default: true
    }
  }

  private static let names: [String: HTMLTag] = {
    var names: [String: HTMLTag] = [
      "ul": .list, "ol": .list, "menu": .list, "li": .listItem, "dl": .definitions, "dt": .term,
      "dd": .definition, "table": .table, "tr": .row, "td": .cell, "th": .cell,
      "summary": .summary, "a": .link, "br": .lineBreak, "ins": .insertion, "del": .deletion,
      "s": .deletion, "strike": .deletion, "button": .button, "main": .main, "article": .article,
      "nav": .navigation, "aside": .navigation, "header": .margin, "footer": .margin,
      "html": .root, "body": .root,
    ]
    for level in 1...6 { names["h\(level)"] = .heading(level) }
    for name in [
      "p", "div", "section", "blockquote", "pre", "figure", "figcaption", "details", "form",
      "fieldset", "legend", "address", "hr", "center", "caption", "thead", "tbody", "tfoot",
      "hgroup", "dialog", "search",
    ] { names[name] = .block }
    for name in [
      "head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object",
      "embed", "canvas", "audio", "video", "select", "textarea", "datalist", "map", "title",
    ] { names[name] = .skipped }
    return names
  }()
}
