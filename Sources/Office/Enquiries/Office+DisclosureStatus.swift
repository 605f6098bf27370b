import Casebook
import Register
import Retention
import Rights
import StatutoryTime

extension Office {
  /// Sets the disclosure status of a freedom of information record, which re-dates its retention.
  ///
  /// - Returns: how long the record is kept now.
  /// - Throws: `EnquiryRefusal`, `OfficeRefusal.unknownEnquiry`.
  @discardableResult
  public func setStatus(
    _ status: DisclosureStatus, of id: String, by actor: Actor
  ) async throws -> RetentionOutcome {
    let withdrawn = act(
      .publicationWithdrawn, on: id, by: actor,
      id: OpaqueText.id(following: "withdrawn/\(id)/\(world.now().iso)"),
      purpose: service.handledFor)
    return try await change(id, .disclosureStatusSet, by: actor) { enquiry, unit, day in
      try enquiry.maySetStatus(status)
      // What is closed is not on the public site any more.
      if status == .closed, try unit.withdrawPublication(of: id) { try unit.record(withdrawn) }
      try unit.setStatus(status.rawValue, on: day.description, of: id)
      return ["from": enquiry.status?.rawValue ?? "none", "to": status.rawValue]
    }
  }

  /// Closes a case as answered, which starts its retention.
  ///
  /// - Parameter topic: the class of the publication scheme, for a freedom of information request.
  @discardableResult
  public func close(
    _ id: String, outcome: EnquiryOutcome, topic: String?, by actor: Actor
  ) async throws -> RetentionOutcome {
    let known = records.facts["topic"]?.values ?? []
    return try await change(id, .caseClosed, by: actor) { enquiry, unit, day in
      try enquiry.mayClose(on: day)
      let topic = enquiry.kind == .foi ? topic.flatMap { known.contains($0) ? $0 : nil } : nil
      try unit.close(id, on: day.description, outcome: outcome.rawValue, topic: topic)
      return ["outcome": outcome.rawValue]
    }
  }

  /// What a change of status or closing would do, for the page that asks.
  public func retention(
    of enquiry: Enquiry, ifStatus status: DisclosureStatus?, closed: Bool
  ) -> RetentionOutcome {
    var facts = enquiry.retentionFacts.facts
    var events = enquiry.retentionFacts.events
    if let status {
      facts["disclosure-status"] = status.rawValue
      events["disclosure-status-set"] = world.today
    }
    if closed { events["case-closed"] = world.today }
    return schedule.outcome(for: RecordFacts(facts: facts, events: events))
  }

  /// Changes a deciding fact, with the old and the new end of the term in the entry.
  private func change(
    _ id: String, _ name: ActName, by actor: Actor,
    _ body: @escaping @Sendable (Enquiry, UnitOfWork, LocalDay) throws -> [String: String]
  ) async throws -> RetentionOutcome {
    let entry = act(name, on: id, by: actor, purpose: service.handledFor)
    let schedule = schedule
    do {
      return try await casebook.perform(name.rawValue) { unit in
        // The counter first, then the row: as a retention batch does, so that neither waits for ever.
        _ = try unit.settledRevision()
        let before = try Enquiry(unit.enquiry(id))
        var facts = try body(before, unit, entry.day)
        let after = try Enquiry(unit.enquiry(id))
        let outcome = schedule.outcome(for: after.retentionFacts)
        facts["until-before"] =
          schedule.outcome(for: before.retentionFacts).until?.description ?? "none"
        facts["until-after"] = outcome.until?.description ?? "none"
        let statements = outcome.rule.map { [$0] } ?? []
        try unit.record(entry.with(statements: statements, facts: facts))
        return outcome
      }
    } catch CasebookError.unknownEnquiry {
      throw OfficeRefusal.unknownEnquiry
    }
  }
}

extension Act {
  /// The same act about a case that was not known before its row was held.
  func about(_ enquiry: String?, facts: [String: String]) -> Act {
    Act(
      id: id, name: name, enquiry: enquiry, day: day, at: at, actor: actor, register: register,
      statements: statements, purpose: purpose, facts: facts)
  }

  func with(statements: [String], facts: [String: String]) -> Act {
    Act(
      id: id, name: name, enquiry: enquiry, day: day, at: at, actor: actor, register: register,
      statements: statements, purpose: purpose, facts: facts)
  }
}
