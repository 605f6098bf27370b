import ArgumentParser
import Disposal
import Office
import Register
import Server
import StatutoryTime
import Wording

struct ForecastCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "What goes over the next years, on what is known today.",
    discussion: """
      Examples:
        addewid retention forecast --register my-register --years 10
        addewid retention forecast --register my-register --format html > forecast.html
      """)
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @Option(help: "How many years, this one included, 1 to 50.") var years = 10
  @Option(help: "text, json, html for a page in both languages, or svg for its picture.")
  var format = ForecastFormat.text
  @Option(help: "The language that comes first on a page, and that of a picture: cy or en.")
  var language = "cy"

  enum ForecastFormat: String, ExpressibleByArgument, CaseIterable { case text, json, html, svg }

  func run() async throws {
    guard (1...DisposalPlanning.forecastYearsMax).contains(years) else {
      throw Ending.usage(
        "'--years' is from 1 to \(DisposalPlanning.forecastYearsMax)\nhelp: leave it out for 10")
    }
    guard let language = Language(rawValue: language) else {
      throw Ending.usage("'\(language.prefix(20))' is no language of ours\nhelp: cy or en")
    }
    let office = try await options.open()
    let today = office.world.today
    var register: Register?
    var forecasts: [DisposalForecast] = []
    try await systems.each(of: office, options.folder) { disposal in
      register = disposal.body
      forecasts.append(try await disposal.forecast(years: years))
    }
    await office.close()
    let report = register.map { ForecastReport(forecasts, of: $0, today, years: years) }
    switch format {
    case .json: try Output.json(forecasts)
    case .text: Output.line(DisposalText.forecast(forecasts.flatMap(\.lines), from: years, office))
    case .html: if let report { Output.text(try report.page(in: language)) }
    case .svg: if let report { Output.text(report.svg(in: language)) }
    }
  }
}
