import Register
import Wording

/// A notice as compiled from a register: all that the public is told about one service, in layers.
///
/// Everything that holds for the service stands in it once: its own statements, those of the
/// services that it is a part of, then those that the body makes for all services.
///
/// - Law: UK GDPR Art 12(1), Art 13, Art 14
public struct Notice: Sendable, Hashable {
  /// The service's id.
  public let service: String
  public let title: BilingualText
  /// One sentence about the service.
  public let summary: BilingualText
  public let controller: BilingualText
  /// Under which name the public knows the body.
  public let brand: BilingualText
  public let isExample: Bool
  /// The digest of the register version.
  public let register: String
  /// The services of which this one is a part, the nearest first.
  public let partOf: [ServiceLink]
  /// Whether there is a version of this notice for children.
  public let hasChildrensVersion: Bool
  /// In reading order; those of which there is nothing to say are left out.
  public let sections: [NoticeSection]

  /// True where a Welsh text of the register has not been checked by a named person.
  public var hasDraftWelsh: Bool {
    [title, summary, controller, brand].contains { $0.isDraft(in: .cy) }
      || sections.contains { $0.entries.contains(where: \.isDraftWelsh) }
  }

  public func section(_ topic: NoticeTopic) -> NoticeSection? {
    sections.first { $0.topic == topic }
  }
}

/// A service by its name.
public struct ServiceLink: Sendable, Hashable {
  public let id: String
  public let name: BilingualText

  public init(_ service: Service) {
    id = service.id
    name = service.name
  }
}
