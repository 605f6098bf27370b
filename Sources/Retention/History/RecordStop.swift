import StatutoryTime

/// Something beside requests that keeps a record although its term has ended.
public struct RecordStop: Sendable, Hashable {
  public let kind: Kind
  public let from: LocalDay
  /// The day of its release, on which the record is free; nil while it is on.
  public let until: LocalDay?

  public init(_ kind: Kind, from: LocalDay, until: LocalDay? = nil) {
    self.kind = kind
    self.from = from
    self.until = until
  }

  public enum Kind: Sendable, Hashable {
    case legalHold(Reach)
    /// A review or an appeal that follows a request.
    case appeal
    /// By whom; nil: about the record itself.
    case complaint(by: String?)
    /// Relevant: nil where nobody has looked yet, and that stops too.
    ///
    /// - Law: Inquiries Act 2005 s.35(2)-(3)
    case inquiry(relevant: Bool?)
    /// - Law: Coroners and Justice Act 2009 Sch 6 para 7
    case coroner(relevant: Bool?)
    /// From the day on which it was asked for, by whom.
    ///
    /// - Law: UK GDPR Art 18
    case restriction(by: String?)
  }

  /// What a legal hold reaches.
  public enum Reach: Sendable, Hashable {
    case person(String)
    case caseNumber(String)
    case service(String)
    /// Every record with this fact.
    case query(name: String, value: String)
  }

  /// A restriction from its asking to its end: refused on a day, or lifted after it was granted.
  ///
  /// - Law: UK GDPR Art 18(1)-(3)
  public static func restriction(
    by person: String?, asked: LocalDay, refused: LocalDay? = nil, lifted: LocalDay? = nil
  ) -> RecordStop {
    RecordStop(
      .restriction(by: person), from: asked, until: [refused, lifted].compactMap(\.self).min())
  }

  func known(on today: LocalDay) -> RecordStop? {
    from <= today ? RecordStop(kind, from: from, until: until.known(on: today)) : nil
  }
}
