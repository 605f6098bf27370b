import Publishing
import Register
import Wording

/// A section of a notice ready to be shown: the short answer, and all else folded under it.
///
/// In a template: `{{#sections}}{{>notice-section}}{{/sections}}`.
struct ShownSection: Sendable {
  let id: String
  let heading: String
  let answer: String
  /// The mark of a section in which nothing is stated.
  let status: StatusMark?
  let detailWord: String
  let facts: [ShownFact]
  let hasFacts: Bool
  let groups: [ShownGroup]
  /// On what the notice is silent, beside what it says.
  let silence: ShownSilence?
  let hasDetail: Bool

  /// - Parameter marksDrafts: whether unchecked Welsh is marked entry by entry.
  init(_ section: NoticeSection, marksDrafts: Bool, in language: Language) {
    id = section.topic.rawValue
    heading = section.heading[language]
    answer = section.answer[language]
    let isSilent = section.isSilent || section.topic == .notStated
    status = isSilent ? StatusMark(.notStated, in: language) : nil
    detailWord = Catalogue.text("portal.notice.in-detail", in: language)
    facts = section.facts.map { ShownFact($0, in: language) }
    hasFacts = !section.facts.isEmpty
    groups = section.groups.map { ShownGroup($0, marksDrafts: marksDrafts, in: language) }
    silence =
      isSilent || section.topic == .complaints || section.silences.isEmpty
      ? nil : ShownSilence(section.silences, in: language)
    hasDetail = hasFacts || !groups.isEmpty || silence != nil
  }

  static func all(_ sections: [NoticeSection], in language: Language) -> [ShownSection] {
    let entries = sections.flatMap(\.entries)
    // Where everything is a draft, the mark at the head of the page says it.
    let marksDrafts =
      language == .cy && entries.contains(where: \.isDraftWelsh)
      && !entries.allSatisfy { $0.isDraftWelsh || $0.silence != nil }
    return sections.map { ShownSection($0, marksDrafts: marksDrafts, in: language) }
  }
}

/// The points of a section on which the notice is silent.
struct ShownSilence: Sendable {
  let status: StatusMark
  let points: String

  init(_ topics: [Silence.Topic], in language: Language) {
    status = StatusMark(.notStated, in: language)
    points = topics.map { Catalogue.text("register.silence.\($0.rawValue)", in: language) }
      .joined(separator: "; ")
  }
}

/// Entries under one heading, parted by who says them.
struct ShownGroup: Sendable {
  let heading: String?
  let parts: [Part]

  /// Entries that are said by the same.
  struct Part: Sendable {
    /// Nil for what the service says itself.
    let origin: String?
    let entries: [ShownEntry]
    let isPlain: Bool
  }

  init(_ group: NoticeGroup, marksDrafts: Bool, in language: Language) {
    heading = group.heading?[language]
    var runs: [(origin: NoticeOrigin, entries: [NoticeEntry])] = []
    for entry in group.entries {
      if let index = runs.firstIndex(where: { $0.origin == entry.origin }) {
        runs[index].entries.append(entry)
      } else {
        runs.append((entry.origin, [entry]))
      }
    }
    // Where it stands under a heading that says so, "for all services" is not said again.
    let isSilent = group.entries.allSatisfy { $0.silence != nil }
    parts = runs.map { run in
      let entries = run.entries.map { ShownEntry($0, marksDrafts: marksDrafts, in: language) }
      return Part(
        origin: isSilent ? nil : ShownGroup.words(run.origin, in: language), entries: entries,
        isPlain: entries.allSatisfy(\.isPlain))
    }
  }

  private static func words(_ origin: NoticeOrigin, in language: Language) -> String? {
    switch origin {
    case .service: nil
    case .everyService: Catalogue.text("published.origin.every-service", in: language)
    case .partOf(let service):
      Catalogue.text(
        "published.origin.part-of", in: language, ["service": service.name[language]])
    }
  }
}

/// One statement as the public reads it.
struct ShownEntry: Sendable {
  let id: String
  let name: String
  let detail: String?
  let facts: [ShownFact]
  let hasFacts: Bool
  let sentences: [String]
  let assumption: ShownNote?
  let law: ShownNote?
  let draftWord: String?
  /// Whether there is a name and nothing else.
  let isPlain: Bool

  init(_ entry: NoticeEntry, marksDrafts: Bool, in language: Language) {
    let text = { (key: String) in Catalogue.text("notice.mark.\(key)", in: language) }
    id = entry.anchor
    name = entry.name[language].capitalisedFirst
    detail = entry.detail.map { $0[language] }
    var facts = entry.facts.filter { $0.label != nil }.map { ShownFact($0, in: language) }
    if let when = entry.when {
      facts.insert(ShownFact(text("when"), when[language]), at: 0)
    }
    self.facts = facts
    hasFacts = !facts.isEmpty
    sentences = entry.facts.filter { $0.label == nil }.map { fact in
      fact.values.map { $0.text(in: language) }.joined(separator: " ")
    }
    assumption = entry.assumption.map { assumption in
      ShownNote(
        text(assumption.confirmedBy == nil ? "assumption" : "assumption-confirmed"),
        assumption.reason[language])
    }
    law = entry.law.map { law in
      ShownNote(
        text("law"), "\(law.words[language]) \(law.how[language])", citation: law.citation,
        in: language)
    }
    draftWord =
      marksDrafts && entry.isDraftWelsh
      ? Catalogue.text("frame.draft-word", in: language) : nil
    isPlain =
      detail == nil && facts.isEmpty && sentences.isEmpty && assumption == nil && law == nil
      && draftWord == nil
  }
}

extension String {
  /// With a capital at its beginning, as a name that stands alone has.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A remark with its mark before it.
struct ShownNote: Sendable {
  let word: String
  let text: String
  let citation: ShownValue?

  init(_ word: String, _ text: String, citation: String? = nil, in language: Language = .en) {
    self.word = word
    self.text = text
    self.citation = citation.map { ShownValue(.citation($0), in: language, isLast: true) }
  }
}

/// A label with its values.
struct ShownFact: Sendable {
  let label: String?
  let values: [ShownValue]

  init(_ fact: NoticeFact, in language: Language) {
    label = fact.label.map { $0[language] }
    values = fact.values.enumerated().map { index, value in
      ShownValue(value, in: language, isLast: index == fact.values.count - 1)
    }
  }

  init(_ label: String, _ text: String) {
    self.label = label
    values = [ShownValue(text)]
  }
}

/// One value, with a link where it can be followed.
struct ShownValue: Sendable {
  let text: String
  let link: String?
  /// The language of the value, where it is not the page's.
  let tag: String?
  /// What stands between this value and the next.
  let separator: String

  init(_ text: String) {
    self.text = text
    link = nil
    tag = nil
    separator = ""
  }

  init(_ value: NoticeValue, in language: Language, isLast: Bool) {
    text = value.text(in: language)
    separator = isLast ? "" : "; "
    switch value {
    case .email(let address): link = ShownValue.mail(address)
    case .page(let address): link = ShownValue.page(address)
    case .telephone(let number):
      let digits = number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
      link = digits.count >= 6 ? "tel:\(digits)" : nil
    case .text, .statement, .citation, .same: link = nil
    }
    // Laws are cited in the language of their titles.
    if case .citation = value, language == .cy { tag = Language.en.tag } else { tag = nil }
  }

  /// The link to a page, where its address can be nothing else.
  private static func page(_ address: String) -> String? {
    let scheme = ["https://", "http://"].first { address.hasPrefix($0) }
    let rest = address.dropFirst(scheme?.count ?? 0)
    let host = rest.prefix { $0 != "/" }
    guard host.contains("."), host.first?.isLetter == true, isPlain(host, "-."),
      isPlain(rest, "-._/%?=&#")
    else { return nil }
    return "\(scheme ?? "https://")\(rest)"
  }

  private static func mail(_ address: String) -> String? {
    isPlain(address[...], "-._+@") ? "mailto:\(address)" : nil
  }

  /// Letters and digits, and these signs.
  private static func isPlain(_ text: Substring, _ signs: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || signs.utf8.contains(byte)
      }
  }
}
