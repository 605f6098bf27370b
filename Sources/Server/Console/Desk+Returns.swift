import Casebook
import Hummingbird
import Office
import Pages
import Register
import StatutoryTime
import Wording

extension Desk {
  private static let plansMax = 50

  /// The returns in bulk that are planned. They are planned and made at the command line, where the
  /// systems are at hand; here somebody else looks at them and approves.
  func returns() async throws -> Response {
    let plans = try await office.casebook.returnPlans(
      of: office.register.controller.id, limit: Self.plansMax)
    let rows = plans.compactMap { plan in
      OpaqueId(plan.id).map { id in
        SectionsPage.Row(
          Days.moment(plan.plannedAt, in: language),
          path: Address.returnPlan(id).path(in: language),
          cells: [recipient(plan.recipient), number(plan.records), state(of: plan)])
      }
    }
    return try page(
      SectionsPage(
        context(), address: .returns, title: bulk("title"), back: backToDisclosures(),
        intro: bulk("intro"),
        sections: [
          SectionsPage.Section(
            id: "plans", heading: say("plans"), text: rows.isEmpty ? bulk("none") : nil,
            columns: [bulk("planned"), told("recipient"), bulk("rows"), told("state")],
            rows: rows, numbers: [2])
        ]))
  }

  /// One plan: looked at, and approved by another officer.
  func returnPlan(_ id: OpaqueId) async throws -> Response {
    let disclosures = BodyDisclosures(office, office.register, systems: [])
    do {
      guard form != nil else {
        return try page(planPage(try await disclosures.shown(plan: id.text), id))
      }
      guard isForReviews else { throw Refused(.forbidden) }
      do {
        try await disclosures.approve(plan: id.text, by: actor)
      } catch let refusal as ItemRefusal where refusal != .unknownPlan {
        let problem = problem("approve", "console.returns.\(Self.key(of: refusal))")
        return try page(planPage(try await disclosures.shown(plan: id.text), id, [problem]))
      }
    } catch ItemRefusal.unknownPlan {
      throw Refused(.notFound)
    }
    try await office.sealLedger()
    return .seeOther(.returnPlan(id), in: language)
  }

  private static func key(of refusal: ItemRefusal) -> String {
    switch refusal {
    case .samePerson: "same-person"
    case .registerChanged: "register-changed"
    default: "approved-before"
    }
  }

  private func planPage(
    _ shown: ShownReturnPlan, _ id: OpaqueId, _ problems: [FormProblem] = []
  ) -> SectionsPage {
    let plan = shown.plan
    return SectionsPage(
      context(), address: .returnPlan(id),
      title: bulk("plan-title", ["recipient": recipient(plan.recipient)]),
      back: SectionsPage.Link(bulk("back"), path: Address.returns.path(in: language)),
      facts: facts(shown), sections: tables(shown) + [step(shown, id)], problems: problems)
  }

  private func facts(_ shown: ShownReturnPlan) -> [Fact] {
    let plan = shown.plan
    func moment(_ at: String?, _ by: String?) -> String? {
      at.map { "\(Days.moment($0, in: language)), \(whom(by ?? ""))" }
    }
    let only = shown.rows.where.sorted { $0.key < $1.key }.map { " \($0.key) = \($0.value)" }
    let pairs: [(String, String?)] = [
      (told("state"), state(of: plan)),
      (bulk("for"), office.register.service(plan.service)?.name[language]),
      (bulk("rows"), number(plan.records)),
      (bulk("of"), "\(plan.system)/\(shown.rows.table)" + only.joined(separator: ",")),
      (bulk("told"), shown.told.map(toldWords)),
      (
        bulk("agreement"),
        plan.agreementEnd.map { bulk("agreement-to", ["day": Days.words($0, in: language)]) }
      ),
      (bulk("planned"), moment(plan.plannedAt, plan.plannedBy)),
      (bulk("approved"), moment(plan.approvedAt, plan.approvedBy)),
      (bulk("register"), String(plan.register.prefix(12))),
    ]
    return pairs.compactMap { name, value in value.map { Fact(name, $0) } }
  }

  /// A role that somebody named at the command line is shown as they named it.
  private func whom(_ actor: String) -> String {
    guard actor.hasPrefix("role:") else { return who(actor) }
    let role = String(actor.dropFirst(5))
    return Catalogue.all["console.office.role.\(role)"] == nil
      ? "\(who(actor)) (\(role))" : who(actor)
  }

  /// As it was said when the return was planned, in the words of the page.
  private func toldWords(_ said: String) -> String {
    let parts = said.split(separator: ": ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return said }
    if parts[0] == "not told" { return bulk("not-told", ["why": parts[1]]) }
    let day = parts[0].split(separator: " ").first { LocalDay(iso: String($0)) != nil }
    return day.map { day in
      bulk("told-on", ["day": Days.words(String(day), in: language), "how": parts[1]])
    } ?? said
  }

  private func tables(_ shown: ShownReturnPlan) -> [SectionsPage.Section] {
    let plan = shown.plan
    func names(_ items: [String]) -> [SectionsPage.Row] {
      itemNames(items, of: plan.service).map { SectionsPage.Row($0, cells: []) }
    }
    var sections = [
      SectionsPage.Section(
        id: "goes", heading: bulk("goes"), columns: [told("items")], rows: names(plan.items))
    ]
    if !shown.withheld.isEmpty {
      sections.append(
        SectionsPage.Section(
          id: "stays", heading: bulk("stays"), text: bulk("stays-text"),
          columns: [told("items")], rows: names(shown.withheld.map(\.item))))
    }
    if !shown.statements.isEmpty {
      sections.append(
        SectionsPage.Section(
          id: "statements", heading: bulk("statements"), columns: [bulk("statement")],
          rows: shown.statements.map { id in
            SectionsPage.Row(
              office.register.statements.first { $0.id == id }?.name[language] ?? id, cells: [])
          }))
    }
    sections.append(
      SectionsPage.Section(
        id: "samples", heading: say("sample"), text: say("sample-text"),
        columns: [say("sample")], rows: plan.sample().map { SectionsPage.Row($0, cells: []) }))
    return sections
  }

  /// What can be done with the plan now, or why nothing.
  private func step(_ shown: ShownReturnPlan, _ id: OpaqueId) -> SectionsPage.Section {
    func note(_ key: String) -> SectionsPage.Section {
      SectionsPage.Section(
        id: "approve", heading: bulk("\(key)-heading"), text: bulk(key), columns: [], rows: [])
    }
    switch shown.plan.state {
    case .made: return note("made")
    case .approved: return note("make")
    case .planned:
      if !shown.isOfThisRegister { return note("register-changed") }
      if !isForReviews { return note("not-officer") }
      if shown.plan.plannedBy == actor.text { return note("same-person") }
      return SectionsPage.Section(
        id: "approve", heading: say("approve"), text: bulk("approve-text"),
        action: Address.returnPlan(id).path(in: language), button: say("approve"))
    }
  }

  private func state(of plan: ReturnPlanRecord) -> String {
    bulk("state.\(plan.state.rawValue)")
  }

  func backToDisclosures() -> SectionsPage.Link {
    SectionsPage.Link(told("back"), path: Address.disclosures.path(in: language))
  }

  private func bulk(_ key: String, _ arguments: [String: String] = [:]) -> String {
    text("console.returns.\(key)", arguments)
  }
}
