import Documents
import Foundation
import Reading
import Review
import StatutoryTime
import Testing
import Wording

/// That a notice in Welsh deserves what its English twin deserves.
struct NoticeTwinTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/notices")

  /// The day on which the sample notices were written.
  private static let today = LocalDay(year: 2026, month: 11, day: 22) ?? .earliest

  private func findings(_ name: String, _ form: DocumentForm) throws -> [String] {
    let bytes = Array(try Data(contentsOf: Self.samples.appending(path: name)))
    let reading = NoticeReader().read(
      try DocumentReader.read(bytes, name: name, form: form))
    return RuleCatalogue.findings(in: reading, today: Self.today)
      .map { "\($0.place.line) \($0.rule)" }.sorted()
  }

  @Test(arguments: [("notice", "txt", DocumentForm.text), ("good", "md", DocumentForm.markdown)])
  func `the sample twins have the same findings in the same places`(
    _ name: String, _ ending: String, _ form: DocumentForm
  ) throws {
    let welsh = try findings("\(name).cy.\(ending)", form)
    let english = try findings("\(name).en.\(ending)", form)
    #expect(welsh == english)
  }
}
