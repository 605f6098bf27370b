import Register
import Wording

extension ReadabilityReport {
  /// Measures every notice of a register, those for children included.
  public init(_ register: Register) {
    title = CatalogueWords.text("publishing.readability.title")
    method = ["english", "welsh", "names", "costliest"].map {
      CatalogueWords.text("publishing.readability.method-\($0)")
    }
    notices = register.services.flatMap { service -> [NoticeReadability] in
      let adults = NoticeReadability(Notice(service, of: register), ServiceLink(service))
      let children = ChildrensNotice(service, of: register).map {
        NoticeReadability($0, ServiceLink(service))
      }
      return [adults] + (children.map { [$0] } ?? [])
    }
  }
}

extension NoticeReadability {
  public init(_ notice: Notice, _ service: ServiceLink) {
    self.init(
      service, isForChildren: false, notice.sections.map { ($0.heading, $0.readTexts) })
  }

  public init(_ notice: ChildrensNotice, _ service: ServiceLink) {
    self.init(
      service, isForChildren: true, notice.sections.map { ($0.heading, $0.readTexts) })
  }

  private init(
    _ service: ServiceLink, isForChildren: Bool,
    _ sections: [(heading: BilingualText, texts: [BilingualText])]
  ) {
    self.service = service
    self.isForChildren = isForChildren
    self.sections = sections.map {
      SectionReadability(heading: $0.heading, measures: Self.measures($0.texts))
    }
    whole = Self.measures(sections.flatMap(\.texts))
  }

  private static func measures(_ texts: [BilingualText]) -> [Language: Readability] {
    Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, Readability(of: texts.map { $0[language] }, in: language))
      })
  }
}

extension NoticeSection {
  /// What a reader reads through: the short answer, details, conditions, sentences and reasons.
  /// Addresses, labelled values and short names of lists are looked up, and no formula fits them.
  var readTexts: [BilingualText] {
    [answer]
      + entries.flatMap { entry in
        [entry.name.asSentence, entry.detail, entry.when, entry.assumption?.reason, entry.law?.how]
          .compactMap { $0 }
          + entry.facts.filter { $0.label == nil }.flatMap(\.values).compactMap(\.pair)
      }
  }
}

extension ChildrensSection {
  var readTexts: [BilingualText] {
    sentences + points.flatMap { (($0.name.asSentence).map { [$0] } ?? []) + $0.sentences }
  }
}

extension BilingualText {
  /// The name of a statement where it is as long as a sentence; nil for a name of a list.
  fileprivate var asSentence: BilingualText? {
    let words = Language.allCases.map { self[$0].split(separator: " ").count }
    return (words.max() ?? 0) > Self.nameWordsMax ? self : nil
  }

  private static var nameWordsMax: Int { 6 }
}

extension NoticeValue {
  /// The text of a value that has one in each language.
  var pair: BilingualText? {
    switch self {
    case .text(let pair), .statement(_, let pair): pair
    case .email, .telephone, .page, .citation, .same: nil
    }
  }
}
