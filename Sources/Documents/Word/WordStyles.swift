import OfficeFiles

/// What the styles of a document say of its paragraphs.
struct WordStyles: XMLConsumer {
  typealias Failure = OfficeFileError

  enum Role: Hashable {
    case title
    /// From 1.
    case heading(Int)
    case entry(depth: Int)
    /// A line of the table of contents.
    case contents(depth: Int)
  }

  private struct Style {
    var role: Role?
    var base: String?
  }

  private var styles: [String: Style] = [:]
  private var id: String?
  private var current = Style()

  /// The role of a style, or of one that it is based on.
  func role(_ id: String) -> Role? {
    var next: String? = id
    // Styles based on each other in a circle do happen in damaged files.
    for _ in 0..<12 {
      guard let id = next, let style = styles[id] else { return nil }
      if let role = style.role { return role }
      next = style.base
    }
    return nil
  }

  mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "style":
      id = attributes["type"] == "paragraph" ? attributes["styleId"] : nil
      current = Style()
    case "name":
      current.role = attributes["val"].flatMap(WordStyles.role(named:)) ?? current.role
    case "basedOn": current.base = attributes["val"]
    case "outlineLvl":
      guard let level = attributes["val"].flatMap({ Int($0) }), (0...8).contains(level),
        current.role == nil
      else { return }
      current.role = .heading(level + 1)
    case "numId":
      guard current.role == nil, attributes["val"] != "0" else { return }
      current.role = .entry(depth: 1)
    default: break
    }
  }

  mutating func end(_ name: String) {
    guard name == "style", let id else { return }
    styles[id] = current
    self.id = nil
  }

  mutating func text(_ text: String) {}

  /// The names of built-in styles are English in the file whatever the language of Word.
  private static func role(named name: String) -> Role? {
    let name = name.lowercased()
    if name == "title" { return .title }
    let number = name.last.flatMap(\.wholeNumberValue)
    if name.hasPrefix("heading "), let number, number > 0 { return .heading(number) }
    if name.hasPrefix("toc "), let number, number > 0 { return .contents(depth: number) }
    if name.hasPrefix("list bullet") || name.hasPrefix("list number") {
      return .entry(depth: number ?? 1)
    }
    return nil
  }
}
