import Register
import Wording

extension ProcessingRecord {
  /// The record as a page of Markdown in one language: a section a row, since a table of its width
  /// cannot be read.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage(language)
    page.heading(1, CatalogueWords.text("published.record.title"))
    page.marks(isExample: controller.isExample, isDraftWelsh: hasDraftWelsh)
    page.list(
      controllerTable(in: language).map {
        MarkdownPage.Item("\(MarkdownText.escaped($0.label)): \(MarkdownText.escaped($0.value))")
      })
    for row in rows {
      page.heading(2, .same(row[.businessFunction].text(in: language)))
      page.list(
        RecordColumn.allCases.filter { $0 != .businessFunction }.filter { row[$0].isStated }.map {
          MarkdownPage.Item(
            "\(MarkdownText.escaped($0.heading[language])): "
              + MarkdownText.escaped(row[$0].text(in: language)))
        })
    }
    page.version(register)
    return page.text
  }
}

extension ChildrensNotice {
  /// The list of a body's notices for children as Markdown in one language.
  ///
  /// - Parameter address: of a notice, by the service's id.
  public static func markdown(
    _ notices: [ChildrensNotice], in language: Language, address: (String) -> String
  ) -> String {
    var page = MarkdownPage(language)
    page.heading(1, CatalogueWords.text("published.children.index-title"))
    page.list(
      notices.map {
        MarkdownPage.Item("[\(page.words($0.title))](\(address($0.service)))")
      })
    return page.text
  }
}
