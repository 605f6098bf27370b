import Foundation
import Publishing
import Wording

/// How hard a text is, with its bar; the bar shows the same as the number.
struct ReadabilityMeter: Sendable {
  let number: String
  let barSvg: String
  let band: String

  /// English by its school year, of which 14 fills the bar; Welsh by LIX, of which 70 does.
  ///
  /// - Parameter measure: nil for a text that is not there.
  init(_ measure: Readability?, in language: Language) {
    guard let measure else {
      number = "–"
      band = ""
      barSvg = Drawing.meter(0)
      return
    }
    number = Self.number(measure.cost)
    barSvg = Drawing.meter(measure.cost / (measure.language == .en ? 14 : 70))
    band = Catalogue.text(
      "published.readability.\(ReadingBand(measure).rawValue)", in: language)
  }

  static func number(_ cost: Double) -> String { String(format: "%.1f", max(cost, 0)) }
}
