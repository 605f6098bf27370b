import Wording

/// What goes in the years to come, in both languages, as one file that runs no script and asks
/// nobody for anything.
public struct ForecastReportPage: Rendered {
  public static let template = "disposal-forecast"

  struct Version: Sendable {
    let tag: String
    let languageName: String
    let intro: String
    let sections: [SectionsPage.Section]
  }

  let frame: ReviewFrame
  let otherTag: String
  let otherTitle: String
  let versions: [Version]

  /// - Parameter day: the day on which the page is made.
  public init(
    cy: [SectionsPage.Section], en: [SectionsPage.Section], styles: ReviewStyles,
    day: String, in language: Language
  ) {
    func word(_ key: String, _ language: Language) -> String {
      Catalogue.text("console.systems.\(key)", in: language)
    }
    frame = ReviewFrame(
      word("forecast-title", language), styles: styles, day: day, indexLink: nil, in: language)
    otherTag = language.other.tag
    otherTitle = word("forecast-title", language.other)
    let both = [(Language.cy, cy), (Language.en, en)].map { language, sections in
      Version(
        tag: language.tag, languageName: language.ownName,
        intro: word("forecast-intro", language),
        sections: sections.map { $0.named(for: language) })
    }
    versions = language == .cy ? both : both.reversed()
  }
}
