import Documents
import Office
import Publishing
import Reading
import Register
import Review
import StatutoryTime
import Wording

/// The review of one notice for a terminal: what matters in a few lines, then every finding.
struct ReviewText {
  private let review: NoticeReview
  private let day: LocalDay
  private let language: Language

  init(_ review: NoticeReview, day: LocalDay, in language: Language) {
    self.review = review
    self.day = day
    self.language = language
  }

  var text: String {
    var parts = [head, statements]
    parts += review.findings.map(finding)
    parts.append(readability)
    return parts.joined(separator: "\n")
  }

  // MARK: Summary

  private var head: String {
    let reading = review.reading
    let facts = [
      word("form.\(reading.document.form.rawValue)"), word("language.\(reading.language.rawValue)"),
      count("words", reading.wordCount),
      Catalogue.text("review.reviewed", in: language, ["date": DayText.words(day, in: language)]),
    ]
    var lines = ["\(review.file): \(facts.joined(separator: ", "))".forTerminal]
    if let title = review.title { lines.insert(title.forTerminal, at: 0) }
    return (lines + [SeverityCounts(review.findings, in: language).words])
      .joined(separator: "\n") + "\n"
  }

  /// Each kind of statement with its count and where it is.
  private var statements: String {
    let kinds = NoticeStatement.Kind.allCases
    let found = kinds.map { kind in (kind: kind, all: review.reading.statements(kind)) }
    let rows = found.filter { !$0.all.isEmpty }.map { kind, all in
      [word("kind.\(kind.rawValue)"), String(all.count), lines(all.map(\.line))]
    }
    let missing = found.filter(\.all.isEmpty).map { word("kind.\($0.kind.rawValue)") }
    var parts = [word("states")] + TextTable(rows, numbers: [1]).lines.map { "  " + $0 }
    if !missing.isEmpty {
      parts.append("  \(word("not-found")): \(missing.joined(separator: ", "))")
    }
    return parts.joined(separator: "\n") + "\n"
  }

  private func lines(_ all: [Int]) -> String {
    var seen: Set<Int> = []
    let lines = all.filter { seen.insert($0).inserted }
    if lines.count == 1 {
      return Catalogue.text("review.line", in: language, ["n": String(lines[0])])
    }
    let shown = lines.prefix(Self.linesMax).map(String.init).joined(separator: ", ")
    return Catalogue.text(
      "review.lines", in: language, ["list": shown + (lines.count > Self.linesMax ? " …" : "")])
  }

  private static let linesMax = 8

  // MARK: Findings

  private func finding(_ finding: NoticeFinding) -> String {
    ShownFinding(
      file: review.file, line: finding.place.line, column: finding.place.column,
      severity: word("severity.\(finding.severity.rawValue)"), message: finding.message[language],
      rule: finding.rule, help: finding.help[language], law: finding.law,
      source: review.lines?.line(finding.place.line) ?? finding.place.excerpt,
      note: finding.isAbsence ? word("absence-short") : nil,
      labels: (help: word("help-label"), law: word("law-label"))
    ).text
  }

  // MARK: Readability

  private var readability: String {
    let measures = review.measures()
    let unit =
      measures.whole.language == .en ? word("grade") : "LIX"
    let rows =
      measures.sections.map { row($0.measure, $0.heading ?? word("before-headings")) }
      + [row(measures.whole, word("whole"))]
    var parts = ["\(word("readability")) (\(unit))"]
    parts += TextTable(rows, numbers: [0, 2]).lines.map { "  " + $0 }
    if !measures.costliest.isEmpty { parts.append(word("hardest")) }
    parts += measures.costliest.map { sentence in
      let line = Catalogue.text("review.line", in: language, ["n": String(sentence.line)])
      return "  \(cost(sentence.cost)), \(line): \(sentence.text)".forTerminal
    }
    return parts.joined(separator: "\n") + "\n"
  }

  private func row(_ measure: Readability, _ name: String) -> [String] {
    let band = Catalogue.text(
      "published.readability.\(ReadingBand(measure).rawValue)", in: language)
    return [cost(measure.cost), band, count("words", measure.words), name]
  }

  private func cost(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func word(_ key: String) -> String { Catalogue.text("review.\(key)", in: language) }

  private func count(_ key: String, _ number: Int) -> String {
    Catalogue.count("review.\(key)", number, in: language)
  }
}

/// A day as people write it.
enum DayText {
  static func words(_ day: LocalDay, in language: Language) -> String {
    DateWords.long(year: day.year, month: day.month, day: day.day, in: language)
  }
}

/// How many findings there are of each severity.
struct SeverityCounts {
  /// The gravest first.
  let counts: [(severity: Finding.Severity, count: Int)]
  private let language: Language

  init(_ findings: [NoticeFinding], in language: Language) {
    counts = Finding.Severity.allCases.reversed().map { severity in
      (severity, findings.count { $0.severity == severity })
    }
    self.language = language
  }

  /// "31 findings: 2 critical, 9 high, 20 medium".
  var words: String {
    let sum = counts.reduce(0) { $0 + $1.count }
    guard sum > 0 else { return Catalogue.text("review.findings.none", in: language) }
    let parts = counts.filter { $0.count > 0 }.map {
      Catalogue.count("review.count.\($0.severity.rawValue)", $0.count, in: language)
    }
    return Catalogue.count("review.findings", sum, in: language) + ": "
      + parts.joined(separator: ", ")
  }
}
