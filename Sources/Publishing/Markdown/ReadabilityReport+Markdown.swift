import Wording

extension ReadabilityReport {
  /// The measures as a page of Markdown, written in one language, of the texts in both.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage(language)
    page.heading(1, title)
    page.paragraphs(method)
    for notice in notices { page.notice(notice) }
    return page.text
  }
}

extension MarkdownPage {
  fileprivate mutating func notice(_ notice: NoticeReadability) {
    let name = notice.service.name
    heading(
      2,
      notice.isForChildren
        ? CatalogueWords.text("publishing.readability.children", ["service": name]) : name)
    for measured in Language.allCases {
      heading(3, CatalogueWords.text("notice.word.\(measured.rawValue)"))
      measures(notice, of: measured)
    }
  }

  private mutating func measures(_ notice: NoticeReadability, of measured: Language) {
    let columns = ["section", "words", "sentence", "long", measured == .en ? "grade" : "lix"]
    let whole = CatalogueWords.text("publishing.readability.whole")
    let rows =
      notice.sections.map { ($0.heading, $0.measures[measured]) }
      + [(whole, notice.whole[measured])]
    table(
      columns.map { CatalogueWords.text("publishing.readability.column.\($0)") },
      rows.compactMap { heading, measure in measure.map { row(heading, $0) } })
    let hardest = notice.sections.compactMap { section -> Item? in
      guard let costliest = section.measures[measured]?.costliest, !costliest.isEmpty else {
        return nil
      }
      return Item(
        words(section.heading),
        costliest.map { Item("\(MarkdownText.escaped($0.text)) (\(decimal($0.cost)))") })
    }
    strong(CatalogueWords.text("publishing.readability.hardest"))
    list(hardest)
  }

  private func row(_ heading: BilingualText, _ measure: Readability) -> [String] {
    [
      heading[language], String(measure.words), decimal(measure.wordsPerSentence),
      decimal(measure.longWordShare * 100), decimal(measure.gradeLevel ?? measure.lix),
    ]
  }

  /// With one digit behind the point.
  private func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
