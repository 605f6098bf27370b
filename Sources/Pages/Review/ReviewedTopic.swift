import Publishing
import Reading
import Review
import Wording

/// A line of the checklist: what the law asks to be told, and whether it is.
struct ReviewedTopic: Sendable {
  struct Mark: Sendable {
    let name: String
    let shape: String
    let word: String

    init(_ state: ReviewTopic.State, in language: Language) {
      switch state {
      case .stated: name = "kept"
      case .questioned: name = "unproven"
      case .missing: name = "broken"
      case .silent: name = "not-stated"
      }
      shape = "mark-\(name)"
      word = Catalogue.text("review.state.\(state.rawValue)", in: language)
    }
  }

  struct Place: Sendable {
    let line: String
    let anchor: String
    let label: String
  }

  let name: String
  let law: String
  let mark: Mark
  let places: [Place]
  let hasPlaces: Bool
  let hasMore: Bool

  init(_ topic: ReviewTopic, of reading: NoticeReading, in language: Language) {
    name = Catalogue.text("review.topic.\(topic.subject.rawValue)", in: language)
    law = topic.subject.law
    mark = Mark(topic.state, in: language)
    var lines: Set<Int> = []
    let all = topic.statements.filter { lines.insert($0.line).inserted }
    places = all.prefix(Self.placesMax).map { statement in
      Place(
        line: String(statement.line),
        anchor: ReviewedText.id(ofBlock: reading.passages[statement.passage].block),
        label: Catalogue.text("review.line", in: language, ["n": String(statement.line)]))
    }
    hasPlaces = !places.isEmpty
    hasMore = all.count > Self.placesMax
  }

  private static let placesMax = 4
}

/// How hard the notice is to read, as the report shows it.
struct ReviewedReadability: Sendable {
  struct Section: Sendable {
    /// nil for what stands before the first heading.
    let heading: String?
    let line: String
    let words: Int
    let meter: ReadabilityMeter
  }

  struct Sentence: Sendable {
    let text: String
    let line: String
    let cost: String
  }

  let method: String
  let whole: ReadabilityMeter
  let words: Int
  let sections: [Section]
  let sentences: [Sentence]
  let hasSentences: Bool

  init(_ measured: ReviewedNotice.Measured, in language: Language) {
    method = Catalogue.text(
      "review.page.measure.\(measured.whole.language.rawValue)", in: language)
    whole = ReadabilityMeter(measured.whole, in: language)
    words = measured.whole.words
    sections = measured.sections.map {
      Section(
        heading: $0.heading, line: String($0.line), words: $0.measure.words,
        meter: ReadabilityMeter($0.measure, in: language))
    }
    sentences = measured.costliest.map {
      Sentence(
        text: $0.text,
        line: Catalogue.text("review.line", in: language, ["n": String($0.line)]),
        cost: ReadabilityMeter.number($0.cost))
    }
    hasSentences = !sentences.isEmpty
  }
}
