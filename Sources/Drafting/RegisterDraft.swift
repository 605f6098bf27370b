import Reading
import Register
import RegisterLanguage
import Wording

/// A first register, made from what a notice states.
///
/// Every statement has the lines that say it, and its name is made of their words. Nothing is
/// translated: the other language of a pair holds the same words behind a mark. What the register
/// language asks for and the notice leaves open is written as a silence or an open assumption.
public struct RegisterDraft: Sendable {
  /// `organisation.yaml` and a file for each service, by name.
  public let files: [RegisterFile]
  /// How many statements were made, by kind in the order of the language.
  public let counts: [(kind: StatementKind, count: Int)]
  /// On what the notice is silent, everywhere or in a service.
  public let silences: [Silence.Topic]
  /// What the register language asks for and the notice does not say.
  public let openAnswers: [String]
  /// What the notice states and the draft does not carry over.
  public let untaken: [UntakenStatement]
  /// Statements whose reading somebody at the body must confirm.
  public let assumptions: Int

  /// - Parameter reading: what was read in the notice.
  /// - Parameter source: the notice's file.
  public init(_ reading: NoticeReading, from source: DraftSource) {
    var run = DraftRun(NoticeParts(reading))
    run.draft()
    let organisation = run.organisation(source)
    files =
      ([organisation] + run.services.map { $0.file(source, run.pairs) }).sorted {
        $0.name < $1.name
      }
    let drafts = [run.body] + run.services.map(\.statements)
    counts = StatementKind.allCases.compactMap { kind in
      let count = drafts.reduce(0) { $0 + ($1.byKind[kind]?.count ?? 0) }
      return count == 0 ? nil : (kind, count)
    }
    let silent = Set(run.silences + run.services.flatMap(\.silences))
    silences = Silence.Topic.allCases.filter(silent.contains)
    openAnswers = run.openAnswers.map(\.en)
    untaken = drafts.flatMap(\.untaken).sorted { $0.line < $1.line }
    assumptions = drafts.reduce(0) { sum, draft in
      sum + draft.byKind.values.joined().count { $0.assumed != nil }
    }
  }
}

/// The file from which a draft is made.
public struct DraftSource: Sendable, Hashable {
  /// Its name, without folders.
  public let name: String
  /// In hexadecimal digits.
  public let sha256: String

  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}

/// A passage that states something which the draft does not carry over.
public struct UntakenStatement: Sendable, Hashable {
  public let line: Int
  public let kind: NoticeStatement.Kind
  /// The words of the passage, cut where they are long.
  public let words: String
}
