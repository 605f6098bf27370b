import Register
import Wording

/// A notice as compiled from a register: what the public is told about one service.
///
/// - Law: UK GDPR Art 12(1), Art 13
public struct Notice: Sendable, Hashable {
  public let service: String
  public let title: BilingualText
  public let summary: BilingualText
  public let controller: BilingualText
  public let brand: BilingualText
  public let isExample: Bool
  public let register: String
  public let sections: [NoticeSection]

  /// True where a Welsh text has not been checked by a named person.
  public var hasDraftWelsh: Bool {
    ([title, summary, controller, brand] + sections.flatMap(\.entries).map(\.text))
      .contains { $0.isDraft(in: .cy) }
  }
}

/// One question that a notice answers.
public struct NoticeSection: Sendable, Hashable {
  public let topic: Topic
  public let entries: [NoticeEntry]

  /// In the order of the page; the raw value ends the keys of the headings' words.
  public enum Topic: String, Sendable, Hashable, CaseIterable {
    case whatWeHold = "what-we-hold"
    case why
    case howLong = "how-long"
    case sharing
    case publishing
    case answering
    case notStated = "not-stated"
  }
}

public struct NoticeEntry: Sendable, Hashable {
  /// The statement that says it; nil for a point that is not stated.
  public let statement: String?
  public let text: BilingualText
  /// Why an open point was filled, as published.
  public let assumed: BilingualText?
  public let keeps: [PromiseID]
  public let term: RetentionTerm?
  public let days: Int?
  public let notStated: Silence.Topic?
}

extension Notice {
  /// Compiles the notice of one service.
  public init(_ service: Service, of register: Register) {
    self.service = service.id
    title = service.name
    summary = service.summary
    controller = register.controller.name
    brand = register.controller.brand
    isExample = register.controller.isExample
    self.register = register.version
    sections = Self.sections(service, register.controller).filter { !$0.entries.isEmpty }
  }

  private static func sections(_ service: Service, _ controller: Controller) -> [NoticeSection] {
    NoticeSection.Topic.allCases.map { topic in
      let entries: [NoticeEntry]
      switch topic {
      case .whatWeHold: entries = service.items.map { NoticeEntry($0, $0.name) }
      case .why: entries = service.purposes.map { NoticeEntry($0, $0.name) }
      case .howLong:
        entries = service.retention.map { NoticeEntry($0, $0.name, term: $0.keep) }
      case .sharing: entries = service.recipients.map { NoticeEntry($0, $0.name) }
      case .publishing: entries = service.publications.map { NoticeEntry($0, $0.name) }
      case .answering:
        entries = controller.responsePromises.map {
          NoticeEntry($0, $0.name, days: $0.within?.calendarDays)
        }
      case .notStated: entries = service.notStated.map { NoticeEntry(notStated: $0) }
      }
      return NoticeSection(topic: topic, entries: entries)
    }
  }
}

extension NoticeEntry {
  fileprivate init<V>(
    _ stated: Stated<V>, _ text: BilingualText, term: RetentionTerm? = nil, days: Int? = nil
  ) {
    statement = stated.id
    self.text = text
    assumed = stated.assumed
    keeps = stated.keeps
    self.term = term
    self.days = days
    notStated = nil
  }

  fileprivate init(notStated: Silence.Topic) {
    statement = nil
    text = BilingualText(
      cy: Catalogue.text("notice.not-stated.\(notStated.rawValue)", in: .cy),
      en: Catalogue.text("notice.not-stated.\(notStated.rawValue)", in: .en), checkedBy: nil)
    assumed = nil
    keeps = []
    term = nil
    days = nil
    self.notStated = notStated
  }
}
