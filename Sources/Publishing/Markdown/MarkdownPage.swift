import Wording

/// A page of Markdown in one language, written from the top down.
struct MarkdownPage {
  let language: Language
  private var blocks: [String] = []

  init(_ language: Language) { self.language = language }

  /// The page, with a line feed at its end.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  mutating func heading(_ level: Int, _ text: BilingualText) {
    blocks.append("\(String(repeating: "#", count: level)) \(words(text))")
  }

  mutating func paragraph(_ text: BilingualText) { blocks.append(words(text)) }

  mutating func paragraphs(_ texts: [BilingualText]) {
    for text in texts { paragraph(text) }
  }

  /// What is to be seen before all else.
  mutating func mark(_ text: BilingualText) { blocks.append("> **\(words(text))**") }

  mutating func strong(_ text: BilingualText) { blocks.append("**\(words(text))**") }

  mutating func list(_ items: [Item]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { $0.lines(indent: 0) }.joined(separator: "\n"))
  }

  mutating func table(_ head: [BilingualText], _ rows: [[String]]) {
    let lines =
      [head.map(words), head.map { _ in "---" }] + rows.map { $0.map(MarkdownText.escaped) }
    blocks.append(lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
  }

  func words(_ text: BilingualText) -> String { MarkdownText.escaped(text[language]) }

  /// `Label: value; value`.
  func labelled(_ label: BilingualText, _ values: [NoticeValue]) -> String {
    "\(words(label)): \(values.map(value).joined(separator: "; "))"
  }

  func value(_ value: NoticeValue) -> String {
    switch value {
    case .email(let address): MarkdownText.link(address, to: "mailto:")
    case .page(let address):
      MarkdownText.link(
        address.replacing("https://", with: "", maxReplacements: 1), to: "https://")
    case .text, .statement, .telephone, .citation, .same:
      MarkdownText.escaped(value.text(in: language))
    }
  }

  /// A line of a list, with what stands under it. The texts are Markdown already.
  struct Item {
    let text: String
    let items: [Item]

    init(_ text: String, _ items: [Item] = []) {
      self.text = text
      self.items = items
    }

    func lines(indent: Int) -> String {
      let own = "\(String(repeating: " ", count: indent))- \(text)"
      return ([own] + items.map { $0.lines(indent: indent + 2) }).joined(separator: "\n")
    }
  }
}
