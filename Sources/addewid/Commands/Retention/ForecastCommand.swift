import ArgumentParser
import Disposal
import Office

struct ForecastCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "What goes over the next years, on what is known today.",
    discussion: "Example: addewid retention forecast --register my-register --years 10")
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @Option(help: "How many years, this one included, 1 to 50.") var years = 10
  @OptionGroup var output: FormatOption

  func run() async throws {
    guard (1...DisposalPlanning.forecastYearsMax).contains(years) else {
      throw Ending.usage(
        "'--years' is from 1 to \(DisposalPlanning.forecastYearsMax)\nhelp: leave it out for 10")
    }
    let office = try await options.open()
    var forecasts: [DisposalForecast] = []
    try await systems.each(of: office, options.folder) { disposal in
      forecasts.append(try await disposal.forecast(years: years))
    }
    await office.close()
    switch output.format {
    case .json: try Output.json(forecasts)
    case .text: Output.line(DisposalText.forecast(forecasts.flatMap(\.lines), from: years, office))
    }
  }
}
