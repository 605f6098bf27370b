import Register
import Wording

/// The notice of one service for the children whom it concerns: the same content in short sentences.
///
/// - Law: UK GDPR Art 12(1), recital 58
public struct ChildrensNotice: Sendable, Hashable {
  /// The service's id.
  public let service: String
  public let title: BilingualText
  /// What this page is, in a few short sentences.
  public let lead: [BilingualText]
  public let brand: BilingualText
  public let isExample: Bool
  public let register: String
  public let sections: [ChildrensSection]
  public let hasDraftWelsh: Bool
}

public struct ChildrensSection: Sendable, Hashable {
  public let topic: Topic
  public let heading: BilingualText
  /// Short sentences, in the second person.
  public let sentences: [BilingualText]
  /// What the notice names, one by one.
  public let points: [ChildrensPoint]

  /// The raw value ends the keys of its words.
  public enum Topic: String, Sendable, Hashable, CaseIterable {
    case who
    case known
    case source
    case why
    case told
    case away
    case time
    case ask
    case choose
    case computer
    case site
    case yours
    case safe
    case counted
    case help
    case unsaid
  }
}

/// One thing that the notice names, with what a child needs to know of it.
public struct ChildrensPoint: Sendable, Hashable {
  public let statement: StatementName?
  public let name: BilingualText
  /// Short sentences about it.
  public let sentences: [BilingualText]
  /// How to reach somebody, where the point is about that.
  public let contacts: [NoticeValue]
  /// True where the notice leaves the point open and the body has chosen a reading.
  public let isAssumed: Bool
  /// True where the name's Welsh has not been checked by a named person.
  public let isDraftWelsh: Bool
}
