extension RetentionTerm {
  /// The term as it is written in a register.
  public var words: String {
    switch self {
    case .permanent: "permanent"
    case .whileNeeded: "no longer than needed"
    case .asScheduled: "as the schedule says"
    case .one(let limb): limb.words
    case .earlier(let one, let other): "\(one.words), or \(other.words), whichever is earlier"
    case .later(let one, let other): "\(one.words), or \(other.words), whichever is later"
    }
  }
}

extension RetentionTerm.Limb {
  public var words: String {
    let end =
      switch end {
      case .after(let period, let start): "\(period) after \(start.words)"
      case .until(let start): "until \(start.words)"
      case .on(let event): "on \(event.spaced)"
      case .during(let event): "while \(event.spaced)"
      }
    return bound == .exactly ? end : "\(bound.rawValue) \(end)"
  }
}

extension RetentionTerm.Start {
  public var words: String {
    switch self {
    case .event(let event): event.spaced
    case .later(let one, let other): "the later of \(one.spaced) and \(other.spaced)"
    case .earlier(let one, let other): "the earlier of \(one.spaced) and \(other.spaced)"
    case .birth(let person): "the birth of \(person.rawValue)"
    }
  }
}

extension String {
  /// The event `case-closed` is written "case closed".
  fileprivate var spaced: String { replacing("-", with: " ") }
}
