import Disposal
import Pages
import Register
import Wording

/// What goes in the years to come, as a picture and the same numbers in tables, in one language.
struct ForecastWords {
  let language: Language
  let register: Register
  /// The year that it is.
  let first: Int
  let lines: [DisposalForecast.Line]

  /// How many years are shown, this one included.
  var years = Self.yearsUsual

  static let yearsUsual = 10

  private func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Catalogue.text("console.systems.\(key)", in: language, arguments)
  }

  /// Records that go in each year; what may go already stands in a line of its own.
  private var totals: [(name: String, count: Int)] {
    [(say("forecast-due"), lines.map(\.due).reduce(0, +))]
      + (first..<first + years).map { year in
        (String(year), lines.map { $0.years[year] ?? 0 }.reduce(0, +))
      }
  }

  var chart: BarChart {
    BarChart(
      id: "years", title: say("forecast-chart"), description: say("forecast-chart-text"),
      bars: totals.map { total in
        BarChart.Bar(
          label: total.name, value: Double(total.count),
          words: Catalogue.count("console.systems.forecast-n", total.count, in: language))
      })
  }

  var sections: [SectionsPage.Section] {
    [
      SectionsPage.Section(
        id: "by-year", heading: say("forecast-years"),
        columns: [say("forecast-year"), say("records")],
        rows: totals.map { SectionsPage.Row($0.name, cells: [String($0.count)]) },
        numbers: [1], chart: chart),
      SectionsPage.Section(
        id: "by-kind", heading: say("forecast-kinds"),
        columns: [
          say("record"), say("rule"), say("forecast-due"), say("records"), say("forecast-later"),
          say("forecast-open"),
        ],
        rows: lines.map { line in
          SectionsPage.Row(
            record(line.record),
            cells: [
              rule(line), String(line.due), String(line.years.values.reduce(0, +)),
              String(line.later), String(line.open),
            ])
        }, numbers: [2, 3, 4, 5]),
    ]
  }

  private func record(_ name: String) -> String {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 2, let map = register.system(parts[0]) else { return name }
    return "\(map.name[language]): \(map.record(parts[1])?.name[language] ?? parts[1])"
  }

  private func rule(_ line: DisposalForecast.Line) -> String {
    guard let id = line.rule else { return say("no-rule") }
    let parts = line.record.split(separator: "/").map(String.init)
    guard parts.count == 2, let map = register.system(parts[0]),
      let record = map.record(parts[1]),
      let scope = RecordScope(record, of: map, in: register)
    else { return id }
    return scope.rule(id)?.name[language] ?? id
  }
}
