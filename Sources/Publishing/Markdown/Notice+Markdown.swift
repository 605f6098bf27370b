import Wording

extension Notice {
  /// The notice as a page of Markdown in one language.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage(language)
    page.heading(1, title)
    page.marks(isExample: isExample, isDraftWelsh: hasDraftWelsh)
    page.paragraph(summary)
    for section in sections { page.section(section) }
    page.version(register)
    return page.text
  }
}

extension OrganisationNotice {
  /// The front page of the notices as Markdown in one language.
  ///
  /// - Parameter address: of a service's notice, by the service's id; nil: names alone.
  public func markdown(in language: Language, address: (String) -> String? = { _ in nil })
    -> String
  {
    var page = MarkdownPage(language)
    page.heading(1, title)
    page.marks(isExample: isExample, isDraftWelsh: hasDraftWelsh)
    page.paragraph(brand)
    page.heading(2, CatalogueWords.text("notice.mark.services"))
    page.list(
      services.map { service in
        let name = page.words(service.name)
        let link = address(service.id).map { "[\(name)](\($0))" } ?? name
        return MarkdownPage.Item("\(link): \(page.words(service.summary))")
      })
    for section in sections { page.section(section) }
    page.version(register)
    return page.text
  }
}

extension MarkdownPage {
  /// What a page says of itself: that it is an example, that its Welsh is a draft.
  mutating func marks(isExample: Bool, isDraftWelsh: Bool) {
    if isExample { mark(CatalogueWords.text("notice.mark.example")) }
    if isDraftWelsh, language == .cy { mark(CatalogueWords.text("notice.mark.draft")) }
  }

  mutating func version(_ register: String) {
    paragraph(
      CatalogueWords.text("notice.mark.register", ["digest": .same(String(register.prefix(12)))]))
  }

  mutating func section(_ section: NoticeSection) {
    heading(2, section.heading)
    strong(section.answer)
    list(section.facts.map { Item(fact($0)) })
    for group in section.groups {
      if let title = group.heading { heading(3, title) }
      list(group.entries.map(item))
    }
  }

  func item(_ entry: NoticeEntry) -> Item {
    var items = entry.facts.map { Item(fact($0)) }
    if let when = entry.when { items.insert(Item(remark("when", words(when))), at: 0) }
    if let assumption = entry.assumption {
      let key = assumption.confirmedBy == nil ? "assumption" : "assumption-confirmed"
      items.append(Item(remark(key, words(assumption.reason))))
    }
    if let law = entry.law {
      let text = "\(words(law.words)) \(words(law.how)) (\(MarkdownText.escaped(law.citation)))"
      items.append(Item(remark("law", text)))
    }
    switch entry.origin {
    case .service: break
    case .everyService: items.append(Item(words(CatalogueWords.text("notice.mark.every-service"))))
    case .partOf(let service):
      items.append(
        Item(words(CatalogueWords.text("notice.mark.part-of", ["service": service.name]))))
    }
    if !entry.promises.isEmpty {
      items.append(
        Item(remark("promises", MarkdownText.escaped(entry.promises.joined(separator: ", ")))))
    }
    let detail = entry.detail.map { " \(words($0))" } ?? ""
    return Item("**\(words(entry.name))**\(detail)", items)
  }

  func fact(_ fact: NoticeFact) -> String {
    guard let label = fact.label else {
      return fact.values.map(value).joined(separator: " ")
    }
    return labelled(label, fact.values)
  }

  private func remark(_ key: String, _ text: String) -> String {
    "\(words(CatalogueWords.text("notice.mark.\(key)"))): \(text)"
  }
}
