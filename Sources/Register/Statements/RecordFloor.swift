/// What the law says about keeping the records of a class: a shortest term, a hand-over, or that
/// nothing could be confirmed.
///
/// A floor is no rule to destroy: when it has run out, the rule of the register decides.
public struct RecordFloor: Sendable, Hashable {
  /// The shortest term in years; nil where none was confirmed, or none is set.
  public let years: Int?
  public let start: Start
  /// The event after which the records go to another body.
  public let handOverAfter: String?
  /// The provision, with its number as a Welsh or UK statutory instrument.
  public let law: String
  /// Which bodies it binds.
  public let binds: RecordDuty

  init(
    _ years: Int?, _ start: Start, handOverAfter: String? = nil, law: String, binds: RecordDuty
  ) {
    self.years = years
    self.start = start
    self.handOverAfter = handOverAfter
    self.law = law
    self.binds = binds
  }

  public enum Start: Sendable, Hashable {
    /// The birth of the child, whose anniversary is free; where the child died before 18, so many
    /// years that begin with the day of death.
    case childsBirth(yearsAfterDeath: Int)
    /// The latest of these events, whose day is not counted: free on the day after the anniversary.
    case events([String])
    /// No period could be confirmed: held.
    case unconfirmed
    /// No period is set; it is kept until it is handed over.
    case none
  }
}

/// A duty about records that binds a body because of what it is.
public enum RecordDuty: String, Sendable, Hashable, CaseIterable {
  case localAuthority = "local-authority-in-wales"
  case fosteringProvider = "fostering-provider-in-wales"
  case adoptionProvider = "adoption-provider-in-wales"
  case specialSchool = "special-school-in-wales"
  case childrensHome = "childrens-home-in-wales"
  case regulatedService = "regulated-service-in-wales"
}
