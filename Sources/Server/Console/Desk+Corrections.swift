import Casebook
import Hummingbird
import Office
import Pages
import Register
import StatutoryTime
import Wording

extension Desk {
  private static let tasksMax = 200

  /// The roles that may say what became of a task.
  private static let correctionRoles: Set<String> = [
    "information-governance-officer", "records-manager",
  ]

  private var isForCorrections: Bool { Self.correctionRoles.contains(session.role) }

  /// Recipients who have to be told that items were put right or withdrawn.
  func corrections() async throws -> Response {
    guard let form else { return try page(try await correctionsPage([])) }
    guard isForCorrections else { throw Refused(.forbidden) }
    let problems = try await settleTask(form)
    guard problems.isEmpty else { return try page(try await correctionsPage(problems, form)) }
    try await office.sealLedger()
    return .seeOther(.corrections, in: language)
  }

  /// - Returns: what was wrong with the form; none where the task is settled.
  private func settleTask(_ form: FormBody) async throws -> [FormProblem] {
    var problems: [FormProblem] = []
    let chosen = form["task"] ?? ""
    let state = form["outcome"].flatMap(CorrectionTaskRecord.State.init(rawValue:))
    let reason = String(Tidied.lines(form["reason"]).prefix(1_000))
    if OpaqueId(chosen) == nil {
      problems.append(problem("task", "console.corrections.task-missing"))
    }
    switch state {
    case nil, .open: problems.append(problem("outcome", "console.corrections.outcome-missing"))
    case .told: break
    case .impossible, .disproportionate:
      if reason.isEmpty {
        problems.append(problem("reason", "console.corrections.reason-missing"))
      }
    }
    guard problems.isEmpty, let state else { return problems }
    do {
      try await office.settle(
        correction: chosen, as: state, reason: reason.isEmpty ? nil : reason, by: actor)
      return []
    } catch is ItemRefusal {
      return [problem("task", "console.corrections.task-missing")]
    }
  }

  private func correctionsPage(
    _ problems: [FormProblem], _ form: FormBody? = nil
  ) async throws -> SectionsPage {
    let tasks = try await office.casebook.correctionTasks(
      of: office.register.controller.id, limit: Self.tasksMax)
    let open = tasks.filter { $0.state == .open }
    let settled = tasks.filter { $0.state != .open }
    var sections = [
      SectionsPage.Section(
        id: "open", heading: put("open"), text: open.isEmpty ? put("none-open") : nil,
        columns: ["due", "number", "recipient", "kind", "items", "letter"].map { put($0) },
        rows: open.map { task in
          SectionsPage.Row(
            due(task),
            cells: [
              Self.head(of: task), recipient(task.recipient), put("kind.\(task.kind.rawValue)"),
              items(of: task),
              put("letter.\(task.letter?.rawValue ?? "unmade")"),
            ])
        })
    ]
    if !open.isEmpty { sections.append(settling(open, problems, form)) }
    if !settled.isEmpty {
      sections.append(
        SectionsPage.Section(
          id: "settled", heading: put("settled"),
          columns: ["due", "recipient", "kind", "outcome", "reason-column"].map { put($0) },
          rows: settled.map { task in
            SectionsPage.Row(
              Days.words(task.dueOn, in: language),
              cells: [
                recipient(task.recipient), put("kind.\(task.kind.rawValue)"),
                put("outcome.\(task.state.rawValue)"), task.reason ?? "",
              ])
          }))
    }
    return SectionsPage(
      context(), address: .corrections, title: put("title"), back: backToDisclosures(),
      intro: put("intro"), sections: sections, problems: problems)
  }

  /// How the name of its letter goes on.
  private static func head(of task: CorrectionTaskRecord) -> String { String(task.id.prefix(8)) }

  /// The day, and that it has passed.
  private func due(_ task: CorrectionTaskRecord) -> String {
    let day = Days.words(task.dueOn, in: language)
    let isLate = task.dueOn < office.world.today.description
    return isLate ? put("late", ["day": day]) : day
  }

  private func items(of task: CorrectionTaskRecord) -> String {
    // Of whichever service of the body: a task keeps no name of one.
    task.items.map { id in
      let own = id.split(separator: "/").last.map(String.init) ?? id
      return office.register.services.lazy.compactMap { $0.item(own)?.name[language] }.first ?? id
    }.joined(separator: "; ")
  }

  private func settling(
    _ open: [CorrectionTaskRecord], _ problems: [FormProblem], _ form: FormBody?
  ) -> SectionsPage.Section {
    guard isForCorrections else {
      return SectionsPage.Section(
        id: "officer", heading: say("not-officer"), text: put("not-officer"), columns: [],
        rows: [])
    }
    func found(_ control: String) -> FormProblem? { problems.first { $0.control == control } }
    return SectionsPage.Section(
      id: "settle", heading: put("settle"), text: put("settle-text"),
      action: Address.corrections.path(in: language), button: put("settle-button"),
      fields: [
        TextField(
          name: "reason", label: put("reason"), value: form?["reason"] ?? "",
          hint: put("reason-hint"), problem: found("reason"))
      ],
      selects: [
        SelectField(
          name: "task", label: put("task"), invitation: say("choose-one"),
          choices: open.map {
            SelectField.Choice(
              value: $0.id,
              label: "\(Self.head(of: $0)): \(recipient($0.recipient)), "
                + "\(Days.words($0.dueOn, in: language)), \(put("kind.\($0.kind.rawValue)"))")
          }, chosen: form?["task"], problem: found("task")),
        SelectField(
          name: "outcome", label: put("outcome"), invitation: say("choose-one"),
          choices: CorrectionTaskRecord.State.allCases.filter { $0 != .open }.map {
            SelectField.Choice(value: $0.rawValue, label: put("outcome.\($0.rawValue)"))
          }, chosen: form?["outcome"], problem: found("outcome")),
      ])
  }

  private func put(_ key: String, _ arguments: [String: String] = [:]) -> String {
    text("console.corrections.\(key)", arguments)
  }
}
