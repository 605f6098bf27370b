import Register
import Wording

/// Every reading that fills a silence of the notice, for the controller to confirm or to replace.
public struct AssumptionList: Sendable, Hashable {
  public let title: BilingualText
  public let controller: BilingualText
  public let isExample: Bool
  public let register: String
  /// How many there are and how many are open, in a sentence.
  public let answer: BilingualText
  /// What is said for all services first, then service by service.
  public let groups: [Group]

  /// True where a Welsh text of the register has not been checked by a named person.
  public var hasDraftWelsh: Bool {
    groups.flatMap(\.assumptions).contains(where: \.isDraftWelsh)
  }

  public struct Group: Sendable, Hashable {
    /// Nil: said for all services.
    public let service: ServiceLink?
    public let heading: BilingualText
    public let assumptions: [Assumption]
  }

  public struct Assumption: Sendable, Hashable {
    public let statement: StatementName
    /// The question of the notice under which it stands, as a heading.
    public let topic: BilingualText
    public let name: BilingualText
    public let reason: BilingualText
    /// The role that confirmed it; nil while it is open.
    public let confirmedBy: String?
    public let place: SourcePlace
    public let promises: [PromiseID]
    public let isDraftWelsh: Bool
  }
}
