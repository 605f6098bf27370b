/// A point on which a notice says nothing, as the register admits it.
public struct Silence: Sendable, Hashable {
  public let topic: Topic
  public let place: SourcePlace

  public init(topic: Topic, place: SourcePlace) {
    self.topic = topic
    self.place = place
  }

  /// What can be left unsaid. It is published as "not stated", never filled from another body.
  public enum Topic: String, Sendable, Hashable, CaseIterable, Codable {
    case controllerContact = "controller-contact"
    case dataProtectionOfficer = "data-protection-officer"
    case registration
    case subjects
    case items
    case source
    case purposes
    case lawfulBasis = "lawful-basis"
    case recipients
    case transfers
    case retention
    case rights
    case responseTimes = "response-times"
    case fees
    case identity
    case commissionerComplaint = "commissioner-complaint"
    case controllerComplaint = "controller-complaint"
    case automatedDecisions = "automated-decisions"
    case children
    case cookies
    case security
    case contacts
    case statutoryRequirement = "statutory-requirement"
    case welshVersion = "welsh-version"
    case date
  }
}
