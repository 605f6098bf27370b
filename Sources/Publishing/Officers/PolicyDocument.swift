import Register
import Wording

/// The appropriate policy document of a body, as far as its register can write it.
///
/// - Law: DPA 2018 Sch 1 Part 4 paras 38-41
public struct PolicyDocument: Sendable, Hashable {
  public let title: BilingualText
  public let controller: BilingualText
  public let isExample: Bool
  public let register: String
  /// Why the document is there, or why none is needed.
  public let answer: BilingualText
  /// One for each condition that is relied on.
  public let conditions: [PolicyCondition]
  /// How long the document itself is kept and when it is looked at again.
  public let review: [BilingualText]
  /// What an officer must still write before the document is whole.
  public let toWrite: [BilingualText]

  /// True where a Welsh text of the register has not been checked by a named person.
  public var hasDraftWelsh: Bool {
    conditions.contains { condition in
      condition.reliance.contains { $0.name.isDraft(in: .cy) }
        || condition.principles.flatMap(\.statements).contains { $0.name.isDraft(in: .cy) }
    }
  }
}

/// A condition of Schedule 1, or of Article 9(2) where no paragraph is named, and what is stated
/// about the processing under it.
public struct PolicyCondition: Sendable, Hashable {
  /// `para 18`, `9(2)(g)`.
  public let citation: String
  public let words: BilingualText
  /// Whether Schedule 1 asks for the document, in a sentence.
  public let need: BilingualText
  /// The statements that rely on it, and the services for which they do.
  public let reliance: [PolicyReliance]
  /// One for each principle of Article 5, in its order.
  public let principles: [PolicyPrinciple]
}

/// A statement of basis that relies on a condition.
public struct PolicyReliance: Sendable, Hashable {
  public let statement: StatementName
  public let name: BilingualText
  /// Nil: said for all services.
  public let service: ServiceLink?
  public let laws: [String]
}

/// How one principle is met, from what is stated.
public struct PolicyPrinciple: Sendable, Hashable {
  public let principle: Principle
  public let heading: BilingualText
  /// What the register states; empty where it is silent.
  public let statements: [PolicyStatement]
  /// True where nothing is stated: an officer must write it.
  public var isNotStated: Bool { statements.isEmpty }

  /// - Law: UK GDPR Art 5(1)(a)-(f), Art 5(2)
  public enum Principle: String, Sendable, Hashable, CaseIterable {
    case lawfulness = "5(1)(a)"
    case purposeLimitation = "5(1)(b)"
    case minimisation = "5(1)(c)"
    case accuracy = "5(1)(d)"
    case storageLimitation = "5(1)(e)"
    case security = "5(1)(f)"
    case accountability = "5(2)"
  }
}

/// A statement that shows how a principle is met.
public struct PolicyStatement: Sendable, Hashable {
  public let statement: StatementName
  public let name: BilingualText
  /// Nil: said for all services.
  public let service: ServiceLink?
  public let sentences: [BilingualText]
  public let isAssumed: Bool
}
