import Casebook
import Disposal
import Hummingbird
import Office
import Pages
import Register
import Retention
import StatutoryTime
import Wording

extension Desk {
  /// One plan: looked at, approved, carried out, paused or ended.
  func systemPlan(_ id: OpaqueId) async throws -> Response {
    guard let plan = try await office.casebook.disposalPlan(id.text),
      plan.body == office.register.controller.id
    else { throw Refused(.notFound) }
    guard let form else { return try page(try await planPage(plan, id)) }
    guard isForRetention else { throw Refused(.forbidden) }
    switch form["act"] {
    case "approve":
      let reason = String(Tidied.lines(form["reason"]).prefix(1_000))
      guard !reason.isEmpty else {
        return try page(
          try await planPage(plan, id, [problem("reason", "console.systems.reason-missing")]))
      }
      _ = try await inSystem(plan.system) {
        try await $0.approve(id.text, by: actor, reason: reason)
      }
    case "apply": try await carryOut(plan)
    case "pause", "cancel":
      let isForGood = form["act"] == "cancel"
      try await inSystem(plan.system) {
        try await $0.interrupt(id.text, forGood: isForGood, by: actor)
      }
    default: throw Refused(.notFound)
    }
    try await office.sealLedger()
    return .seeOther(.systemPlan(id), in: language)
  }

  /// The run goes on when the browser has gone away: its end is seen on the page of the plan.
  private func carryOut(_ plan: DisposalPlanRecord) async throws {
    let desk = self
    let work = Task {
      try await desk.inSystem(plan.system) { disposal in
        try await disposal.apply(plan.id, by: desk.actor)
      }
    }
    _ = try await work.value
  }

  private func planPage(
    _ plan: DisposalPlanRecord, _ id: OpaqueId, _ problems: [FormProblem] = []
  ) async throws -> SectionsPage {
    let approvals = try await office.casebook.disposalApprovals(of: plan.id)
    let batches = try await office.casebook.disposalBatches(of: plan.id)
    let words = SystemPlanWords(desk: self, plan: plan, batches: batches)
    let name = office.register.system(plan.system)?.name[language] ?? plan.system
    var links: [SectionsPage.Link] = []
    if plan.state == .finished {
      links.append(
        SectionsPage.Link(
          say("certificate"), path: Address.systemCertificate(id).path(in: language)))
    }
    return SectionsPage(
      context(), address: .systemPlan(id), title: say("plan-title", ["system": name]),
      back: backToPlans(), facts: try words.facts(approvals), links: links,
      sections: try words.tables + forms(plan, id, approvals, problems), problems: problems)
  }

  private func forms(
    _ plan: DisposalPlanRecord, _ id: OpaqueId, _ approvals: [DisposalApproval],
    _ problems: [FormProblem]
  ) -> [SectionsPage.Section] {
    func note(_ key: String) -> SectionsPage.Section {
      SectionsPage.Section(
        id: key, heading: say(key), text: say("\(key)-text"), columns: [], rows: [])
    }
    func form(
      _ act: String, _ fields: [TextField] = [], isWarning: Bool = false
    ) -> SectionsPage.Section {
      SectionsPage.Section(
        id: act, heading: say(act), text: say("\(act)-text"),
        action: Address.systemPlan(id).path(in: language), button: say(act), fields: fields,
        isWarning: isWarning)
    }
    guard isForRetention || plan.state == .finished || plan.state == .stopped else {
      return [notOfficer()]
    }
    switch plan.state {
    case .planned where plan.recordCount == 0: return [form("cancel")]
    case .planned where approvals.contains { $0.actor == actor.text }:
      return [note("waits"), form("cancel")]
    case .planned where plan.needsSecondPerson && plan.plannedBy == actor.text:
      return [note("own"), form("cancel")]
    case .planned:
      let reason = TextField(
        name: "reason", label: say("reason"), problem: problems.first { $0.control == "reason" })
      return [form("approve", [reason]), form("cancel")]
    case .approved, .paused: return [form("apply", isWarning: true), form("cancel")]
    case .running: return [form("apply", isWarning: true), form("pause"), form("cancel")]
    case .finished, .stopped: return []
    }
  }
}

/// A plan of a system in the words of the console.
struct SystemPlanWords {
  let desk: Desk
  let plan: DisposalPlanRecord
  let batches: [DisposalBatchRecord]

  private static let samplesMax = 5

  private func disposal(_ key: String) -> String? {
    Catalogue.all["disposal.\(key)"]?[desk.language]
  }

  func facts(_ approvals: [DisposalApproval]) throws -> [Fact] {
    var facts = [
      Fact(desk.say("state"), desk.state(of: plan)),
      Fact(desk.say("as-of"), Days.words(plan.asOf, in: desk.language)),
      Fact(desk.say("planned"), Days.moment(plan.plannedAt, in: desk.language)),
      Fact(
        desk.say("approved"),
        desk.say(
          "approved-n", ["n": String(approvals.count), "needed": String(plan.approvalsNeeded)])),
      Fact(desk.say("records"), String(plan.recordCount)),
      Fact(desk.say("drift"), desk.say("drift-text", ["n": String(plan.driftMax)])),
    ]
    let done = try batches.compactMap { try $0.done() }
    if !done.isEmpty {
      facts.append(
        Fact(
          desk.say("progress"),
          desk.say(
            "progress-text",
            [
              "done": String(done.count), "all": String(batches.count),
              "gone": String(done.map(\.records).reduce(0, +)),
              "left": String(done.map(\.leftAlone).reduce(0, +)),
            ])))
    }
    return facts
  }

  var tables: [SectionsPage.Section] {
    get throws {
      let tallies = try plan.recordTallies()
      let stops = try plan.requestStops()
      return [goes(tallies), stays(tallies), samples] + (stops.map { [requests($0)] } ?? [])
    }
  }

  private func goes(_ tallies: [RecordTally]) -> SectionsPage.Section {
    let rows = tallies.flatMap { tally in
      tally.due.sorted { $0.key < $1.key }.map { outcome, count in
        SectionsPage.Row(
          record(tally.record),
          cells: [rule(tally), disposal("outcome.\(outcome)") ?? outcome, String(count)])
      }
    }
    return SectionsPage.Section(
      id: "goes", heading: desk.say("goes"), text: rows.isEmpty ? desk.say("goes-none") : nil,
      columns: ["record", "rule", "outcome", "records"].map { desk.say($0) }, rows: rows,
      numbers: [3])
  }

  private func stays(_ tallies: [RecordTally]) -> SectionsPage.Section {
    let rows = tallies.flatMap { tally in
      let stopped = tally.stopped.sorted { $0.key < $1.key }
        .map { (disposal("stop.\($0.key)") ?? $0.key, $0.value) }
      let review = tally.review.sorted { $0.key < $1.key }
        .map { (disposal("review.\($0.key)") ?? disposal("review.other") ?? $0.key, $0.value) }
      let running = tally.running > 0 ? [(disposal("running") ?? "", tally.running)] : []
      return (stopped + review + running).map { why, count in
        SectionsPage.Row(record(tally.record), cells: [rule(tally), why, String(count)])
      }
    }
    return SectionsPage.Section(
      id: "stays", heading: desk.say("stays"),
      text: rows.isEmpty ? disposal("nothing-stayed") : nil,
      columns: ["record", "rule", "why", "records"].map { desk.say($0) }, rows: rows,
      numbers: [3])
  }

  /// The digests of the first records of each kind: what tells two samples apart, and names nobody.
  private var samples: SectionsPage.Section {
    let rows = batches.prefix(Self.samplesMax).map { batch in
      let digests = stride(from: 0, to: batch.digests.count, by: 16).prefix(3).map { start in
        batch.digests[start..<start + 8].map { String(Int($0) + 0x100, radix: 16).dropFirst() }
          .joined()
      }
      return SectionsPage.Row(
        record("\(plan.system)/\(batch.record)"), cells: [digests.joined(separator: ", ")])
    }
    return SectionsPage.Section(
      id: "samples", heading: desk.say("sample"), text: desk.say("sample-text"),
      columns: [desk.say("record"), desk.say("sample")], rows: rows)
  }

  private func requests(_ stops: RequestStops) -> SectionsPage.Section {
    var rows = stops.access.map { line in
      let words =
        switch line.records {
        case nil: desk.say("request-unmatched")
        case 0: desk.say("request-nothing")
        case let count?: desk.say("request-stops", ["n": String(count)])
        }
      let id = OpaqueId(line.request)
      return SectionsPage.Row(
        line.request, path: id.map { Address.caseDetails($0).path(in: desk.language) },
        cells: [words])
    }
    if stops.information > 0 {
      rows.append(
        SectionsPage.Row(
          String(stops.information), cells: [desk.say("request-foi")]))
    }
    return SectionsPage.Section(
      id: "requests", heading: desk.say("requests"),
      columns: [desk.say("request"), desk.say("why")], rows: rows)
  }

  private func record(_ name: String) -> String {
    let id = name.split(separator: "/").last.map(String.init) ?? name
    return desk.office.register.system(plan.system)?.record(id)?.name[desk.language] ?? id
  }

  private func rule(_ tally: RecordTally) -> String {
    guard let id = tally.rule else { return desk.say("no-rule") }
    let record = tally.record.split(separator: "/").last.map(String.init) ?? ""
    guard let map = desk.office.register.system(plan.system), let mapped = map.record(record),
      let scope = RecordScope(mapped, of: map, in: desk.office.register)
    else { return id }
    return scope.rule(id)?.name[desk.language] ?? id
  }
}
