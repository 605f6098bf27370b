import Publishing
import Register
import Wording

/// Every reading that fills a silence of the notice, for the body to confirm or replace.
public struct AssumptionsPage: Rendered {
  public static let template = "published-assumptions"

  struct Group: Sendable {
    let id: String
    let heading: String
    let assumptions: [Assumption]
  }

  struct Assumption: Sendable {
    let topic: String
    let name: String
    let reason: String
    let confirmed: String?
    let place: String
    let promises: String?
  }

  let frame: PublishedFrame
  let answer: String
  let chartSvg: String?
  let groups: [Group]
  let w: [String: String]
  /// The words that the plain text shares.
  let words: [String: String]

  public init(_ list: AssumptionList, of site: PublishedSite, in language: Language) {
    frame = site.frame(list.title[language], at: .assumptions, in: language)
    answer = list.answer[language]
    groups = list.groups.enumerated().map { index, group in
      Group(
        id: "group-\(index + 1)", heading: group.heading[language],
        assumptions: group.assumptions.map { AssumptionsPage.assumption($0, in: language) })
    }
    chartSvg = list.groups.isEmpty ? nil : AssumptionsPage.chart(list, in: language).svg
    w = Catalogue.words("published.assumptions", in: language)
    words = Catalogue.words("publishing.assumptions", in: language)
  }

  private static func assumption(
    _ assumption: AssumptionList.Assumption, in language: Language
  ) -> Assumption {
    Assumption(
      topic: assumption.topic[language], name: assumption.name[language].capitalisedFirst,
      reason: assumption.reason[language],
      confirmed: assumption.confirmedBy.map { role in
        "\(Catalogue.text("publishing.assumptions.confirmed-by", in: language)): \(role)"
      }, place: "\(assumption.place.file):\(assumption.place.line)",
      promises: assumption.promises.isEmpty ? nil : assumption.promises.joined(separator: ", "))
  }

  /// How many there are in each service, open and confirmed.
  private static func chart(_ list: AssumptionList, in language: Language) -> BarChart {
    func part(_ key: String, _ number: Int) -> BarChart.Part? {
      number == 0
        ? nil
        : BarChart.Part(
          value: Double(number),
          words: Catalogue.count("published.assumptions.\(key)", number, in: language))
    }
    return BarChart(
      id: "assumptions-chart", title: list.answer[language],
      description: Catalogue.text("published.assumptions.chart", in: language),
      bars: list.groups.map { group in
        let open = group.assumptions.count { $0.confirmedBy == nil }
        return BarChart.Bar(
          label: group.heading[language],
          parts: [
            part("open", open), part("confirmed", group.assumptions.count - open),
          ].compactMap { $0 })
      })
  }
}
