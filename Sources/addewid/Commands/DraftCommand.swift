import ArgumentParser
import Drafting
import Foundation
import Office
import Reading
import Register
import RegisterLanguage
import StatutoryTime

struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Makes a first register from a notice.",
    discussion: """
      Each statement has the lines of the notice that say it, and its words. Nothing is invented and \
      nothing translated: what the notice leaves open is written down as open, and what could not \
      be carried over stands at the head of the file.

      Example: addewid draft Examples/notices/good.en.md --out my-register
      """)

  @Argument(help: "The notice: text, Markdown, HTML, Word or PDF.") var file: String
  @Option(help: "Folder for the register: one that is not there, or is empty.") var out: String
  @OptionGroup var day: DayOptions
  @OptionGroup var output: FormatOption
  @Flag(help: "Takes what does not read like a privacy notice all the same.") var anyway = false

  func run() throws {
    try NoticeDraft.refuseUnlessEmpty(out)
    let notice = try read()
    try notice.write(to: out)
    switch output.format {
    case .json: try Output.json(Report(notice.draft, out: out))
    case .text: Output.text(DraftText(notice.draft, out: out).text)
    }
  }

  private func read() throws -> NoticeDraft {
    do {
      return try NoticeDraft.of(file, today: day.clock()().localDay, takesAnything: anyway)
    } catch let error as NoticeReviewError {
      throw Ending.usage("'\(error.file)': \(error.words)".forTerminalLines)
    }
  }

  private struct Report: Encodable {
    let out: String
    let files: [String]
    let statements: [String: Int]
    let notStated: [String]
    let openAnswers: [String]
    let assumptions: Int
    let untaken: [Line]

    struct Line: Encodable {
      let line: Int
      let kind, words: String
    }

    init(_ draft: RegisterDraft, out: String) {
      self.out = out
      files = draft.files.map(\.name)
      statements = Dictionary(
        uniqueKeysWithValues: draft.counts.map { ($0.kind.rawValue, $0.count) })
      notStated = draft.silences.map(\.rawValue)
      openAnswers = draft.openAnswers
      assumptions = draft.assumptions
      untaken = draft.untaken.map { Line(line: $0.line, kind: $0.kind.rawValue, words: $0.words) }
    }
  }
}
