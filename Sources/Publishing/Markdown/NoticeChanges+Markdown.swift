import Wording

extension NoticeChanges {
  /// What has changed, as a page of Markdown in one language.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage(language)
    page.heading(1, Self.words("title"))
    page.paragraph(versions)
    page.strong(answer)
    for group in groups {
      page.heading(2, group.heading)
      page.list(group.changes.map(page.item))
    }
    return page.text
  }

  /// Which versions are compared.
  private var versions: BilingualText {
    var arguments = [
      "to": BilingualText.same(String(to.number)), "date": StatedDateWords.text(to.date),
    ]
    guard let from else { return CatalogueWords.text("publishing.changes.version", arguments) }
    arguments["from"] = .same(String(from.number))
    arguments["old"] = StatedDateWords.text(from.date)
    return CatalogueWords.text("publishing.changes.versions", arguments)
  }
}

extension MarkdownPage {
  func item(_ change: NoticeChange) -> Item {
    let old = words(NoticeChanges.words("old"))
    let new = words(NoticeChanges.words("new"))
    let texts = change.texts.map { text in
      // An addition has no before, and a removal no after.
      let lines =
        (text.old.map { [Item("\(old): \(words($0))")] } ?? [])
        + (text.new.map { [Item("\(new): \(words($0))")] } ?? [])
      return Item(words(text.label), lines)
    }
    return Item("**\(words(change.name))** (\(words(change.topic))) \(words(change.words))", texts)
  }
}
