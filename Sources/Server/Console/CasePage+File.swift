import Casebook
import Office
import Pages
import Register
import Retention
import Rights
import StatutoryTime
import Wording

extension CasePage {
  init(_ file: CaseFile, id: OpaqueId, desk: Desk) {
    let enquiry = file.enquiry
    self.init(
      desk.context(), id: id, permitted: Self.permitted(enquiry, today: desk.office.world.today),
      standing: Self.standing(file, desk),
      request: Request(text: enquiry.request, language: nil),
      person: Person(
        name: enquiry.requester.name,
        contact: [enquiry.requester.email, enquiry.requester.postalAddress]
          .compactMap(\.self).joined(separator: "\n"),
        language: desk.text("console.correspondence.\(enquiry.requester.language.rawValue)"),
        topic: enquiry.topic.map { desk.text("console.office.topic.\($0)") }),
      retention: Self.keeping(file, desk), acknowledgement: Self.acknowledgement(file, desk),
      timeline: file.acts.reversed().compactMap { Self.event($0, desk) })
  }

  private static func permitted(_ enquiry: Enquiry, today: LocalDay) -> Set<Action> {
    var actions: Set<Action> = [.disclose]
    if !enquiry.nextStatuses.isEmpty { actions.insert(.setStatus) }
    if (try? enquiry.mayClose(on: today)) != nil { actions.insert(.close) }
    if (try? enquiry.mayPublish()) != nil { actions.insert(.publish) }
    if enquiry.kind == .sar { actions.insert(.search) }
    return actions
  }

  private static func standing(_ file: CaseFile, _ desk: Desk) -> Standing {
    let enquiry = file.enquiry
    let note = desk.dueNote(enquiry)
    return Standing(
      state: desk.text("console.state.\(enquiry.isClosed ? "closed" : "open")"),
      kind: desk.text("console.kind.\(enquiry.kind.rawValue)"), reference: enquiry.reference,
      received: desk.day(enquiry.receivedOn),
      due: Days.withWeekday(enquiry.dueOn, in: desk.language),
      dueNote: note?.words, isLate: note?.isLate ?? false,
      disclosure: enquiry.kind == .foi ? desk.status(enquiry) : nil,
      outcome: enquiry.outcome.map { desk.text("console.outcome.\($0.rawValue)") },
      steps: file.deadline.steps.map { step in
        Standing.Step(
          day: step.day.map { desk.day($0) } ?? "",
          rule: StepWords.text(step.rule, in: desk.language), law: step.law)
      },
      calendar: CalendarStrip(
        desk.office.clock, kind: enquiry.kind, receivedOn: enquiry.receivedOn,
        dueOn: enquiry.dueOn, in: desk.language))
  }

  private static func keeping(_ file: CaseFile, _ desk: Desk) -> Keeping {
    let rule = file.retention.rule.flatMap { desk.office.schedule.rule($0) }
    var start = desk.text("console.office.not-started")
    if case .kept(_, let day, _) = file.retention { start = desk.day(day) }
    let earlier = file.acts.reversed().compactMap { act -> Keeping.Earlier? in
      guard let before = act.facts["until-before"], before != "none",
        before != act.facts["until-after"]
      else { return nil }
      return Keeping.Earlier(
        until: Days.words(before, in: desk.language),
        changed: Days.words(act.day, in: desk.language),
        why: desk.text("console.office.act.\(act.name)"))
    }
    return Keeping(
      rule: rule?.name[desk.language] ?? desk.text("console.office.unclassified"),
      start: start, until: desk.day(file.retention.until),
      notes: rule?.assumed == nil ? [] : [desk.text("console.office.assumed")], earlier: earlier)
  }

  private static func acknowledgement(_ file: CaseFile, _ desk: Desk) -> Acknowledgement {
    guard let message = file.messages.last else { return .none(in: desk.language) }
    let attempts =
      message.failure.map {
        [Acknowledgement.Attempt(when: "\(message.attempts)", what: $0)]
      } ?? []
    switch message.state {
    case .sent:
      return .sent(
        at: Days.moment(message.sentAt ?? message.queuedAt, in: desk.language), in: desk.language)
    case .failed: return .failed(attempts: attempts, in: desk.language)
    case .queued, .sending:
      return .queued(
        since: Days.moment(message.queuedAt, in: desk.language), attempts: attempts,
        in: desk.language)
    }
  }

  /// What happened, as the timeline tells it. That somebody looked is in the ledger alone.
  private static func event(_ act: ActRecord, _ desk: Desk) -> Event? {
    guard act.name != ActName.caseOpened.rawValue else { return nil }
    let kind = String(act.actor.prefix { $0 != ":" })
    let detail: String? =
      act.facts["to"].map { desk.text("console.disclosure.\($0)") }
      ?? act.facts["outcome"].map { desk.text("console.outcome.\($0)") }
    return Event(
      title: desk.text("console.office.act.\(act.name)"),
      when: Days.moment(act.at, in: desk.language),
      who: desk.text("console.office.actor.\(kind)"), text: detail)
  }
}
