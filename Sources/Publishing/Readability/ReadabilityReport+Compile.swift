import Register
import Wording

extension ReadabilityReport {
  /// Measures every notice of a register, those for children included.
  public init(_ register: Register) {
    title = CatalogueWords.text("publishing.readability.title")
    method = ["english", "welsh", "costliest"].map {
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
  /// What a reader reads: the short answer, names, details, conditions, sentences and reasons.
  /// Addresses and labelled values are looked up, not read.
  var readTexts: [BilingualText] {
    [answer]
      + entries.flatMap { entry in
        [entry.name, entry.detail, entry.when, entry.assumption?.reason, entry.law?.how]
          .compactMap { $0 }
          + entry.facts.filter { $0.label == nil }.flatMap(\.values).compactMap(\.pair)
      }
  }
}

extension ChildrensSection {
  var readTexts: [BilingualText] {
    sentences + points.flatMap { [$0.name] + $0.sentences }
  }
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
