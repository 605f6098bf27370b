import Office
import Reading
import Register
import Review
import Wording

/// Many notices in one table for a terminal: how many findings each has, and which gaps.
struct ReviewTable {
  private let files: ReviewedFiles
  private let language: Language

  init(_ files: ReviewedFiles) {
    self.files = files
    language = files.language
  }

  var text: String {
    let severities = Finding.Severity.allCases.reversed()
    let head =
      [index("file"), index("language"), index("words")]
      + severities.map { word("severity.\($0.rawValue)").capitalizedStart } + [index("gaps")]
    var lines = TextTable(
      [head] + files.reviews.map(row), numbers: Set(2...6)
    ).lines
    if !files.unread.isEmpty {
      lines += ["", index("unread")]
      lines += files.unread.map { "  \($0.file): \($0.reason)".forTerminal }
    }
    return (lines + [""] + totals).joined(separator: "\n") + "\n"
  }

  private func row(_ review: NoticeReview) -> [String] {
    [
      review.file, word("language.\(review.reading.language.rawValue)"),
      String(review.reading.wordCount),
    ] + SeverityCounts(review.findings, in: language).counts.map { String($0.count) }
      + [review.gaps.map(name).joined(separator: ", ")]
  }

  private var totals: [String] {
    let reviews = files.reviews
    let gaps = NoticeGap.allCases.compactMap { gap -> String? in
      let count = reviews.count { $0.gaps.contains(gap) }
      return count == 0 ? nil : "\(name(gap)): \(count)"
    }
    let lead = Catalogue.count(
      "review.index.lead", reviews.count, in: language,
      ["date": DayText.words(files.day, in: language)])
    let found = SeverityCounts(reviews.flatMap(\.findings), in: language).words
    return [lead, found] + (gaps.isEmpty ? [] : [gaps.joined(separator: ", ")])
  }

  private func name(_ gap: NoticeGap) -> String { word("gap.\(gap.rawValue)") }
  private func index(_ key: String) -> String { word("index.\(key)") }
  private func word(_ key: String) -> String { Catalogue.text("review.\(key)", in: language) }
}

extension String {
  fileprivate var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
