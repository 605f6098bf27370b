import Register
import Wording

/// One statement as the public reads it, or one point on which the notice is silent.
public struct NoticeEntry: Sendable, Hashable {
  public let said: Said
  public let origin: NoticeOrigin
  /// What the public reads: a short phrase.
  public let name: BilingualText
  /// A fuller sentence.
  public let detail: BilingualText?
  /// The condition under which it holds.
  public let when: BilingualText?
  /// All else that the statement says, in sentences and in labelled values.
  public let facts: [NoticeFact]
  public let assumption: NoticeAssumption?
  public let law: NoticeLaw?
  public let promises: [PromiseID]
  /// True where a Welsh text of the statement has not been checked by a named person.
  public let isDraftWelsh: Bool

  public enum Said: Sendable, Hashable {
    case statement(StatementName)
    case silence(Silence.Topic)
  }

  public var statement: StatementName? {
    if case .statement(let name) = said { name } else { nil }
  }

  public var silence: Silence.Topic? {
    if case .silence(let topic) = said { topic } else { nil }
  }

  /// Unique on the page of one notice: lower-case letters, digits and hyphens.
  public var anchor: String {
    switch said {
    case .statement(let name): name.anchor
    case .silence(let topic):
      origin == .service ? "silent-\(topic.rawValue)" : "silent-all-\(topic.rawValue)"
    }
  }
}

/// A statement's name within its register.
public struct StatementName: Sendable, Hashable, Comparable {
  /// Path of the file within the register.
  public let file: String
  public let kind: StatementKind
  public let id: String

  public init(file: String, kind: StatementKind, id: String) {
    self.file = file
    self.kind = kind
    self.id = id
  }

  init(_ head: StatementHead) {
    self.init(file: head.place.file, kind: head.kind, id: head.id)
  }

  /// `services/cctv.yaml`, items, images: `cctv-items-images`.
  public var anchor: String {
    let file = file.split(separator: "/").last.map(String.init) ?? file
    let stem = file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    return "\(stem)-\(kind.rawValue)-\(id)"
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.kind.rawValue, left.id) < (right.file, right.kind.rawValue, right.id)
  }
}

/// For whom a statement is made.
public enum NoticeOrigin: Sendable, Hashable {
  case service
  /// By a service that this one is a part of.
  case partOf(ServiceLink)
  /// By the body, for all of its services.
  case everyService
}

/// A reading that fills a silence of the notice, published as such.
public struct NoticeAssumption: Sendable, Hashable {
  public let reason: BilingualText
  /// The role that confirmed it; nil while it is open.
  public let confirmedBy: String?
}

/// Where the law governs instead of the notice's own words.
public struct NoticeLaw: Sendable, Hashable {
  public let status: GoverningLaw.Status
  /// What the status means, in a sentence.
  public let words: BilingualText
  /// The article or section.
  public let citation: String
  public let how: BilingualText
}
