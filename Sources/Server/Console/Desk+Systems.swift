import Casebook
import Disposal
import Hummingbird
import Office
import Pages
import Register
import Retention
import StatutoryTime
import Systems
import Wording

extension Desk {
  /// - Returns: nil where the address is none of retention in systems.
  func systems(_ address: Address) async throws -> Response? {
    switch address {
    case .systemPlans: return try await plans()
    case .systemPlan(let id): return try await systemPlan(id)
    case .systemCertificate(let id): return try await systemCertificate(id)
    case .systemHolds: return try await holds()
    case .systemForecast: return try await forecast()
    default: return nil
    }
  }

  /// The roles that may plan, approve and carry out what goes from systems, and hold it there.
  private static let retentionRoles: Set<String> = [
    "information-governance-officer", "records-manager",
  ]

  var isForRetention: Bool { Self.retentionRoles.contains(session.role) }

  func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
    text("console.systems.\(key)", arguments)
  }

  func number(_ number: Int) -> String { String(number) }

  /// The systems of the body whose place the installation knows.
  func knownSystems() throws -> [(map: SystemMap, place: SystemPlace)] {
    guard let folder = site.folder else { return [] }
    return try folder.systemPlaces().compactMap { place in
      guard place.body == office.register.controller.id,
        let map = office.register.system(place.system), !map.records.isEmpty
      else { return nil }
      return (map, place)
    }
  }

  /// Opens a system for one piece of work.
  func inSystem<T: Sendable>(
    _ id: String, _ work: (SystemDisposal) async throws -> T
  ) async throws -> T {
    guard let folder = site.folder,
      let known = try knownSystems().first(where: { $0.map.id == id })
    else { throw Refused(.notFound) }
    var settings = DatabaseSettings()
    settings.file = .foreign
    let database = try await openDatabase(
      try folder.address(of: known.place), maxConnections: 2, settings: settings)
    do {
      let result = try await work(
        SystemDisposal(
          office, office.register, known.map, in: database, files: folder.files(of: known.place),
          lists: folder.disposalLists))
      await database.close()
      return result
    } catch {
      await database.close()
      throw error
    }
  }

  // MARK: Plans

  private func plans() async throws -> Response {
    var problems: [FormProblem] = []
    if let form {
      guard isForRetention else { throw Refused(.forbidden) }
      guard let system = form["system"], !system.isEmpty else {
        problems = [problem("system", "console.systems.choose-missing")]
        return try page(try await plansPage(problems))
      }
      let today = office.world.today
      let plan = try await inSystem(system) { try await $0.plan(asOf: today, by: actor) }
      try await office.sealLedger()
      guard let id = OpaqueId(plan.id) else { throw Refused(.notFound) }
      return .seeOther(.systemPlan(id), in: language)
    }
    return try page(try await plansPage(problems))
  }

  private func plansPage(_ problems: [FormProblem]) async throws -> SectionsPage {
    let known = try knownSystems()
    let stored = try await office.casebook.disposalPlans(
      body: office.register.controller.id, limit: 50)
    let rows = stored.compactMap { plan in
      OpaqueId(plan.id).map { id in
        SectionsPage.Row(
          Days.words(plan.asOf, in: language), path: Address.systemPlan(id).path(in: language),
          cells: [
            office.register.system(plan.system)?.name[language] ?? plan.system,
            number(plan.recordCount), state(of: plan),
          ])
      }
    }
    var sections = [
      SectionsPage.Section(
        id: "plans", heading: say("plans"), text: rows.isEmpty ? say("no-plans") : nil,
        columns: [say("as-of"), say("system"), say("records"), say("state")], rows: rows,
        numbers: [2])
    ]
    if known.isEmpty {
      sections.append(
        SectionsPage.Section(
          id: "none", heading: say("system"), text: say("none"), columns: [], rows: []))
    } else if !isForRetention {
      sections.append(notOfficer())
    } else {
      sections.append(
        SectionsPage.Section(
          id: "make", heading: say("make"), text: say("make-text"),
          action: Address.systemPlans.path(in: language), button: say("make-button"),
          selects: [systemField(known.map(\.map), problems)]))
    }
    return SectionsPage(
      context(), address: .systemPlans, title: say("title"),
      back: SectionsPage.Link(
        say("back"), path: Address.retention.path(in: language)),
      intro: say("intro"),
      links: [
        SectionsPage.Link(say("holds"), path: Address.systemHolds.path(in: language)),
        SectionsPage.Link(say("forecast"), path: Address.systemForecast.path(in: language)),
      ],
      sections: sections, problems: problems)
  }

  func systemField(
    _ maps: [SystemMap], _ problems: [FormProblem], chosen: String? = nil
  ) -> SelectField {
    SelectField(
      name: "system", label: say("system"), invitation: say("choose"),
      choices: maps.map { SelectField.Choice(value: $0.id, label: $0.name[language]) },
      chosen: chosen, problem: problems.first { $0.control == "system" })
  }

  func state(of plan: DisposalPlanRecord) -> String {
    switch plan.state {
    case .paused: say("state-paused")
    case .finished: text("console.plan.state-applied")
    case .planned, .approved, .running, .stopped: text("console.plan.state-\(plan.state.rawValue)")
    }
  }

  /// In the place of a form, for whoever may only look.
  func notOfficer() -> SectionsPage.Section {
    SectionsPage.Section(
      id: "officer", heading: say("not-officer"), text: say("not-officer-text"), columns: [],
      rows: [])
  }

  func backToPlans() -> SectionsPage.Link {
    SectionsPage.Link(say("back-plans"), path: Address.systemPlans.path(in: language))
  }

  // MARK: Forecast

  private func forecast() async throws -> Response {
    var lines: [DisposalForecast.Line] = []
    for known in try knownSystems() {
      lines += try await inSystem(known.map.id) {
        try await $0.forecast(years: ForecastWords.yearsUsual)
      }.lines
    }
    let words = ForecastWords(
      language: language, register: office.register, first: office.world.today.year, lines: lines)
    return try page(
      SectionsPage(
        context(), address: .systemForecast, title: say("forecast-title"), back: backToPlans(),
        intro: say("forecast-intro"), sections: words.sections))
  }

  private func systemCertificate(_ id: OpaqueId) async throws -> Response {
    guard let plan = try await office.casebook.disposalPlan(id.text),
      plan.body == office.register.controller.id
    else { throw Refused(.notFound) }
    let today = office.world.today
    let html = try await inSystem(plan.system) { disposal in
      try DisposalReport().page(
        try await disposal.certificate(id.text), of: disposal, today, in: language)
    }
    return .file(Array(html.utf8), type: "text/html; charset=utf-8", name: "\(id.text).html")
  }
}
