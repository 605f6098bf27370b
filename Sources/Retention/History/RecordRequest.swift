import StatutoryTime

/// A request of somebody that may touch a record.
///
/// - Law: UK GDPR Arts 12-22; DPA 2018 s.173; FOIA 2000 s.77
public struct RecordRequest: Sendable, Hashable {
  public let kind: Kind
  /// Whose request it is; nil: of the person of the record.
  public let by: String?
  /// Whether the search of the request found the record; nil: told by the person alone.
  public let matches: Bool?
  public let received: LocalDay
  public let answered: LocalDay?
  public let withdrawn: LocalDay?
  public let decision: Decision?

  public init(
    _ kind: Kind, by: String? = nil, matches: Bool? = nil, received: LocalDay,
    answered: LocalDay? = nil, withdrawn: LocalDay? = nil, decision: Decision? = nil
  ) {
    self.kind = kind
    self.by = by
    self.matches = matches
    self.received = received
    self.answered = answered
    self.withdrawn = withdrawn
    self.decision = decision
  }

  public enum Kind: Sendable, Hashable {
    /// Open until it is decided.
    case erasure
    /// Any other, for example `access`: open until it is answered.
    case other(String)
  }

  /// What a person decided about a request for erasure.
  public struct Decision: Sendable, Hashable {
    public let verdict: Verdict
    public let day: LocalDay

    public init(_ verdict: Verdict, on day: LocalDay) {
      self.verdict = verdict
      self.day = day
    }

    public enum Verdict: String, Sendable, Hashable { case upheld, refused, partly }
  }

  /// The day from which it stops nothing; nil while it is open.
  var closed: LocalDay? {
    let end = kind == .erasure ? decision?.day : answered
    return [end, withdrawn].compactMap(\.self).min()
  }

  func known(on today: LocalDay) -> RecordRequest? {
    guard received <= today else { return nil }
    return RecordRequest(
      kind, by: by, matches: matches, received: received, answered: answered.known(on: today),
      withdrawn: withdrawn.known(on: today),
      decision: decision.flatMap { $0.day <= today ? $0 : nil })
  }
}
