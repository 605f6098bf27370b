import Casebook
import Crypto
import Gate
import Register
import StatutoryTime
import Systems

/// A failure that the register of disclosures has already.
struct OnRecord: Error {
  let cause: any Error
}

/// Items that are fetched, and the decision by which they go.
struct Parcelled {
  let asked: ItemRequest
  let request: DisclosureRequest
  let decision: DisclosureDecision
  let people: [PersonPlaces]
  let records: [ItemValues]
  var plan: ReturnPlanRecord?
  /// The task of a correction.
  var correction: CorrectionTaskRecord?

  init(
    asked: ItemRequest, request: DisclosureRequest, decision: DisclosureDecision,
    people: [PersonPlaces], _ records: [ItemValues], plan: ReturnPlanRecord? = nil,
    correction: CorrectionTaskRecord? = nil
  ) {
    self.asked = asked
    self.request = request
    self.decision = decision
    self.people = people
    self.records = records
    self.plan = plan
    self.correction = correction
  }

  /// The permitted items of which something goes.
  var itemsThatGo: [String] {
    decision.items.filter { item in records.contains { !($0.values[item] ?? []).isEmpty } }
  }
}

extension BodyDisclosures {
  /// Puts the disclosure on record, and then gives the bytes away: whoever has them, the record is
  /// there. Nothing is half done: a file is there whole or not at all.
  func handOver(
    _ parcel: Parcelled, _ handover: Handover, by actor: Actor
  ) async throws -> MadeDisclosure {
    let entry = office.act(.itemsDisclosed, on: nil, by: actor)
    let keptRequest = kept.request(parcel.request, as: entry.id)
    let bytes = try bytes(of: parcel, keptRequest, entry.id, handover)
    let file = handover.file.map { ParcelFile($0) }
    try file?.prepare(bytes)
    let record = try record(parcel, keptRequest, entry.id, bytes, handover, by: actor)
    do {
      try await commit(record, parcel, bytes, by: actor)
    } catch {
      file?.discard()
      throw error
    }
    do {
      try file?.handOver()
    } catch {
      do {
        let why = (error as? ItemRefusal)?.word ?? "cannot-write"
        try await settle(record.id, as: .notDelivered, failure: why, by: actor)
      } catch { throw OnRecord(cause: error) }
      throw OnRecord(cause: error)
    }
    do {
      if !handover.isSentLater {
        try await settle(record.id, as: .delivered, failure: nil, by: actor)
      }
    } catch {
      // It stays 'intended': that the bytes have gone is not taken back.
      throw OnRecord(cause: error)
    }
    return MadeDisclosure(
      decision: parcel.decision, record: record, bytes: file == nil ? bytes : [],
      sha256: ParcelDigest.ofBytes(bytes),
      keptBack: parcel.records.reduce(into: []) { $0.formUnion($1.keptBack) })
  }

  private func bytes(
    of parcel: Parcelled, _ request: DisclosureRequest, _ id: String, _ handover: Handover
  ) throws -> [UInt8] {
    let whole = ItemParcel(
      disclosure: id, body: body, service: request.service, recipient: request.recipient,
      purpose: request.purpose, day: office.world.today.description, register: register.version,
      corrects: parcel.correction?.disclosure, records: parcel.records,
      items: parcel.decision.items)
    let form = ItemParcel.Form(rawValue: handover.form.rawValue) ?? .json
    let plain = try whole.bytes(form, isBulk: parcel.plan != nil)
    return try handover.key?.encrypt(plain) ?? plain
  }

  private func record(
    _ parcel: Parcelled, _ request: DisclosureRequest, _ id: String, _ bytes: [UInt8],
    _ handover: Handover, by actor: Actor
  ) throws -> ItemDisclosureRecord {
    let salt = office.world.randomness.bytes(32)
    let said = parcel.request.circumstances
    return ItemDisclosureRecord(
      id: id, body: body, service: request.service, recipient: request.recipient,
      purpose: request.purpose, items: known(parcel.itemsThatGo),
      statements: parcel.decision.statements, answer: parcel.decision.answer.rawValue,
      request: String(decoding: try request.json(), as: UTF8.self), register: register.version,
      method: handover.method,
      digest: ParcelDigest.onRecord(
        ParcelDigest.ofBytes(bytes), isEncrypted: handover.key != nil, salt: salt),
      size: bytes.count,
      records: parcel.records.count, salt: salt,
      people: parcel.people.flatMap { $0.digests(salt) }, told: parcel.asked.tellingWords,
      agreement: said.text(.agreementKind),
      agreementEnd: said.day(.agreementEnd)?.description, reason: said.text(.reason),
      plan: parcel.plan?.id, correction: parcel.correction?.id, state: .intended,
      madeAt: office.world.now().iso, madeBy: actor.text,
      isForReview: parcel.decision.answer == .review)
  }

  private func commit(
    _ record: ItemDisclosureRecord, _ parcel: Parcelled, _ bytes: [UInt8], by actor: Actor
  ) async throws {
    // Without the row's own bytes it tells nothing of what was handed over.
    let mixed = HMAC<SHA256>.authenticationCode(
      for: bytes, using: SymmetricKey(data: record.salt))
    let entry = office.act(
      .itemsDisclosed, on: nil, by: actor, id: record.id,
      statements: Array(record.statements.prefix(64)), purpose: purpose(record),
      facts: facts(record).merging([
        "answer": record.answer, "method": record.method, "records": String(record.records),
        "handed-over": Hex.text(mixed), "told": parcel.asked.telling == nil ? "no" : "said",
      ]) { own, _ in own }
    ).under(register: register.version)
    let plan = parcel.plan?.id
    try await casebook.perform("items-disclosed") { unit in
      if let plan, try !unit.carryOut(returnPlan: plan, by: record.id) {
        throw ItemRefusal.alreadyMade
      }
      try unit.insert(record)
      try unit.record(entry)
    }
  }

  /// What the ledger may know: words of the register, and digests of what is too long for it.
  func facts(_ record: ItemDisclosureRecord) -> [String: String] {
    var facts = [
      "body": record.body, "service": record.service, "recipient": record.recipient,
      "item-count": String(record.items.count), "items-digest": Self.digest(ofItems: record.items),
    ]
    let list = record.items.joined(separator: ",")
    if !list.isEmpty, list.utf8.count <= 256 { facts["items"] = list }
    if let end = record.agreementEnd { facts["agreement-end"] = end }
    if let plan = record.plan { facts["plan"] = plan }
    if let correction = record.correction { facts["correction"] = correction }
    return facts
  }

  /// Ties an entry to the items of its row.
  static func digest(ofItems items: [String]) -> String {
    Hex.text(SHA256.hash(data: Array(items.joined(separator: ",").utf8)))
  }

  private func purpose(_ record: ItemDisclosureRecord) -> String? {
    register.statements.contains { $0.kind == .purpose && $0.id == record.purpose }
      ? record.purpose : nil
  }

  /// A word that is no item of the register stays out.
  private func known(_ items: [String]) -> [String] {
    items.filter { item in
      let id = item.split(separator: "/").last.map(String.init) ?? item
      return register.services.contains { $0.item(id) != nil }
        || register.statements.contains { $0.kind == .item && $0.id == id }
    }
  }

  /// Says that the bytes of a disclosure have arrived, which their caller has sent.
  public func delivered(_ id: String, by actor: Actor) async throws {
    try await settle(id, as: .delivered, failure: nil, by: actor)
  }

  /// Puts on record that a program asked for a recipient to whom its token is not bound.
  public func refuseOtherRecipient(_ asked: ItemRequest, by actor: Actor) async throws {
    let request = kept.request(asked.request, as: "refused")
    let entry = office.act(
      .itemsRefused, on: nil, by: actor,
      facts: [
        "body": body, "service": request.service, "recipient": request.recipient,
        "refusal": "not-bound", "item-count": String(request.items.count),
      ]
    ).under(register: register.version)
    try await casebook.record(entry)
  }

  func settle(
    _ id: String, as state: ItemDisclosureRecord.State, failure: String?, by actor: Actor
  ) async throws {
    let name: ActName = state == .delivered ? .itemsDelivered : .itemsNotDelivered
    let facts = ["disclosure": id].merging(failure.map { ["why": $0] } ?? [:]) { own, _ in own }
    let entry = office.act(name, on: nil, by: actor, facts: facts)
      .under(register: register.version)
    let moment = office.world.now().iso
    try await casebook.perform("items-settled") { unit in
      guard try unit.settle(itemDisclosure: id, as: state, failure: failure, at: moment) else {
        throw ItemRefusal.unknownDisclosure
      }
      try unit.record(entry)
    }
  }

  /// The gate's no is on record too: that it was asked, and for whom.
  func refused(
    _ asked: ItemRequest, _ decision: DisclosureDecision, by actor: Actor
  ) async throws {
    let request = kept.request(asked.request, as: "refused")
    let entry = office.act(
      .itemsRefused, on: nil, by: actor, statements: Array(decision.statements.prefix(64)),
      facts: [
        "body": body, "service": request.service, "recipient": request.recipient,
        "refusal": decision.refusal?.rawValue ?? "none", "item-count": String(request.items.count),
      ]
    ).under(register: register.version)
    try await casebook.record(entry)
  }

  /// Puts on record what was asked for and did not go.
  func notDelivered(
    _ asked: ItemRequest, _ decision: DisclosureDecision?, _ handover: Handover, _ why: String,
    by actor: Actor
  ) async throws {
    let entry = office.act(.itemsNotDelivered, on: nil, by: actor)
    let request = kept.request(asked.request, as: entry.id)
    let record = ItemDisclosureRecord(
      id: entry.id, body: body, service: request.service, recipient: request.recipient,
      purpose: request.purpose, items: known(decision?.items ?? request.items),
      statements: decision?.statements ?? [], answer: decision?.answer.rawValue ?? "none",
      request: String(decoding: try request.json(), as: UTF8.self), register: register.version,
      method: handover.method, digest: nil, size: 0, records: 0, salt: [], people: [],
      told: asked.tellingWords, agreement: nil, agreementEnd: nil, reason: nil,
      state: .notDelivered, failure: why, madeAt: entry.at.iso, madeBy: actor.text,
      isForReview: false)
    let noted = office.act(
      .itemsNotDelivered, on: nil, by: actor, id: record.id,
      facts: facts(record).merging(["why": why]) { own, _ in own }
    ).under(register: register.version)
    try await casebook.perform("items-not-delivered") { unit in
      try unit.insert(record)
      try unit.record(noted)
    }
  }
}
