import Register
import Testing
import Wording

@testable import Publishing

@Suite("Words for the values and keys of a register")
struct RegisterWordsTests {
  private func keys(_ kind: StatementKind) -> [KeyShape] { kind.keys }

  /// Every value that may stand under a choice, as keys of its words.
  private func choices(_ section: String, _ keys: [KeyShape]) -> [String] {
    keys.flatMap { key -> [String] in
      switch key.value {
      case .choice(let values), .choices(let values):
        values.map { "register.\(section).\(key.name).\(CatalogueWords.slug($0))" }
      default: []
      }
    }
  }

  @Test("every value of every choice has words, and no word is unused")
  func choices() {
    var expected = Set(StatementKind.allCases.flatMap { choices($0.rawValue, $0.keys) })
    expected.formUnion(choices("statement", StatementHead.keys))
    expected.formUnion(Silence.Topic.allCases.map { "register.silence.\($0.rawValue)" })
    expected.formUnion(
      ["conflict", "exception"].map { "register.law-governs.status.\($0)" })
    let there = Set(Catalogue.all.keys.filter { $0.hasPrefix("register.") })
    #expect(expected.subtracting(there).sorted() == [], "missing")
    #expect(there.subtracting(expected).sorted() == [], "unused")
  }

  @Test("two values of one key have different words")
  func distinct() {
    for kind in StatementKind.allCases {
      for key in kind.keys {
        guard case .choice(let values) = key.value else { continue }
        // Two silences of a clock are one to the public.
        let words = values.filter { $0 != "not-stated" }.map {
          CatalogueWords.choice(kind.rawValue, key.name, $0).cy
        }
        #expect(Set(words).count == words.count, "\(kind.rawValue).\(key.name)")
      }
    }
  }

  @Test("every key that is published has a label or sentences, and none is unused")
  func labels() {
    var labels: Set<String> = ["notice.label.purposes.bases"]
    var truths: Set<String> = []
    let texts: Set<String> = [
      "email", "telephone", "website", "laws", "law", "exception", "schedule-1", "provider", "tool",
      "host", "duration", "channels", "withdraw-by", "methods", "frequency", "routes", "tongues",
      "to", "formats",
    ]
    for kind in StatementKind.allCases {
      for key in kind.keys {
        let name = "\(kind.rawValue).\(key.name)"
        switch key.value {
        case .truth:
          truths.formUnion([true, false].map { "notice.truth.\(name).\($0)" })
        case .choice, .choices, .reference, .references, .referencesOrAll, .pair, .period, .whole,
          .date:
          labels.insert("notice.label.\(name)")
        case .text, .texts, .periodOr:
          if texts.contains(key.name) { labels.insert("notice.label.\(name)") }
        case .term, .identifier, .conditions, .facts, .named, .lines, .law, .services, .parts,
          .part:
          break
        }
      }
    }
    // What follows a term is a sentence.
    labels.remove("notice.label.retention.then")
    let there = Set(Catalogue.all.keys.filter { $0.hasPrefix("notice.label.") })
      .filter { !$0.hasPrefix("notice.label.body.") }
    #expect(labels.subtracting(there).sorted() == [], "missing")
    #expect(there.subtracting(labels).sorted() == [], "unused")
    #expect(truths == Set(Catalogue.all.keys.filter { $0.hasPrefix("notice.truth.") }))
  }

  @Test("every section and group of a notice has its heading")
  func headings() {
    let headings = Set(NoticeTopic.allCases.map { "notice.heading.\($0.rawValue)" })
    #expect(headings == Set(Catalogue.all.keys.filter { $0.hasPrefix("notice.heading.") }))
    let topics = Dictionary(grouping: NoticeGroupName.allCases, by: \.topic)
    let groups = Set(
      topics.values.filter { $0.count > 1 }.joined().map { "notice.group.\($0.rawValue)" }
        + ["notice.group.silent-service", "notice.group.silent-all"])
    #expect(groups == Set(Catalogue.all.keys.filter { $0.hasPrefix("notice.group.") }))
    let children = Set(
      ChildrensSection.Topic.allCases.map { "child.heading.\($0.rawValue)" })
    #expect(children == Set(Catalogue.all.keys.filter { $0.hasPrefix("child.heading.") }))
    let silences = Set(Silence.Topic.allCases.map { "child.silence.\($0.rawValue)" })
    #expect(silences == Set(Catalogue.all.keys.filter { $0.hasPrefix("child.silence.") }))
  }
}
