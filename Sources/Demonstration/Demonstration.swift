import Casebook
import Gate
import Mail
import Office
import Retention
import Rights
import StatutoryTime

/// The whole way of the service on invented enquiries, as of one day.
///
/// Every step has ids that follow from its name, and is skipped where it has been done: a
/// demonstration that was ended anywhere goes on from there.
public struct Demonstration: Sendable {
  private let office: Office
  private let today: LocalDay
  private let enquiries: [SyntheticEnquiry]
  private let sendsMail: Bool
  private let say: @Sendable (String) -> Void

  public static let scaleDefault = 60
  public static let scaleMax = 1_000_000
  /// No more enquiries than a day's work of the demonstration, whatever the scale of the bodies.
  public static let enquiriesMax = 2_000

  public init(
    _ office: Office, today: LocalDay, scale: Int = scaleDefault, planted: String? = nil,
    say: @escaping @Sendable (String) -> Void
  ) {
    self.office = office
    self.today = today
    self.say = say
    sendsMail = !(office.world.carrier is NoCarrier)
    enquiries = SyntheticEnquiry.all(scale, today: today, planted: planted)
      .sorted { ($0.receivedOn, $0.number) < ($1.receivedOn, $1.number) }
  }

  public func run() async throws {
    try await handleEnquiries()
    try await deliverMail()
    try await discloseAndPublish()
    try await answerAccess()
    try await runRetention()
    try await compileFigures()
    let placed = try await at(today, hour: 18, "ledger").sealLedger()
    say("ledger      \(placed) entries placed and signed")
  }

  /// The office as it was on a day, with chance that follows from the name of the step.
  private func at(_ day: LocalDay, hour: Int = Self.hour, _ step: String) -> Office {
    let moment = Instant(startOf: day).adding(hours: hour)
    return office.with { world in
      world.now = { moment }
      world.randomness = SeededRandomness("demonstration/\(step)")
    }
  }

  private func id(of step: String) -> String {
    SeededRandomness("demonstration/\(step)").opaqueId()
  }

  /// The id of the act with which a step of that day begins.
  private func act(of step: String, on day: LocalDay) -> String {
    ActId.make(
      at: Instant(startOf: day).adding(hours: Self.hour),
      random: SeededRandomness("demonstration/\(step)").bytes(ActId.randomByteCount))
  }

  private func handleEnquiries() async throws {
    var received = 0
    for (index, enquiry) in enquiries.enumerated() {
      let step = "enquiry/\(enquiry.number)"
      let id = id(of: step)
      if try await !office.casebook.knows(enquiry: id) {
        _ = try await at(enquiry.receivedOn, step).receive(enquiry.answers)
        received += 1
        if sendsMail { try await at(enquiry.receivedOn, hour: 11, "\(step)/mail").deliverMail() }
      }
      for (number, change) in enquiry.statuses.enumerated() {
        try await once("\(step)/status/\(number)", on: change.on) {
          try await $0.setStatus(change.status, of: id, by: Self.handler)
        }
        if number == 0 { try await close(enquiry, id, step) }
      }
      if enquiry.statuses.isEmpty { try await close(enquiry, id, step) }
      if (index + 1).isMultiple(of: 5_000) { say("            \(index + 1) enquiries") }
    }
    say("enquiries   \(received) received, each with its entry in the ledger")
  }

  private func close(_ enquiry: SyntheticEnquiry, _ id: String, _ step: String) async throws {
    guard let day = enquiry.closedOn else { return }
    try await once("\(step)/close", on: day) {
      try await $0.close(id, outcome: enquiry.outcome, topic: enquiry.topic, by: Self.handler)
    }
  }

  /// Does a step unless the log already tells of it.
  private func once(
    _ step: String, on day: LocalDay, _ body: (Office) async throws -> Void
  ) async throws {
    guard try await !office.casebook.hasEntry(act(of: step, on: day)) else { return }
    try await body(at(day, step))
  }

  private func deliverMail() async throws {
    try await at(today, hour: 11, "mail").deliverMail()
    // What was on its way when the process died is tried again once its lease is over.
    try await at(today, hour: 12, "mail again").deliverMail()
    let waiting = try await office.casebook.waitingMessages()
    say(
      waiting == 0
        ? "letters     every acknowledgement is sent"
        : "letters     \(waiting) acknowledgements wait for a mail server (--smtp)")
  }

  private func discloseAndPublish() async throws {
    let closed = enquiries.filter { $0.kind == .foi && $0.closedOn != nil }
    for enquiry in closed.suffix(2) {
      let id = id(of: "enquiry/\(enquiry.number)")
      try await once("ico/\(enquiry.number)", on: today) { office in
        let parcel = try await office.disclose(
          id, recipient: "information-commissioner", purpose: "statutory-requirements",
          items: ["personal-information", "contact-details", "request-content"],
          context: .ofPerson(), by: Self.officer)
        say(
          "disclosure  to the Information Commissioner: \(parcel.decision.answer.rawValue), "
            + "\(parcel.items.count) items")
        let refused = try await office.decide(
          id, recipient: "local-newspaper", purpose: "statutory-requirements",
          items: ["personal-information"], context: .ofPerson())
        say(
          "disclosure  to a newspaper: \(refused.answer.rawValue), "
            + "\(refused.refusal?.rawValue ?? "")")
      }
    }
    for enquiry in closed.filter({ $0.statuses.last?.status == .open }).suffix(2) {
      let id = id(of: "enquiry/\(enquiry.number)")
      try await once("publish/\(enquiry.number)", on: today) { office in
        _ = try await office.publish(
          id, request: enquiry.answers["request"] ?? "",
          answer: "The information is in our annual report, which is on our website.",
          by: Self.officer)
        say("publication one request and its answer, without the person")
      }
    }
  }

  private func answerAccess() async throws {
    guard let enquiry = enquiries.last(where: { $0.kind == .sar && $0.closedOn != nil }) else {
      return
    }
    let id = id(of: "enquiry/\(enquiry.number)")
    try await once("answer/\(enquiry.number)", on: today) { office in
      let answer = try await office.answerAccess(
        id, confirmed: [], isIdentityConfirmed: true, by: Self.handler)
      say("access      an answer with \(answer.records.count) of the person's enquiries")
    }
  }

  private func runRetention() async throws {
    let planned = at(today, hour: 14, "retention/plan")
    let id = id(of: "retention/plan")
    if try await office.casebook.plan(id) == nil {
      let plan = try await planned.planRetention(asOf: today, by: .role("records-manager"))
      say("retention   planned: \(plan.due) records whose term has ended")
    }
    if try await office.casebook.plan(id)?.state == .planned {
      try await at(today, hour: 15, "retention/approve").approveRetention(id, by: Self.officer)
    }
    guard try await office.casebook.plan(id)?.state != .finished else {
      say("retention   the run is finished")
      return
    }
    // A run that is taken up again says so each time: that act has an id of its own.
    let applier = at(today, hour: 16, "retention/apply")
      .with { $0.randomness = SystemRandomness() }
    let run = try await applier.applyRetention(
      id, by: .system("retention"))
    say("retention   \(run.destroyed) destroyed in \(run.batches) batches, \(run.leftAlone) left")
  }

  private func compileFigures() async throws {
    try await once("figures", on: today) { office in
      let figures = try await office.figures(by: Self.officer)
      say(
        "figures     \(figures.tally.map(\.received).reduce(0, +)) enquiries counted; they "
          + (figures.reconciles ? "agree with the records" : "do not agree with the records"))
    }
  }

  /// When a step is done where nothing else is said.
  private static let hour = 10
  private static let handler = Actor.role("case-handler")
  private static let officer = Actor.role("information-governance-officer")
}
