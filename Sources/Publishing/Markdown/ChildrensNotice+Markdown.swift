import Wording

extension ChildrensNotice {
  /// The notice for children as a page of Markdown in one language.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage(language)
    page.heading(1, title)
    page.marks(isExample: isExample, isDraftWelsh: hasDraftWelsh)
    page.paragraphs(lead)
    for section in sections {
      page.heading(2, section.heading)
      if !section.sentences.isEmpty { page.paragraph(.sentences(section.sentences)) }
      page.list(section.points.map(page.item))
    }
    page.version(register)
    return page.text
  }
}

extension MarkdownPage {
  func item(_ point: ChildrensPoint) -> Item {
    let said = point.sentences.isEmpty ? "" : " \(words(.sentences(point.sentences)))"
    return Item("**\(words(point.name))**\(said)", point.contacts.map { Item(value($0)) })
  }
}
