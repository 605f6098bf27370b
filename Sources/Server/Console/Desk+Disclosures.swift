import Gate
import Hummingbird
import Office
import Pages
import Register
import Retention
import Rights
import StatutoryTime
import Wording

extension Desk {
  // MARK: Disclosing

  func disclose(_ id: OpaqueId) async throws -> Response {
    let enquiry = try await enquiry(id)
    guard let form else { return try page(disclosePage(id, enquiry)) }
    var problems: [FormProblem] = []
    let another = form["recipient-another"] ?? ""
    let chosen = form["recipient"] ?? ""
    let purpose = form["purpose"] ?? ""
    let items = form.all("item")
    let reason = Tidied.lines(form["reason"])
    let recipients = office.service.recipients.map(\.id) + [DisclosePage.anotherRecipient]
    let purposes = office.service.purposes.map(\.id)
    if !recipients.contains(chosen) {
      problems.append(problem("recipient", "console.disclose.recipient-missing"))
    }
    if chosen == DisclosePage.anotherRecipient, another.isEmpty || another.count > 200 {
      problems.append(problem("recipient-another", "console.disclose.another-missing"))
    }
    if !purposes.contains(purpose) {
      problems.append(problem("purpose", "console.disclose.purpose-missing"))
    }
    if items.isEmpty { problems.append(problem("item", "console.disclose.items-missing")) }
    guard problems.isEmpty else {
      return try page(disclosePage(id, enquiry, form: form, problems: problems))
    }
    let isUrgent = form["urgent"] == DisclosePage.safety
    let context = Circumstances.ofPerson(isEmergency: isUrgent, reason: reason)
    let decision = try await office.decide(
      id.text, recipient: chosen, purpose: purpose, items: items, context: context)
    if form["act"] == "disclose" {
      guard decision.answer != .review || !reason.isEmpty else {
        return try page(
          disclosePage(
            id, enquiry, form: form, decision: decision,
            problems: [problem("reason", "console.disclose.reason-missing")]))
      }
      let parcel = try await office.disclose(
        id.text, recipient: chosen, purpose: purpose, items: items, context: context,
        named: chosen == DisclosePage.anotherRecipient ? another : nil,
        reason: reason.isEmpty ? nil : String(reason.prefix(1_000)), by: actor)
      guard parcel.decision.answer != .deny else {
        return try page(disclosePage(id, enquiry, form: form, decision: parcel.decision))
      }
      return .file(
        try parcel.json(), type: "application/json", name: "disclosure-\(enquiry.reference).json")
    }
    return try page(disclosePage(id, enquiry, form: form, decision: decision))
  }

  private func disclosePage(
    _ id: OpaqueId, _ enquiry: Enquiry, form: FormBody? = nil,
    decision: DisclosureDecision? = nil, problems: [FormProblem] = []
  ) -> DisclosePage {
    let service = office.service
    let chosen = Set(form?.all("item") ?? [])
    return DisclosePage(
      context(), id: id, reference: enquiry.reference,
      recipients: service.recipients.map {
        RadioGroup.Choice(value: $0.id, label: $0.name[language])
      }, chosenRecipient: form?["recipient"], another: form?["recipient-another"] ?? "",
      purposes: service.purposes.map {
        RadioGroup.Choice(value: $0.id, label: $0.name[language])
      }, chosenPurpose: form?["purpose"],
      items: service.items.map {
        CheckboxGroup.Choice(
          value: $0.id, label: $0.name[language],
          isChosen: chosen.contains($0.id))
      }, decision: decision.map(words),
      isUrgent: form?["urgent"] == DisclosePage.safety, reason: form?["reason"] ?? "",
      problems: problems)
  }

  private func words(_ decision: DisclosureDecision) -> DisclosePage.Decision {
    let name = { (id: String) in office.service.item(id)?.name[language] ?? id }
    let withheld = decision.withheld.map {
      DisclosePage.Decision.Withheld(
        item: name($0.item), reason: text("gate.withheld.\($0.reason.word)"))
    }
    let kind: DisclosePage.Decision.Reason.Kind =
      (decision.refusal ?? decision.warning) == .unlawful ? .unlawful : .notCovered
    let reasons = [
      DisclosePage.Decision.Reason(
        kind, text("console.office.refusal.\(kind.rawValue)"), in: language)
    ]
    switch decision.answer {
    case .permit:
      return .permit(
        items: decision.items.map(name), withheld: withheld,
        statements: decision.statements.map(statement), in: language)
    case .deny:
      return .deny(reasons: reasons, nearest: decision.nearest.map(statement), in: language)
    case .review:
      return .review(
        items: decision.items.map(name), withheld: withheld, reasons: reasons, in: language)
    }
  }

  /// A statement in the notice's words.
  private func statement(_ id: String) -> String {
    office.service.recipients.first { $0.id == id }?.name[language]
      ?? office.service.purposes.first { $0.id == id }?.name[language] ?? id
  }

  // MARK: Access

  func search(_ id: OpaqueId, problems: [FormProblem] = []) async throws -> Response {
    let enquiry = try await enquiry(id)
    let found = try await office.searchPerson(of: id.text, by: actor)
    return try page(
      SearchPage(
        context(), id: id, reference: enquiry.reference,
        lookedFor: text("console.office.looked-for"), lookedIn: office.service.name[language],
        searchedAt: Days.moment(office.world.now().iso, in: language),
        found: found.reversed().compactMap(row), problems: problems))
  }

  private func row(_ found: FoundRecord) -> SearchPage.Row? {
    guard let id = OpaqueId(found.enquiry.id) else { return nil }
    let match =
      switch found.match {
      case .certain: "both"
      case .sameEmail: "contact"
      case .sameName: "name"
      }
    return SearchPage.Row(
      id: id, reference: found.enquiry.reference,
      kind: text("console.kind.\(found.enquiry.kind.rawValue)"),
      received: day(found.enquiry.receivedOn),
      state: text("console.state.\(found.enquiry.isClosed ? "closed" : "open")"),
      keptUntil: day(office.schedule.outcome(for: found.enquiry.retentionFacts).until),
      matched: text("console.search.matched-\(match)"), isIncluded: found.match == .certain)
  }

  func answer(_ id: OpaqueId, _ format: Address.AnswerFormat) async throws -> Response {
    guard let form else { return .seeOther(.caseSearch(id), in: language) }
    guard form["identity"] == SearchPage.confirmed else {
      return try await search(
        id, problems: [problem("identity", "console.search.identity-missing")])
    }
    let answer = try await office.answerAccess(
      id.text, confirmed: Set(form.all("case")), isIdentityConfirmed: true, by: actor)
    switch format {
    case .json:
      return .file(
        try answer.json(), type: "application/json", name: "answer-\(answer.reference).json")
    case .html:
      let html = try AnswerDocument.html(answer, office: office, in: language)
      return .file(
        Array(html.utf8), type: "text/html; charset=utf-8",
        name: "answer-\(answer.reference).html")
    }
  }
}
