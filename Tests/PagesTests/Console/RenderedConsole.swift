import Pages
import Testing
import Wording

/// The sample pages of the console as HTML, rendered once for all tests.
struct RenderedConsole {
  let pages: [(name: String, html: String)]

  static let renderer = Result { try PageRenderer() }
  private static let cy = Result { try RenderedConsole(ConsoleSamples(.cy)) }
  private static let en = Result { try RenderedConsole(ConsoleSamples(.en)) }

  init(_ samples: ConsoleSamples) throws {
    let renderer = try Self.renderer.get()
    pages = try samples.all.map { name, page in (name, try renderer.render(page)) }
  }

  /// All pages with plain values.
  static func of(_ language: Language) throws -> [(name: String, html: String)] {
    try (language == .cy ? cy : en).get().pages
  }

  /// One page with plain values.
  static func page(_ name: String, _ language: Language) throws -> String {
    try #require(try of(language).first { $0.name == name }).html
  }
}
