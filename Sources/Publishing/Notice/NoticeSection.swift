import Register
import Wording

/// One question that a notice answers: a short answer, and all that is stated under it.
///
/// - Law: UK GDPR Art 12(1)
public struct NoticeSection: Sendable, Hashable {
  public let topic: NoticeTopic
  public let heading: BilingualText
  /// Layer one: one or two whole sentences.
  public let answer: BilingualText
  /// Facts about the body itself, which no statement makes: name, address, registration, version.
  public let facts: [NoticeFact]
  /// Layer two, at most one group for each heading.
  public let groups: [NoticeGroup]
  /// On what the notice is silent here; each stands in the section `notStated` as well.
  public let silences: [Silence.Topic]

  public var entries: [NoticeEntry] { groups.flatMap(\.entries) }

  /// Whether nothing is said here but that the notice is silent.
  public var isSilent: Bool { groups.isEmpty && facts.isEmpty }
}

/// Entries of a section that belong together.
public struct NoticeGroup: Sendable, Hashable {
  /// Nil where the section has one group only.
  public let heading: BilingualText?
  /// The service's own first, then those of the services that it is part of, then the body's.
  public let entries: [NoticeEntry]
}
