import Casebook
import Hummingbird
import Office
import Pages
import Register
import StatutoryTime
import Wording

extension Desk {
  /// How many of the register's lines the page shows.
  private static let linesMax = 200

  /// The roles that may say what a disclosure made in a hurry came to.
  private static let reviewRoles: Set<String> = ["information-governance-officer"]

  var isForReviews: Bool { Self.reviewRoles.contains(session.role) }

  /// - Returns: nil where the address is none of what was given to others.
  func disclosing(_ address: Address) async throws -> Response? {
    switch address {
    case .disclosures: try await disclosures()
    case .returns: try await returns()
    case .returnPlan(let id): try await returnPlan(id)
    case .corrections: try await corrections()
    default: nil
    }
  }

  /// The register of disclosures, and the form to review one that was made in a hurry.
  func disclosures() async throws -> Response {
    guard let form else { return try page(try await disclosuresPage([])) }
    guard isForReviews else { throw Refused(.forbidden) }
    let problems =
      try await form["act"] == "found" ? settleFound(form) : judge(form)
    guard problems.isEmpty else { return try page(try await disclosuresPage(problems, form)) }
    try await office.sealLedger()
    return .seeOther(.disclosures, in: language)
  }

  /// - Returns: what was wrong with the form; none where the review is recorded.
  private func judge(_ form: FormBody) async throws -> [FormProblem] {
    var problems: [FormProblem] = []
    let chosen = form["disclosure"] ?? ""
    let outcome = form["outcome"].flatMap(ReviewOutcome.init(rawValue:))
    if OpaqueId(chosen) == nil {
      problems.append(problem("disclosure", "console.disclosures.which-missing"))
    }
    if outcome == nil {
      problems.append(problem("outcome", "console.disclosures.outcome-missing"))
    }
    guard problems.isEmpty, let outcome else { return problems }
    do {
      try await office.judge(disclosure: chosen, as: outcome, by: actor)
      return []
    } catch let refusal as ReviewRefusal {
      let key =
        switch refusal {
        case .samePerson: "same-person"
        case .judgedBefore: "judged-before"
        case .unknown, .hadItsPermit: "which-missing"
        }
      return [problem("disclosure", "console.disclosures.\(key)")]
    }
  }

  private func disclosuresPage(
    _ problems: [FormProblem], _ form: FormBody? = nil
  ) async throws -> SectionsPage {
    let casebook = office.casebook
    let body = office.register.controller.id
    let waiting =
      try await casebook.disclosures(waiting: true, limit: Self.linesMax).map(line)
      + casebook.itemDisclosures(of: body, waiting: true, limit: Self.linesMax).map(line)
    let made = try await casebook.disclosures(limit: Self.linesMax)
    let items = try await casebook.itemDisclosures(of: body, limit: Self.linesMax)
    var sections = [
      table(
        "waiting", ["which", "recipient", "items", "reason", "made-at"],
        waiting.map { $0.row([$0.reason, $0.moment]) })
    ]
    if !waiting.isEmpty { sections.append(judging(waiting, problems, form)) }
    let open = items.filter { $0.state == .intended }
    if !open.isEmpty { sections += finding(open.map(line), problems, form) }
    let alerts = AgreementAlert.all(items, today: office.world.today)
    if !alerts.isEmpty { sections.append(agreements(alerts)) }
    sections.append(
      table(
        "made", ["case", "recipient", "items", "made-at", "state"],
        made.map(line).map { $0.row([$0.moment, $0.state]) }))
    sections.append(
      table(
        "from-systems", ["which", "recipient", "items", "made-at", "state"],
        items.map(line).map { $0.row([$0.moment, $0.state]) }))
    return SectionsPage(
      context(), address: .disclosures, title: told("title"),
      back: SectionsPage.Link(
        text("console.menu.cases"), path: Address.cases(tab: nil).path(in: language)),
      intro: told("intro"),
      links: [
        SectionsPage.Link(told("returns"), path: Address.returns.path(in: language)),
        SectionsPage.Link(told("corrections"), path: Address.corrections.path(in: language)),
      ], sections: sections, problems: problems)
  }

  /// - Parameter name: of the section and, with `none-` before it, of what stands there without rows.
  private func table(
    _ name: String, _ columns: [String], _ rows: [SectionsPage.Row]
  ) -> SectionsPage.Section {
    let note =
      rows.isEmpty
      ? told("none-\(name)")
      : rows.count >= Self.linesMax ? told("latest-only", ["count": "\(Self.linesMax)"]) : nil
    return SectionsPage.Section(
      id: name, heading: told(name), text: note, columns: columns.map { told($0) }, rows: rows)
  }

  private func agreements(_ alerts: [AgreementAlert]) -> SectionsPage.Section {
    SectionsPage.Section(
      id: "agreements", heading: told("agreements"),
      columns: ["recipient", "agreement-end", "state"].map { told($0) },
      rows: alerts.map { alert in
        SectionsPage.Row(
          recipient(alert.recipient),
          cells: [
            LocalDay(iso: alert.end).map { Days.words($0, in: language) } ?? alert.end,
            told("agreement.\(alert.state.rawValue)"),
          ])
      })
  }

  private func judging(
    _ waiting: [Line], _ problems: [FormProblem], _ form: FormBody?
  ) -> SectionsPage.Section {
    guard isForReviews else {
      return SectionsPage.Section(
        id: "officer", heading: say("not-officer"), text: told("not-officer"), columns: [],
        rows: [])
    }
    func found(_ control: String) -> FormProblem? { problems.first { $0.control == control } }
    return SectionsPage.Section(
      id: "judge", heading: told("judge"), text: told("judge-text"),
      action: Address.disclosures.path(in: language), button: told("judge-button"),
      selects: [
        SelectField(
          name: "disclosure", label: told("which"), invitation: say("choose-one"),
          choices: waiting.map {
            SelectField.Choice(value: $0.id, label: "\($0.head): \($0.recipient), \($0.moment)")
          }, chosen: form?["disclosure"], problem: found("disclosure")),
        SelectField(
          name: "outcome", label: told("outcome"), invitation: say("choose-one"),
          choices: ReviewOutcome.allCases.map {
            SelectField.Choice(value: $0.rawValue, label: told("outcome.\($0.rawValue)"))
          }, chosen: form?["outcome"], problem: found("outcome")),
      ])
  }

  /// A line of the register, in words.
  struct Line {
    let id, head: String
    let path: String?
    let recipient, items, reason, moment, state: String

    func row(_ rest: [String]) -> SectionsPage.Row {
      SectionsPage.Row(head, path: path, cells: [recipient, items] + rest)
    }
  }

  private func line(_ made: DisclosureRecord) -> Line {
    let items = made.items.map { office.service.item($0)?.name[language] ?? $0 }
    return Line(
      id: made.id, head: made.reference,
      path: OpaqueId(made.enquiry).map { Address.caseDetails($0).path(in: language) },
      recipient: made.namedRecipient ?? recipient(made.recipient),
      items: items.joined(separator: "; "), reason: made.reason ?? "",
      moment: Days.moment(made.madeAt, in: language),
      state: told("state.\(made.review ?? "permitted")"))
  }

  private func line(_ made: ItemDisclosureRecord) -> Line {
    Line(
      id: made.id, head: String(made.id.prefix(8)), path: nil,
      recipient: recipient(made.recipient),
      items: itemNames(made.items, of: made.service).joined(separator: "; "),
      reason: made.reason ?? "", moment: Days.moment(made.madeAt, in: language),
      state: made.state == .delivered
        ? told("state.\(made.review ?? "permitted")") : told("state.\(made.state.rawValue)"))
  }

  /// Names of items as a request has them: by id, `service/id` for those of another service.
  func itemNames(_ items: [String], of id: String) -> [String] {
    let service = office.register.service(id)
    return items.map { name in
      let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
      let owner = parts.count == 2 ? office.register.service(parts[0]) : service
      return parts.last.flatMap { owner?.item($0) }?.name[language] ?? name
    }
  }

  /// - Parameter id: `service/id` where it is that of another service.
  func recipient(_ id: String) -> String {
    let own = id.split(separator: "/").last.map(String.init) ?? id
    return office.register.statements.first { $0.kind == .recipient && $0.id == own }?
      .name[language] ?? id
  }

  func told(_ key: String, _ arguments: [String: String] = [:]) -> String {
    text("console.disclosures.\(key)", arguments)
  }
}
