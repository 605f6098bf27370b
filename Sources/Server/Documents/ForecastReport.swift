import Crypto
import Disposal
import Foundation
import Pages
import Register
import StatutoryTime
import Wording

/// What goes in the years to come, as a page that stands alone or as its picture.
public struct ForecastReport: Sendable {
  private let register: Register
  private let day: LocalDay
  private let years: Int
  private let lines: [DisposalForecast.Line]

  /// - Parameters:
  ///   - day: the day on which the forecast was made.
  ///   - years: how many, this one included.
  public init(
    _ forecasts: [DisposalForecast], of register: Register, _ day: LocalDay, years: Int
  ) {
    self.register = register
    self.day = day
    self.years = years
    lines = forecasts.flatMap(\.lines)
  }

  /// The page in both languages, the given one first.
  public func page(in language: Language) throws -> String {
    let styles = ReviewStyles { bytes in
      "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }
    return try PageRenderer().render(
      ForecastReportPage(
        cy: words(.cy).sections, en: words(.en).sections, styles: styles, day: day.description,
        in: language))
  }

  /// The picture alone.
  public func svg(in language: Language) -> String { words(language).chart.svg + "\n" }

  private func words(_ language: Language) -> ForecastWords {
    ForecastWords(
      language: language, register: register, first: day.year, lines: lines, years: years)
  }
}
