import Wording

extension ProofPage {
  /// How many promises have a status.
  struct Count: Sendable {
    let number: String
    let status: StatusMark
  }

  /// A sentence of the notice with what stands beside and under it.
  struct Line: Sendable {
    let text: String
    let isHeading: Bool
    let hasPromises: Bool
    let promises: [Shown]

    init(_ sentence: Sentence, in language: Language) {
      text = sentence.text
      isHeading = sentence.isHeading
      hasPromises = !sentence.promises.isEmpty
      promises = sentence.promises.map { Shown($0, in: language) }
    }
  }

  /// A promise as it is shown.
  struct Shown: Sendable {
    let id: String
    let status: StatusMark
    let note: String?
    let evidenceTitle: String
    let evidence: [Row]
    let hasEvidence: Bool

    init(_ promise: Promise, in language: Language) {
      id = promise.id
      status = StatusMark(promise.status, in: language)
      note = promise.note
      evidenceTitle = Catalogue.text(
        "console.proof.evidence-for", in: language, ["promise": promise.id])
      evidence = promise.evidence.map { Row($0, in: language) }
      hasEvidence = !evidence.isEmpty
    }
  }

  /// A piece of evidence as a row of a table.
  struct Row: Sendable {
    let kind: String
    let what: String
    let observed: String
    let population: String

    init(_ evidence: Evidence, in language: Language) {
      kind = Catalogue.text("console.proof.evidence-\(evidence.kind.rawValue)", in: language)
      what = evidence.what
      observed = evidence.observed
      population = evidence.population
    }
  }

  /// The counts of all statuses, those without a promise too. A promise that several sentences make
  /// is counted once.
  static func counts(of sentences: [Sentence], in language: Language) -> [Count] {
    let statuses = sentences.flatMap(\.promises)
      .reduce(into: [String: StatusMark.Status]()) { statuses, promise in
        statuses[promise.id] = promise.status
      }
    return StatusMark.Status.allCases.map { status in
      Count(
        number: ConsoleWords.number(statuses.values.count { $0 == status }),
        status: StatusMark(status, in: language))
    }
  }
}
