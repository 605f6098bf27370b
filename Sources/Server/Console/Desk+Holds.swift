import Disposal
import Hummingbird
import Office
import Pages
import Register
import Wording

extension Desk {
  /// The holds in the systems of the body, and forms to place and to release one.
  func holds() async throws -> Response {
    guard let form else { return try page(try await holdsPage([])) }
    guard isForRetention else { throw Refused(.forbidden) }
    let isPlacing = form["act"] == "place"
    let problems = isPlacing ? try await place(form) : try await release(form)
    guard problems.isEmpty else { return try page(try await holdsPage(problems)) }
    try await office.sealLedger()
    return .seeOther(.systemHolds, in: language)
  }

  private static let identities = [
    "reference", "nhs-number", "national-insurance-number", "unique-pupil-number", "email", "name",
  ]
  private static let valueMax = 200

  private func place(_ form: FormBody) async throws -> [FormProblem] {
    guard let system = form["system"], !system.isEmpty,
      let kind = form["kind"].flatMap({ PlacedHold.Kind(rawValue: $0) })
    else { return [problem("system", "console.systems.place-missing")] }
    let value = String(Tidied.lines(form["value"]).prefix(Self.valueMax))
    let identity = form["identity"] ?? ""
    let reach: PlacedHold.Reach
    if value.isEmpty {
      reach = .system
    } else {
      guard Self.identities.contains(identity) else {
        return [problem("identity", "console.systems.place-missing")]
      }
      reach = .person(identity: identity, value: value)
    }
    do {
      _ = try await inSystem(system) {
        try await $0.place(kind, on: reach, mustReach: !value.isEmpty, by: actor)
      }
      return []
    } catch HoldRefusal.reachesNobody {
      return [problem("value", "console.systems.place-nobody")]
    } catch HoldRefusal.unknownIdentity {
      return [problem("identity", "console.systems.place-unknown")]
    }
  }

  private func release(_ form: FormBody) async throws -> [FormProblem] {
    let parts = (form["hold"] ?? "").split(separator: "/").map(String.init)
    guard parts.count == 2 else { return [problem("hold", "console.systems.release-missing")] }
    _ = try await inSystem(parts[0]) { try await $0.release(parts[1], by: actor) }
    return []
  }

  private func holdsPage(_ problems: [FormProblem]) async throws -> SectionsPage {
    var rows: [SectionsPage.Row] = []
    var open: [SelectField.Choice] = []
    let known = try knownSystems()
    for (map, _) in known {
      for hold in try await inSystem(map.id, { try await $0.holds() }) {
        let kind = say("hold-kind.\(hold.kind.rawValue)")
        let name = "\(hold.id.prefix(8)): \(map.name[language]), \(kind)"
        rows.append(
          SectionsPage.Row(
            String(hold.id.prefix(8)),
            cells: [
              map.name[language], kind, reach(hold), Days.words(hold.from, in: language),
              hold.until.map { Days.words($0, in: language) } ?? say("hold-on"),
            ]))
        guard hold.until == nil else { continue }
        open.append(SelectField.Choice(value: "\(map.id)/\(hold.id)", label: name))
      }
    }
    let list = SectionsPage.Section(
      id: "holds", heading: say("holds"), text: rows.isEmpty ? say("no-holds") : nil,
      columns: ["hold", "system", "hold-kind", "hold-reach", "hold-from", "hold-until"]
        .map { say($0) }, rows: rows)
    let forms = isForRetention ? holdForms(known.map(\.map), open, problems) : [notOfficer()]
    return SectionsPage(
      context(), address: .systemHolds, title: say("hold-title"), back: backToPlans(),
      intro: say("hold-intro"), sections: [list] + forms, problems: problems)
  }

  /// What it reaches, without the value: whoever looks at the list need not know about whom it is.
  private func reach(_ hold: PlacedHold) -> String {
    switch hold.reach {
    case .system: say("hold-reach.system")
    case .records: say("hold-reach.records")
    case .record: say("hold-reach.record")
    case .person: say("hold-reach.person")
    case .query: say("hold-reach.query")
    }
  }

  private func holdForms(
    _ maps: [SystemMap], _ open: [SelectField.Choice], _ problems: [FormProblem]
  ) -> [SectionsPage.Section] {
    let path = Address.systemHolds.path(in: language)
    func found(_ control: String) -> FormProblem? { problems.first { $0.control == control } }
    let kinds = PlacedHold.Kind.allCases.map {
      SelectField.Choice(value: $0.rawValue, label: say("hold-kind.\($0.rawValue)"))
    }
    let identities = Self.identities.map {
      SelectField.Choice(value: $0, label: say("identity.\($0)"))
    }
    var sections: [SectionsPage.Section] = []
    if !maps.isEmpty {
      sections.append(
        SectionsPage.Section(
          id: "place", heading: say("place"), action: path, button: say("place-button"),
          fields: [
            TextField(
              name: "value", label: say("place-value"), hint: say("place-identity-hint"),
              problem: found("value"), isSpellChecked: false)
          ],
          selects: [
            systemField(maps, problems),
            SelectField(
              name: "kind", label: say("hold-kind"), invitation: say("choose-one"), choices: kinds,
              problem: found("kind")),
            SelectField(
              name: "identity", label: say("place-identity"), invitation: say("choose-one"),
              choices: identities, problem: found("identity")),
          ]))
    }
    if !open.isEmpty {
      sections.append(
        SectionsPage.Section(
          id: "release", heading: say("release"), action: path, button: say("release-button"),
          selects: [
            SelectField(
              name: "hold", label: say("hold"), invitation: say("choose-one"), choices: open,
              problem: found("hold"))
          ]))
    }
    return sections
  }
}
