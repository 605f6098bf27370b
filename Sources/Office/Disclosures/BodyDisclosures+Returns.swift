import Casebook
import Gate
import Register
import Relations
import StatutoryTime
import Systems

/// A return that was made, and what was left out of it.
public struct MadeReturn: Sendable, Hashable {
  public let made: MadeDisclosure
  public let records: Int
  /// Rows that the gate kept back.
  public let refused: Int
  /// Rows that have come since the plan, and stay out.
  public let newer: Int
  /// Rows of the plan that are there no more.
  public let gone: Int
}

extension BodyDisclosures {
  /// How many rows in a hundred may have come or gone since the plan.
  public static let driftPercentMax = 2

  /// Plans a return in bulk: which rows, and which items of them. Nothing is handed over.
  ///
  /// - Returns: the plan; nil where the gate would say no however it is approved.
  public func plan(
    _ asked: ItemRequest, _ rows: ReturnRows, by actor: Actor
  ) async throws -> (decision: DisclosureDecision, plan: ReturnPlanRecord?) {
    guard asked.telling != nil else { throw ItemRefusal.notSaidHowTold }
    try check(asked.request)
    let today = office.world.today
    let request = try asked.asked(more: ["bulk": "yes"])
    let decision = gate.decide(try Self.approved(request, on: today, ["subject.upn": "yes"]))
    guard decision.answer == .permit else {
      try await refused(asked, decision, by: actor)
      return (decision, nil)
    }
    let system = try atHand([rows.system])[0]
    let table = try rows.checked(in: system.map)
    let salt = office.world.randomness.bytes(32)
    var told = rows
    told.told = asked.tellingWords
    let digests = try await Self.read(system) { session in
      try rows.read([], of: table, system.map, session).map {
        try ReturnRows.place($0, table, system.map).digest(salt)
      }
    }.sorted { $0.lexicographicallyPrecedes($1) }
    guard digests.count >= ReturnRows.countMin else {
      throw ItemRefusal.tooFew(ReturnRows.countMin)
    }
    let keptRequest = kept.request(request, as: "return")
    let said = request.circumstances
    let plan = ReturnPlanRecord(
      id: office.world.randomness.opaqueId(), body: body, system: rows.system,
      rowsOf: try SortedJSON.text(told), service: keptRequest.service,
      recipient: keptRequest.recipient, items: decision.items,
      request: String(decoding: try keptRequest.json(), as: UTF8.self),
      register: register.version, agreement: said.text(.agreementKind),
      agreementEnd: said.day(.agreementEnd)?.description, salt: salt,
      digests: digests.flatMap(\.self), records: digests.count,
      plannedAt: office.world.now().iso, plannedBy: actor.text)
    try await insert(plan, by: actor)
    return (decision, plan)
  }

  private func insert(_ plan: ReturnPlanRecord, by actor: Actor) async throws {
    let entry = office.act(
      .returnPlanned, on: nil, by: actor,
      facts: [
        "body": body, "plan": plan.id, "recipient": plan.recipient, "service": plan.service,
        "records": String(plan.records), "item-count": String(plan.items.count),
        "items-digest": Self.digest(ofItems: plan.items),
      ]
    ).under(register: register.version)
    try await casebook.perform("return-planned") { unit in
      try unit.insert(plan)
      try unit.record(entry)
    }
  }

  static func approved(
    _ request: DisclosureRequest, on day: LocalDay, _ more: [String: String] = [:]
  ) throws -> DisclosureRequest {
    let shown = [
      "bulk": "yes", "plan.approved": day.description, "plan.approver": "second-person",
    ].merging(more) { own, _ in own }
    return request.with(try request.circumstances.with(shown))
  }

  /// Approves a plan, in another role than that in which it was made.
  public func approve(plan id: String, by actor: Actor) async throws {
    let entry = office.act(.returnApproved, on: nil, by: actor, facts: ["plan": id])
    let moment = office.world.now().iso
    let (body, version) = (body, register.version)
    let role = try await casebook.role(of: actor.text)
    try await casebook.perform("return-approved") { unit in
      guard let plan = try unit.returnPlan(id), plan.body == body else {
        throw ItemRefusal.unknownPlan
      }
      guard plan.disclosure == nil else { throw ItemRefusal.alreadyMade }
      guard plan.approvedAt == nil else { throw ItemRefusal.approvedBefore }
      guard plan.register == version else { throw ItemRefusal.registerChanged }
      // Two accounts are two people; of a role that somebody names, nobody knows who it is.
      let isNamed = !plan.plannedBy.hasPrefix("staff:") || !entry.actor.hasPrefix("staff:")
      guard plan.plannedBy != entry.actor,
        try !isNamed || unit.role(of: plan.plannedBy) != role
      else { throw ItemRefusal.samePerson }
      try unit.approve(returnPlan: id, at: moment, by: entry.actor)
      try unit.record(entry)
    }
  }

  /// Makes the return of an approved plan: each row is put to the gate, and no row that was not
  /// planned goes.
  ///
  /// - Throws: `ItemRefusal`; a plan is carried out once.
  public func makeReturn(
    _ id: String, _ handover: Handover, by actor: Actor
  ) async throws -> MadeReturn {
    guard let plan = try await casebook.returnPlan(id), plan.body == body else {
      throw ItemRefusal.unknownPlan
    }
    // Nobody has read the notes of everybody.
    guard !handover.isFreeTextRead else { throw ItemRefusal.freeTextInBulk }
    let request = try ready(plan)
    let rows: ReturnRows = try SortedJSON.value(plan.rowsOf)
    let asked = ItemRequest(request, person: nil, telling: .recorded(rows.told ?? ""))
    do {
      return try await makeReturn(plan, request, asked, handover, by: actor)
    } catch let failure as OnRecord {
      throw failure.cause
    } catch {
      let why = (error as? ItemRefusal)?.word ?? "failed"
      try await notDelivered(asked, nil, handover, why, by: actor)
      throw error
    }
  }

  /// The request of the plan as it is approved.
  private func ready(_ plan: ReturnPlanRecord) throws -> DisclosureRequest {
    guard plan.disclosure == nil else { throw ItemRefusal.alreadyMade }
    guard let approvedAt = plan.approvedAt, let moment = Instant(iso: approvedAt) else {
      throw ItemRefusal.notApproved
    }
    guard plan.register == register.version else { throw ItemRefusal.registerChanged }
    let today = office.world.today
    if let end = plan.agreementEnd, end < today.description { throw ItemRefusal.agreementEnded }
    let read = try DisclosureRequest(json: plan.request.utf8, today: today)
    let ofToday = DisclosureRequest(
      id: plan.id, register: read.register, service: read.service, subject: read.subject,
      recipient: read.recipient, purpose: read.purpose, items: read.items, facts: read.facts,
      circumstances: read.circumstances, at: today)
    return try Self.approved(ofToday, on: moment.localDay)
  }

  private func makeReturn(
    _ plan: ReturnPlanRecord, _ request: DisclosureRequest, _ asked: ItemRequest,
    _ handover: Handover, by actor: Actor
  ) async throws -> MadeReturn {
    let rows: ReturnRows = try SortedJSON.value(plan.rowsOf)
    let system = try atHand([plan.system])[0]
    guard let service = register.service(plan.service) else { throw ItemRefusal.unknownService }
    let table = try rows.checked(in: system.map)
    let protected = try await protectedPeople(in: table, of: system)
    let rowGate = RowGate(
      gate: gate, request: request, table: table, map: system.map, protected: protected,
      columns: ItemPlaces(plan.items, of: service, in: register)
        .columns[system.map.id]?[table.name]?.map { ($0.column.name, $0.items) } ?? [],
      hasMarks: !marking.isEmpty)
    let chosen = try await Self.read(system) { session in
      try rowGate.chosen(
        rows.read(table.columns.map(\.name), of: table, system.map, session), plan)
    }
    let drift = chosen.newer + chosen.gone
    guard drift * 100 <= max(plan.records, 1) * Self.driftPercentMax else {
      throw ItemRefusal.driftAbove(Self.driftPercentMax)
    }
    guard !chosen.values.isEmpty else { throw ItemRefusal.nothingHeld }
    // Marks of other systems than that of the rows may have been set meanwhile.
    guard try await protectedPeople(in: table, of: system) == protected else {
      throw ItemRefusal.markedMeanwhile
    }
    // As of a child who has a number: what others lack is left out row by row.
    let request = request.with(try request.circumstances.with(["subject.upn": "yes"]))
    let decision = gate.decide(request)
    let made = try await handOver(
      Parcelled(
        asked: asked, request: request, decision: decision, people: chosen.people, chosen.values,
        plan: plan), handover, by: actor)
    return MadeReturn(
      made: made, records: chosen.values.count, refused: chosen.refused, newer: chosen.newer,
      gone: chosen.gone)
  }
}
