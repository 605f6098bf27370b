/// How long something is kept, as people say it.
public enum RetentionTerm: Sendable, Hashable {
  case permanent
  /// "no longer than needed": a criterion without a period.
  case whileNeeded
  /// "as the schedule says": a policy that the notice names and does not give.
  case asScheduled
  case one(Limb)
  case earlier(Limb, Limb)
  case later(Limb, Limb)

  public struct Limb: Sendable, Hashable {
    public let bound: Bound
    public let end: End

    public init(bound: Bound = .exactly, end: End) {
      self.bound = bound
      self.end = end
    }
  }

  public enum Bound: String, Sendable, Hashable {
    case exactly = ""
    case atMost = "at most"
    case atLeast = "at least"
  }

  public enum End: Sendable, Hashable {
    /// "6 years after case closed".
    case after(Period, Start)
    /// "until proceedings ended".
    case until(Start)
    /// "on withdrawal".
    case on(String)
    /// "while account active".
    case during(String)
  }

  public enum Start: Sendable, Hashable {
    case event(String)
    case later(String, String)
    case earlier(String, String)
    case birth(Person)

    public var events: [String] {
      switch self {
      case .event(let event): [event]
      case .later(let one, let other), .earlier(let one, let other): [one, other]
      case .birth: []
      }
    }
  }

  public enum Person: String, Sendable, Hashable, CaseIterable {
    case person = "the person"
    case child = "the child"
    case youngestChild = "the youngest child in the proceedings"
  }

  public var limbs: [Limb] {
    switch self {
    case .permanent, .whileNeeded, .asScheduled: []
    case .one(let limb): [limb]
    case .earlier(let one, let other), .later(let one, let other): [one, other]
    }
  }

  /// The events on which the term depends.
  public var events: [String] {
    limbs.flatMap { limb in
      switch limb.end {
      case .after(_, let start), .until(let start): start.events
      case .on(let event), .during(let event): [event]
      }
    }
  }

  /// The shape that is carried out today: full years after the latest of some events.
  public var yearsAfterLatest: (years: Int, starts: [String])? {
    guard case .one(let limb) = self, limb.bound == .exactly,
      case .after(let period, let start) = limb.end, period.unit == .year
    else { return nil }
    switch start {
    case .event(let event): return (period.count, [event])
    case .later(let one, let other): return (period.count, [one, other])
    case .earlier, .birth: return nil
    }
  }

  /// The fewest years for which something is kept for certain; nil where no period is given.
  public var yearsMin: Int? {
    let years = limbs.map { limb -> Int in
      guard case .after(let period, _) = limb.end, limb.bound != .atMost else { return 0 }
      switch period.unit {
      case .year: return period.count
      case .month: return period.count / 12
      case .day, .workingDay, .week: return period.daysMin / 366
      }
    }
    switch self {
    case .permanent, .whileNeeded, .asScheduled: return nil
    case .one, .earlier: return years.min()
    case .later: return years.max()
    }
  }
}
