import Register
import Wording

extension AssumptionList {
  /// The list as a page of Markdown in one language.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage(language)
    page.heading(1, title)
    page.marks(isExample: isExample, isDraftWelsh: hasDraftWelsh)
    page.paragraph(controller)
    page.strong(answer)
    for group in groups {
      page.heading(2, group.heading)
      page.list(group.assumptions.map(page.item))
    }
    page.version(register)
    return page.text
  }
}

extension PolicyDocument {
  /// The document as a page of Markdown in one language.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage(language)
    page.heading(1, title)
    page.marks(isExample: isExample, isDraftWelsh: hasDraftWelsh)
    page.paragraph(controller)
    page.strong(answer)
    for condition in conditions { page.condition(condition) }
    if !toWrite.isEmpty {
      page.heading(2, Self.words("to-write-title"))
      page.list(toWrite.map { MarkdownPage.Item(page.words($0)) })
    }
    page.heading(2, Self.words("review-title"))
    page.paragraphs(review)
    page.version(register)
    return page.text
  }
}

extension MarkdownPage {
  func item(_ assumption: AssumptionList.Assumption) -> Item {
    func labelled(_ key: String, _ text: String) -> Item {
      Item("\(words(CatalogueWords.text("publishing.assumptions.\(key)"))): \(text)")
    }
    let place = "\(assumption.place.file):\(assumption.place.line)"
    let state =
      assumption.confirmedBy.map { labelled("confirmed-by", MarkdownText.escaped($0)) }
      ?? Item(words(CatalogueWords.text("publishing.assumptions.open-mark")))
    return Item(
      "**\(words(assumption.name))** (\(words(assumption.topic)))",
      [
        labelled("reason", words(assumption.reason)), state,
        labelled("place", MarkdownText.escaped(place)),
      ])
  }

  mutating func condition(_ condition: PolicyCondition) {
    heading(2, condition.words)
    paragraph(.same(condition.citation))
    paragraph(condition.need)
    heading(3, PolicyDocument.words("relied-on"))
    list(
      condition.reliance.map { reliance in
        let laws =
          reliance.laws.isEmpty
          ? "" : ": \(MarkdownText.escaped(reliance.laws.joined(separator: "; ")))"
        return Item(
          "**\(words(reliance.name))** (\(service(reliance.service)))\(laws)")
      })
    for principle in condition.principles {
      heading(3, principle.heading)
      if principle.isNotStated { paragraph(PolicyDocument.words("not-stated")) }
      list(principle.statements.map(item))
    }
  }

  private func item(_ statement: PolicyStatement) -> Item {
    let said =
      statement.sentences.isEmpty ? "" : " \(words(.sentences(statement.sentences)))"
    let assumed =
      statement.isAssumed ? " (\(words(CatalogueWords.text("notice.mark.assumption"))))" : ""
    return Item("**\(words(statement.name))** (\(service(statement.service)))\(said)\(assumed)")
  }

  private func service(_ service: ServiceLink?) -> String {
    words(service?.name ?? PolicyDocument.words("all-services"))
  }
}
