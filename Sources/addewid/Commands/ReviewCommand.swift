import ArgumentParser
import Foundation
import Office
import Reading
import Review
import Server
import StatutoryTime
import Wording

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Says what a notice states, what it lacks, and what is wrong with it.",
    discussion: """
      Reads text, Markdown, HTML, Word and PDF, in English and Welsh, as anybody has written it; '-' \
      is the standard input. Of a folder every notice is read. Nothing is sent anywhere.

      Example: addewid review Examples/notices/poor.html
      Example: addewid review notice.pdf --format html --in cy --out review.html
      Example: addewid review notices --format html --out reviews
      """)

  @Argument(help: "Notices, or folders of them.") var files: [String] = []
  @Option(help: "text, json, sarif or html.") var format = Format.text
  @Option(help: "File for the result; for a folder as html, a folder. Default: stdout.")
  var out: String?
  @Option(name: .customLong("in"), help: "Language of the review: cy or en.")
  var language = ReviewLanguage.en
  @OptionGroup var day: DayOptions
  @Option(help: "Further phrases to read by, as docs/design/reading.md tells.")
  var lexicon: [String] = []
  @Flag(help: "Reviews what does not read like a privacy notice all the same.")
  var anyway = false
  @Flag(help: "Prints the rules with their law.") var rules = false

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, html }
  enum ReviewLanguage: String, ExpressibleByArgument, CaseIterable { case cy, en }

  func run() throws {
    if rules { return Output.text(RuleCatalogue.pageOnNotices) }
    guard !files.isEmpty else { throw ValidationError("Give a notice, or --rules.") }
    let today = try day.clock()().localDay
    let reviewer = NoticeReviewer(
      today: today, lexicons: try LexiconFiles(lexicon).lexicons(), takesAnything: anyway)
    let named = NoticeFiles(files)
    let reviews = ReviewedFiles(
      named.isCollection ? all(named.files, reviewer) : [.success(try one(reviewer))],
      isCollection: named.isCollection, day: today,
      language: Language(rawValue: language.rawValue) ?? .en)
    try write(reviews)
    if reviews.reviews.contains(where: { !$0.findings.isEmpty }) { throw Ending.findings() }
  }

  private func one(_ reviewer: NoticeReviewer) throws -> NoticeReview {
    do {
      return try reviewer.review(files[0])
    } catch {
      throw Ending.usage("'\(error.file)': \(error.words)".forTerminalLines)
    }
  }

  private func all(
    _ files: [String], _ reviewer: NoticeReviewer
  ) -> [NoticeReviewer.Outcome] {
    let watch = ProgressLine(of: "notices")
    defer { watch.clear() }
    return reviewer.review(files) { watch.show($0, of: files.count) }
  }

  private func write(_ reviews: ReviewedFiles) throws {
    if reviews.reviews.isEmpty {
      throw Ending.usage(
        "no notice was found in what was named\n"
          + reviews.unread.map { "'\($0.file)': \($0.reason)".forTerminal + "\n" }.joined()
          + "help: give notices as text, Markdown, HTML, Word or PDF")
    }
    if format == .html, reviews.isCollection { return try writeSite(reviews) }
    let result: String
    switch format {
    case .text: result = reviews.text
    case .json: result = try ReviewJSON(reviews).text()
    case .sarif: result = try SARIFLog(reviews).text()
    case .html:
      result = try ReviewReport().page(reviews.reviews[0], reviews.day, in: reviews.language)
    }
    guard let out else { return Output.text(result) }
    try Output.write(Array(result.utf8), to: out)
    Output.line(out)
  }

  private func writeSite(_ reviews: ReviewedFiles) throws {
    guard let out else {
      throw Ending.usage(
        "the report on several notices is several pages\nhelp: give a folder with --out")
    }
    try Output.makeFolder(out)
    let report = try ReviewReport()
    for file in try report.site(reviews.outcomes, reviews.day, in: reviews.language) {
      try Output.write(Array(file.html.utf8), to: "\(out)/\(file.name)")
    }
    Output.line("\(out)/index.html")
    Output.text(reviews.text)
  }
}
