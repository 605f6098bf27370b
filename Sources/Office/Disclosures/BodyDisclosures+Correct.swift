import Casebook
import Foundation
import Gate
import Register
import StatutoryTime

/// A recipient who has to be told, and what was written for them.
public struct OpenedCorrection: Sendable, Hashable {
  public let task: CorrectionTaskRecord
  /// The letter; nil where all of it is protected now, and nothing may be sent.
  public let file: String?
}

extension BodyDisclosures {
  /// Opens a task for each recipient who had items of a person that were put right or withdrawn, and
  /// writes what they are to be sent: the present values, through the same gate, or that the items
  /// are to be used no longer.
  ///
  /// - Parameters:
  ///   - items: those that were put right; empty: all that a recipient had.
  ///   - folder: for the letters, each its owner's alone.
  /// - Throws: `ItemRefusal.nobodyHadThem`.
  /// - Law: UK GDPR Art 19, Art 12(3)
  public func correct(
    _ key: PersonKey, _ items: [String], as kind: CorrectionTaskRecord.Kind, into folder: String,
    key recipientKey: RecipientKey? = nil, isFreeTextRead: Bool = false, by actor: Actor
  ) async throws -> [OpenedCorrection] {
    let person = try await find(key, in: try atHand(Set(systems.map(\.map.id)).union(marking)))
    let had = try await disclosures(naming: person).filter { $0.correction == nil }
    let groups = Dictionary(grouping: had) { [$0.service, $0.recipient] }
    var opened: [OpenedCorrection] = []
    for (made, kind) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
      .flatMap({ parts(of: $0.value, kind) })
    {
      guard let last = made.last else { continue }
      let all = made.flatMap(\.items)
      let wanted = all.enumerated().filter { place, item in
        all.firstIndex(of: item) == place && (items.isEmpty || items.contains(item))
      }.map(\.element)
      guard !wanted.isEmpty else { continue }
      let task = CorrectionTaskRecord(
        id: office.world.randomness.opaqueId(), body: body, disclosure: last.id,
        recipient: last.recipient, items: wanted, kind: kind,
        dueOn: office.world.today.adding(months: 1).description,
        openedAt: office.world.now().iso, openedBy: actor.text)
      try await open(task, by: actor)
      let path = "\(folder)/\(kind.rawValue)-\(task.id)"
      let handover = Handover(
        key: recipientKey, file: path + (recipientKey.map { ".\($0.method)" } ?? ".json"),
        isFreeTextRead: isFreeTextRead)
      let isWritten =
        kind == .correction
        ? try await send(task, last, person, handover, by: actor)
        : try write(withdrawal: task, handover)
      opened.append(OpenedCorrection(task: task, file: isWritten ? handover.file : nil))
    }
    guard !opened.isEmpty else { throw ItemRefusal.nobodyHadThem }
    return opened
  }

  /// New values go only to whoever had the old ones rightly and still may: one that was wrong, that
  /// nobody has reviewed, that may not have arrived, or whose agreement has ended is told that the
  /// items are to be used no longer.
  private func parts(
    of made: [ItemDisclosureRecord], _ kind: CorrectionTaskRecord.Kind
  ) -> [(made: [ItemDisclosureRecord], kind: CorrectionTaskRecord.Kind)] {
    guard kind == .correction else { return [(made, kind)] }
    let today = office.world.today.description
    let right = made.filter { one in
      one.state == .delivered && (one.review ?? "right") == ReviewOutcome.right.rawValue
        && one.agreementEnd.map { $0 >= today } ?? true
    }
    guard !right.isEmpty else { return [(made, .withdrawal)] }
    let items = Set(right.flatMap(\.items))
    let rest = made.filter { !right.contains($0) && !items.isSuperset(of: $0.items) }
    return [(right, .correction)] + (rest.isEmpty ? [] : [(rest, .withdrawal)])
  }

  /// What was handed over about a person, oldest first.
  func disclosures(naming person: PersonPlaces) async throws -> [ItemDisclosureRecord] {
    let found = FoundDisclosures()
    try await casebook.eachItemDisclosure(of: body) { made in
      if made.state != .notDelivered, person.isNamed(in: made.people, made.salt) {
        found.add(made)
      }
    }
    return found.all
  }

  private func open(_ task: CorrectionTaskRecord, by actor: Actor) async throws {
    let entry = office.act(
      .correctionOpened, on: nil, by: actor,
      facts: [
        "body": body, "task": task.id, "disclosure": task.disclosure, "kind": task.kind.rawValue,
        "recipient": task.recipient, "due": task.dueOn, "item-count": String(task.items.count),
      ]
    ).under(register: register.version)
    try await casebook.perform("correction-opened") { unit in
      try unit.insert(task)
      try unit.record(entry)
    }
  }

  /// - Returns: false where the gate lets nothing of it go.
  private func send(
    _ task: CorrectionTaskRecord, _ last: ItemDisclosureRecord, _ person: PersonPlaces,
    _ handover: Handover, by actor: Actor
  ) async throws -> Bool {
    guard let service = register.service(last.service) else { throw ItemRefusal.unknownService }
    let request = DisclosureRequest(
      id: task.id, service: last.service, recipient: last.recipient, purpose: last.purpose,
      items: task.items,
      circumstances: try Circumstances([
        "by": "person", "correction": office.world.today.description,
        "correction.sent-before": task.items.joined(separator: "+"),
      ]).marked(person.protected), at: office.world.today)
    let asked = ItemRequest(
      request, person: nil, telling: .recorded("follows what was sent before"))
    let decision = gate.decide(request)
    guard decision.answer == .permit else {
      try await refused(asked, decision, by: actor)
      return false
    }
    do {
      let values = try await fetch(decision.items, of: service, person, handover)
      _ = try await handOver(
        Parcelled(asked: asked, request: request, decision: decision, people: [person], [values]),
        handover, correction: task.id, by: actor)
      return true
    } catch let failure as OnRecord {
      throw failure.cause
    } catch {
      let why = (error as? ItemRefusal)?.word ?? "failed"
      try await notDelivered(asked, decision, handover, why, by: actor)
      throw error
    }
  }

  /// That items are to be used no longer: their names, and by which parcel they came.
  private func write(withdrawal task: CorrectionTaskRecord, _ handover: Handover) throws -> Bool {
    struct Letter: Encodable {
      let withdrawal, disclosure, recipient, day, due: String
      let items: [String]
    }
    let letter = try SortedJSON.text(
      Letter(
        withdrawal: task.id, disclosure: task.disclosure, recipient: task.recipient,
        day: office.world.today.description, due: task.dueOn, items: task.items))
    let plain = Array((letter + "\n").utf8)
    guard let path = handover.file else { return false }
    let file = ParcelFile(path)
    try file.prepare(try handover.key?.encrypt(plain) ?? plain)
    try file.handOver()
    return true
  }

  /// The recipients of whom the person may be told, and how many others there are.
  ///
  /// - Law: UK GDPR Art 15(1)(c), Art 19
  public func recipients(
    of key: PersonKey
  ) async throws -> (shown: [ItemDisclosureRecord], hiddenCount: Int) {
    let person = try await find(key, in: try atHand(Set(systems.map(\.map.id)).union(marking)))
    let made = try await disclosures(naming: person)
    let shown = made.filter { $0.seen == .shown }
    return (shown, made.count - shown.count)
  }
}

/// Disclosures that a reading has found.
private final class FoundDisclosures: @unchecked Sendable {
  private(set) var all: [ItemDisclosureRecord] = []
  // A reading hands its rows over one after the other.
  func add(_ one: ItemDisclosureRecord) { all.append(one) }
}
