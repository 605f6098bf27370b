import StatutoryTime

/// The times in which something stops every deletion of a record.
struct StopTimes: Sendable {
  struct Span: Sendable, Hashable {
    let reason: RetentionDecision.StopReason
    let from: LocalDay
    /// nil while it is on.
    let until: LocalDay?
  }

  let spans: [Span]

  init(_ record: RecordHistory, services: [String]) {
    let all = [record] + record.parts
    let requests = record.requests.filter { request in
      all.contains { $0.concerns(request.by, request.matches) }
    }
    spans =
      requests.map { Span(reason: .request, from: $0.received, until: $0.closed) }
      + record.stops.compactMap { stop in
        Self.reason(of: stop, all, services).map {
          Span(reason: $0, from: stop.from, until: stop.until)
        }
      }
  }

  /// What is on now, of a history as known now.
  var active: [Span] { spans.filter { $0.until == nil } }

  /// A decision, with the day on which a stop let go that was on at the end.
  func released(_ decision: RetentionDecision, in record: RecordHistory) -> RetentionDecision {
    var outcome = decision.outcome
    var day = decision.firstDay
    switch outcome {
    case .keep, .holdForReview: return decision
    case .destroy, .anonymise:
      if record.reach == .outside { outcome = .disposeOutside }
    case .handOver, .keepPart, .disposeOutside: break
    }
    while let end = day, let on = spans.first(where: { Self.covers($0, end) }) { day = on.until }
    return RetentionDecision(
      outcome, firstDay: day, rule: decision.rule, grounds: decision.grounds,
      reason: decision.reason)
  }

  private static func covers(_ span: Span, _ day: LocalDay) -> Bool {
    guard let until = span.until else { return false }
    return span.from <= day && day < until
  }

  /// Why a stop stops this record; nil where it does not touch it.
  private static func reason(
    of stop: RecordStop, _ records: [RecordHistory], _ services: [String]
  ) -> RetentionDecision.StopReason? {
    switch stop.kind {
    case .legalHold(let reach):
      records.contains { $0.isReached(by: reach, services) } ? .legalHold : nil
    case .appeal: .appeal
    case .complaint(let person): touches(records, person) ? .complaint : nil
    case .restriction(let person): touches(records, person) ? .restriction : nil
    case .inquiry(let relevant): relevant == false ? nil : .inquiry
    case .coroner(let relevant): relevant == false ? nil : .coroner
    }
  }

  private static func touches(_ records: [RecordHistory], _ person: String?) -> Bool {
    records.contains { $0.concerns(person, nil) }
  }
}

extension RecordHistory {
  fileprivate func isReached(by reach: RecordStop.Reach, _ services: [String]) -> Bool {
    switch reach {
    case .person(let id): people.contains { $0.id == id }
    case .caseNumber(let id): cases.contains(id)
    case .service(let id): services.contains(id)
    case .query(let name, let value):
      facts.contains { $0.name == name && $0.value == value }
    }
  }
}

/// The reasons of some stops, each once, in the order of the enumeration.
struct StopReasons {
  let all: [RetentionDecision.StopReason]

  init(_ spans: [StopTimes.Span]) {
    let found = Set(spans.map(\.reason))
    all = RetentionDecision.StopReason.allCases.filter(found.contains)
  }
}
