import Casebook
import Hummingbird
import Ledger
import Office
import Pages
import Proof
import Publishing
import Register
import Retention
import StatutoryTime
import Synchronization
import Wording

extension Desk {
  /// - Returns: nil where the address is none of retention, figures, proof and ledger.
  func records(_ address: Address) async throws -> Response? {
    switch address {
    case .retention: return try await retention()
    case .retentionPlan(let id): return try await plan(id)
    case .retentionApprove(let id): return try await approve(id)
    case .retentionApply(let id): return try await apply(id)
    case .retentionCertificate(let id): return try await certificate(id)
    case .figures: return try await figures()
    case .proof: return try await proof()
    case .ledger: return try await ledger()
    default: return nil
    }
  }

  // MARK: Retention

  private func retention() async throws -> Response {
    guard let form else { return try page(try await retentionPage()) }
    guard let text = form["day"], !text.isEmpty else {
      return try page(
        try await retentionPage(problems: [problem("day", "console.retention.day-missing")]))
    }
    guard let day = LocalDay(iso: text) else {
      return try page(
        try await retentionPage(
          day: text, problems: [problem("day", "console.retention.day-unreal")]))
    }
    do {
      let plan = try await office.planRetention(asOf: day, by: actor)
      guard let id = OpaqueId(plan.id) else { throw Refused(.notFound) }
      return .seeOther(.retentionPlan(id), in: language)
    } catch RetentionRefusal.futureDay {
      return try page(
        try await retentionPage(
          day: text, problems: [problem("day", "console.office.day-in-future")]))
    }
  }

  private func retentionPage(
    day: String? = nil, problems: [FormProblem] = []
  ) async throws -> RetentionPage {
    let plans = try await office.casebook.plans(limit: 50)
    return RetentionPage(
      context(),
      plans: try plans.compactMap { plan in
        let counts = try plan.ruleCounts()
        return OpaqueId(plan.id).map { id in
          RetentionPage.Row(
            id: id, day: Days.words(plan.asOf, in: language), plannedBy: who(plan.plannedBy),
            goes: counts.map(\.due).reduce(0, +),
            stays: counts.map { $0.records - $0.due }.reduce(0, +) + plan.unclassified,
            state: state(plan))
        }
      }, day: day ?? office.world.today.description, problems: problems)
  }

  func who(_ actor: String) -> String {
    let key = "console.office.role.\(actor.dropFirst(5))"
    return actor.hasPrefix("role:") && Catalogue.all[key] != nil
      ? text(key) : text("console.office.actor.\(actor.prefix { $0 != ":" })")
  }

  private func state(_ plan: RetentionPlanRecord) -> String {
    text("console.plan.state-\(plan.state == .finished ? "applied" : plan.state.rawValue)")
  }

  private func stored(_ id: OpaqueId) async throws -> RetentionPlanRecord {
    guard let plan = try await office.casebook.plan(id.text) else { throw Refused(.notFound) }
    return plan
  }

  private func plan(
    _ id: OpaqueId, problems: [FormProblem] = []
  ) async throws -> Response {
    let plan = try await stored(id)
    let step: RetentionPlanPage.Step =
      switch plan.state {
      case .planned: plan.plannedBy == actor.text ? .waitForAnother : .approve
      case .approved, .running: .apply
      case .finished, .stopped: .none
      }
    let counts = try plan.ruleCounts()
    var stopped: [String: Int] = [:]
    for count in counts { stopped.merge(count.stopped) { $0 + $1 } }
    let moment = { (at: String?, by: String?) -> String? in
      at.map { "\(Days.moment($0, in: language)), \(by.map(who) ?? "")" }
    }
    return try page(
      RetentionPlanPage(
        context(), id: id, day: Days.words(plan.asOf, in: language), state: state(plan),
        planned: moment(plan.plannedAt, plan.plannedBy) ?? "",
        approved: moment(plan.approvedAt, plan.approvedBy),
        applied: plan.finishedAt.map { Days.moment($0, in: language) },
        register: String(plan.register.prefix(12)), rules: counts.map(rule),
        reasons: [
          RetentionPlanPage.Reason(
            text("console.office.stop.not-ended"),
            records: counts.map { $0.records - $0.due }.reduce(0, +)
              - stopped.values.reduce(0, +))
        ]
          + stopped.sorted { $0.key < $1.key }.map {
            RetentionPlanPage.Reason(text("console.office.stop.\($0.key)"), records: $0.value)
          }
          + [
            RetentionPlanPage.Reason(
              text("console.office.unclassified"), records: plan.unclassified)
          ].filter { _ in plan.unclassified > 0 },
        step: step, hasCertificate: plan.state == .finished, problems: problems))
  }

  private func rule(_ count: RuleCount) -> RetentionPlanPage.Rule {
    let rule = office.schedule.rule(count.rule)
    let held = count.stopped.values.reduce(0, +)
    return RetentionPlanPage.Rule(
      name: rule?.name[language] ?? count.rule, law: nil, goes: count.due,
      stays: count.records - count.due,
      why: text(held > 0 ? "console.office.rule-with-stops" : "console.office.rule-plain"))
  }

  private func approve(_ id: OpaqueId) async throws -> Response {
    guard let form else { return .seeOther(.retentionPlan(id), in: language) }
    guard !Tidied.lines(form["reason"]).isEmpty else {
      return try await plan(id, problems: [problem("reason", "console.plan.reason-missing")])
    }
    try await office.approveRetention(
      id.text, by: actor, reason: String(Tidied.lines(form["reason"]).prefix(1_000)))
    return .seeOther(.retentionPlan(id), in: language)
  }

  private func apply(_ id: OpaqueId) async throws -> Response {
    guard let form else { return .seeOther(.retentionPlan(id), in: language) }
    guard !Tidied.lines(form["reason"]).isEmpty else {
      return try await plan(id, problems: [problem("reason", "console.plan.reason-missing")])
    }
    _ = try await office.applyRetention(id.text, by: actor)
    try await office.sealLedger()
    return .seeOther(.retentionCertificate(id), in: language)
  }

  private func certificate(_ id: OpaqueId) async throws -> Response {
    let certificate = try await office.certificate(id.text)
    let plan = try await stored(id)
    let ranges = try await office.casebook.ranges(of: id.text)
    let checkpoint = try await office.casebook.newestCheckpoint() ?? ""
    return try page(
      CertificatePage(
        context(), id: id,
        cy: CertificateWords(language: .cy, desk: self).text(certificate, plan, ranges),
        en: CertificateWords(language: .en, desk: self).text(certificate, plan, ranges),
        checkpoint: checkpoint))
  }

  // MARK: Figures

  private func figures() async throws -> Response {
    let figures = try await office.figures(by: actor)
    let published = try await office.publishedByTopic()
    // The last two years; the totals below count all.
    let quarters = Dictionary(grouping: figures.tally, by: \.quarter)
      .sorted { $0.key < $1.key }.suffix(8)
    let number = { (rows: [TallyRecord], kind: String) in
      rows.filter { $0.kind == kind }.map(\.received).reduce(0, +)
    }
    return try page(
      FiguresPage(
        context(),
        quarters: quarters.map { quarter in
          FiguresPage.Quarter(
            name: quarterWords(quarter.key), foi: number(quarter.value, "foi"),
            sar: number(quarter.value, "sar"))
        },
        topics: figures.topics.map {
          FiguresPage.Topic(
            name: text("console.office.topic.\($0.topic)"), requests: $0.requests,
            published: published[$0.topic] ?? 0)
        },
        received: figures.tally.map(\.received).reduce(0, +),
        destroyed: figures.tally.map(\.destroyed).reduce(0, +),
        held: figures.tally.map(\.held).reduce(0, +)))
  }

  private func quarterWords(_ quarter: String) -> String {
    let number = quarter.last.map(String.init) ?? "1"
    return text("console.office.quarter-\(number)", ["year": String(quarter.prefix(4))])
  }

  // MARK: Ledger

  private func ledger() async throws -> Response {
    if form?["act"] == "export" {
      let lines = Mutex<[UInt8]>([])
      try await office.exportLedger { line in lines.withLock { $0 += Array((line + "\n").utf8) } }
      return .file(lines.withLock { $0 }, type: "application/x-ndjson", name: "ledger.ndjson")
    }
    try await office.sealLedger()
    let counts = try await office.casebook.ledgerCounts()
    let note = try await office.casebook.newestCheckpoint()
    var verification: LedgerPage.Verification?
    if form?["act"] == "verify" {
      let verdict = try await office.verifyLedger()
      verification = LedgerPage.Verification(
        at: Days.moment(office.world.now().iso, in: language),
        entries: verdict.summary.entryCount, against: nil,
        faults: verdict.faults.map { LedgerPage.Fault(place: "", what: "\($0)") })
    }
    return try page(
      LedgerPage(
        context(), size: counts.placed, root: CheckpointText.root(note), checkpoint: note,
        key: office.ledgerKey.vkey, verification: verification))
  }
}

/// Reads the root out of a signed checkpoint.
enum CheckpointText {
  static func root(_ note: String?) -> String {
    let lines = note?.split(separator: "\n") ?? []
    return lines.count > 2 ? String(lines[2]) : ""
  }
}
