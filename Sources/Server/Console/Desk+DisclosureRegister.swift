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

  private var isForReviews: Bool { Self.reviewRoles.contains(session.role) }

  /// The register of disclosures, and the form to review one that was made in a hurry.
  func disclosures() async throws -> Response {
    guard let form else { return try page(try await disclosuresPage([])) }
    guard isForReviews else { throw Refused(.forbidden) }
    let problems = try await judge(form)
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
  ) async throws -> SystemRetentionPage {
    let waiting = try await office.casebook.disclosures(waiting: true, limit: Self.linesMax)
    let made = try await office.casebook.disclosures(limit: Self.linesMax)
    var sections = [
      SystemRetentionPage.Section(
        id: "waiting", heading: told("waiting"),
        text: waiting.isEmpty ? told("none-waiting") : nil,
        columns: ["case", "recipient", "items", "reason", "made-at"].map { told($0) },
        rows: waiting.map { row($0, [$0.reason ?? "", moment($0)]) })
    ]
    if !waiting.isEmpty { sections.append(judging(waiting, problems, form)) }
    let note =
      made.isEmpty
      ? told("none-made")
      : made.count == Self.linesMax ? told("latest-only", ["count": "\(Self.linesMax)"]) : nil
    sections.append(
      SystemRetentionPage.Section(
        id: "made", heading: told("made"), text: note,
        columns: ["case", "recipient", "items", "made-at", "state"].map { told($0) },
        rows: made.map { row($0, [moment($0), told("state.\($0.review ?? "permitted")")]) }))
    return SystemRetentionPage(
      context(), address: .disclosures, title: told("title"),
      back: SystemRetentionPage.Link(
        text("console.menu.cases"), path: Address.cases(tab: nil).path(in: language)),
      intro: told("intro"), sections: sections, problems: problems)
  }

  private func judging(
    _ waiting: [DisclosureRecord], _ problems: [FormProblem], _ form: FormBody?
  ) -> SystemRetentionPage.Section {
    guard isForReviews else {
      return SystemRetentionPage.Section(
        id: "officer", heading: say("not-officer"), text: told("not-officer"), columns: [],
        rows: [])
    }
    func found(_ control: String) -> FormProblem? { problems.first { $0.control == control } }
    return SystemRetentionPage.Section(
      id: "judge", heading: told("judge"), text: told("judge-text"),
      action: Address.disclosures.path(in: language), button: told("judge-button"),
      selects: [
        SelectField(
          name: "disclosure", label: told("which"), invitation: say("choose-one"),
          choices: waiting.map {
            SelectField.Choice(
              value: $0.id, label: "\($0.reference): \(recipient($0)), \(moment($0))")
          }, chosen: form?["disclosure"], problem: found("disclosure")),
        SelectField(
          name: "outcome", label: told("outcome"), invitation: say("choose-one"),
          choices: ReviewOutcome.allCases.map {
            SelectField.Choice(value: $0.rawValue, label: told("outcome.\($0.rawValue)"))
          }, chosen: form?["outcome"], problem: found("outcome")),
      ])
  }

  private func row(_ made: DisclosureRecord, _ rest: [String]) -> SystemRetentionPage.Row {
    let items = made.items.map { office.service.item($0)?.name[language] ?? $0 }
    return SystemRetentionPage.Row(
      made.reference,
      path: OpaqueId(made.enquiry).map { Address.caseDetails($0).path(in: language) },
      cells: [recipient(made), items.joined(separator: "; ")] + rest)
  }

  private func recipient(_ made: DisclosureRecord) -> String {
    made.namedRecipient
      ?? office.service.recipients.first { $0.id == made.recipient }?.name[language]
      ?? made.recipient
  }

  private func moment(_ made: DisclosureRecord) -> String {
    Days.moment(made.madeAt, in: language)
  }

  private func told(_ key: String, _ arguments: [String: String] = [:]) -> String {
    text("console.disclosures.\(key)", arguments)
  }
}
