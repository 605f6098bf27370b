import Casebook
import Gate
import Hummingbird
import Office
import Pages
import Publishing
import Register
import Retention
import Rights
import StatutoryTime
import Wording

extension Desk {
  /// - Returns: nil where the address is not one of the cases'.
  func cases(_ address: Address) async throws -> Response? {
    switch address {
    case .cases(let tab): return try await list(tab)
    case .caseDetails(let id): return try await details(id)
    case .caseStatus(let id): return try await setStatus(id)
    case .caseClose(let id): return try await close(id)
    case .casePublish(let id): return try await publish(id)
    case .caseDisclose(let id): return try await disclose(id)
    case .caseSearch(let id): return try await search(id)
    case .caseAnswer(let id, let format): return try await answer(id, format)
    default: return nil
    }
  }

  // MARK: List

  private func list(_ tabName: String?) async throws -> Response {
    let tab = tabName.flatMap(CaseListPage.Tab.init(rawValue:)) ?? .open
    let number = min(max(call.query("page").flatMap { Int($0) } ?? 1, 1), 100_000)
    let counts = try await office.caseCounts()
    let all = tab == .open ? counts.open : counts.closed
    let rows = try await office.cases(closed: tab == .closed, page: number).compactMap(row)
    let first = (number - 1) * Office.casesPerPage + 1
    let showing = text(
      "console.cases.showing",
      ["first": "\(first)", "last": "\(first + rows.count - 1)", "total": "\(all)"])
    let path = tab.address.path(in: language)
    let joint = path.contains("?") ? "&" : "?"
    let last = first + rows.count - 1
    return try page(
      CaseListPage(
        context(), tab: tab, openCount: counts.open, closedCount: counts.closed, rows: rows,
        paging: CaseListPage.Paging(
          showing: showing, previous: number > 1 ? "\(path)\(joint)page=\(number - 1)" : nil,
          next: last < all ? "\(path)\(joint)page=\(number + 1)" : nil)))
  }

  private func row(_ enquiry: Enquiry) -> CaseListPage.Row? {
    guard let id = OpaqueId(enquiry.id) else { return nil }
    let note = dueNote(enquiry)
    return CaseListPage.Row(
      id: id, reference: enquiry.reference, kind: text("console.kind.\(enquiry.kind.rawValue)"),
      received: day(enquiry.receivedOn), due: day(enquiry.dueOn), dueNote: note?.words,
      isLate: note?.isLate ?? false, disclosure: status(enquiry),
      state: text("console.state.\(enquiry.isClosed ? "closed" : "open")"))
  }

  // MARK: One case

  private func details(_ id: OpaqueId) async throws -> Response {
    let file = try await office.openCase(id.text, by: actor)
    return try page(CasePage(file, id: id, desk: self))
  }

  private func done(_ id: OpaqueId) -> Response {
    .seeOther(.caseDetails(id), in: language)
  }

  // MARK: Status

  private func setStatus(_ id: OpaqueId) async throws -> Response {
    let enquiry = try await enquiry(id)
    if enquiry.kind == .sar { throw EnquiryRefusal.statusIsForFreedomOfInformation }
    guard let form else { return try page(statusPage(id, enquiry)) }
    guard let chosen = form["status"].flatMap(DisclosureStatus.init(rawValue:)),
      enquiry.nextStatuses.contains(chosen)
    else {
      return try page(
        statusPage(id, enquiry, problems: [problem("status", "console.status.missing")]))
    }
    try await office.setStatus(chosen, of: id.text, by: actor)
    return done(id)
  }

  private func statusPage(
    _ id: OpaqueId, _ enquiry: Enquiry, problems: [FormProblem] = []
  ) -> SetStatusPage {
    SetStatusPage(
      context(), id: id, reference: enquiry.reference,
      kind: text("console.kind.\(enquiry.kind.rawValue)"), present: status(enquiry),
      keptUntil: day(office.schedule.outcome(for: enquiry.retentionFacts).until),
      choices: enquiry.nextStatuses.map { next in
        RadioGroup.Choice(
          value: next.rawValue, label: text("console.disclosure.\(next.rawValue)"),
          hint: effect("console.status", enquiry, status: next, closed: enquiry.isClosed))
      }, problems: problems)
  }

  /// What a change would do to how long the case is kept.
  private func effect(
    _ page: String, _ enquiry: Enquiry, status: DisclosureStatus?, closed: Bool
  ) -> String {
    let outcome = office.retention(of: enquiry, ifStatus: status, closed: closed)
    guard let until = outcome.until else { return text("console.office.kept-until-closed") }
    return text("\(page).effect", ["date": day(until)])
  }

  // MARK: Closing

  private func close(_ id: OpaqueId) async throws -> Response {
    let enquiry = try await enquiry(id)
    try enquiry.mayClose(on: office.world.today)
    guard let form else { return try page(closePage(id, enquiry)) }
    let topics = office.records.facts["topic"]?.values ?? []
    var problems: [FormProblem] = []
    let outcome = form["outcome"].flatMap(EnquiryOutcome.init(rawValue:))
    if outcome == nil { problems.append(problem("outcome", "console.close.outcome-missing")) }
    let topic = form["topic"].flatMap { topics.contains($0) ? $0 : nil }
    if enquiry.kind == .foi, topic == nil {
      problems.append(problem("topic", "console.close.topic-missing"))
    }
    guard let outcome, problems.isEmpty else {
      return try page(closePage(id, enquiry, form: form, problems: problems))
    }
    try await office.close(id.text, outcome: outcome, topic: topic, by: actor)
    return done(id)
  }

  private func closePage(
    _ id: OpaqueId, _ enquiry: Enquiry, form: FormBody? = nil, problems: [FormProblem] = []
  ) -> CloseCasePage {
    let topics = office.records.facts["topic"]?.values ?? []
    return CloseCasePage(
      context(), id: id, reference: enquiry.reference,
      kind: text("console.kind.\(enquiry.kind.rawValue)"),
      outcomes: EnquiryOutcome.allCases.map {
        RadioGroup.Choice(value: $0.rawValue, label: text("console.outcome.\($0.rawValue)"))
      }, chosenOutcome: form?["outcome"],
      topics: enquiry.kind == .foi
        ? topics.map {
          SelectField.Choice(value: $0, label: text("console.office.topic.\($0)"))
        } : nil, chosenTopic: form?["topic"],
      effects: [effect("console.close", enquiry, status: nil, closed: true)], problems: problems)
  }

  // MARK: Publishing

  private func publish(_ id: OpaqueId) async throws -> Response {
    let enquiry = try await enquiry(id)
    try enquiry.mayPublish()
    guard let form else {
      // The page shows what the person wrote: to open it is a use.
      _ = try await office.openCase(id.text, by: actor)
      return try page(
        PublishPage(
          context(), id: id, reference: enquiry.reference, request: enquiry.request, answer: "",
          findings: nil))
    }
    let request = Tidied.lines(form["request"])
    let answer = Tidied.lines(form["answer"])
    var problems: [FormProblem] = []
    if request.isEmpty { problems.append(problem("request", "console.publish.request-missing")) }
    if answer.isEmpty { problems.append(problem("answer", "console.publish.answer-missing")) }
    let findings = findings(request, .request, enquiry) + findings(answer, .answer, enquiry)
    if problems.isEmpty, findings.isEmpty, form["act"] == "publish" {
      _ = try await office.publish(id.text, request: request, answer: answer, by: actor)
      return done(id)
    }
    if !findings.isEmpty { problems.append(problem("request", "console.publish.found-problem")) }
    return try page(
      PublishPage(
        context(), id: id, reference: enquiry.reference, request: request, answer: answer,
        findings: problems.isEmpty || !findings.isEmpty ? findings : nil, problems: problems))
  }

  /// What could show who asked, line by line.
  private func findings(
    _ text: String, _ place: PublishPage.Finding.Place, _ enquiry: Enquiry
  ) -> [PublishPage.Finding] {
    var findings: [PublishPage.Finding] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for kind in office.identifiers(in: [String(line)], of: enquiry) {
        let name = kind == .postalAddress ? "address" : kind.rawValue
        findings.append(
          PublishPage.Finding(
            kind: self.text("console.publish.kind-\(name)"), in: place,
            place: self.text("console.publish.in-\(place.rawValue)", ["line": "\(number + 1)"])))
      }
    }
    if findings.isEmpty {
      // Something that runs over the end of a line.
      findings = office.identifiers(in: [text], of: enquiry).map { kind in
        let name = kind == .postalAddress ? "address" : kind.rawValue
        return PublishPage.Finding(
          kind: self.text("console.publish.kind-\(name)"), in: place,
          place: self.text("console.publish.in-\(place.rawValue)", ["line": "1"]))
      }
    }
    return findings
  }
}

/// Text from a form, with the line ends that the office uses.
enum Tidied {
  static func lines(_ text: String?) -> String {
    var text = Substring((text ?? "").replacing("\r\n", with: "\n"))
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text.drop(while: \.isWhitespace))
  }
}
