import Casebook
import Crypto
import Foundation
import Gate
import Register
import StatutoryTime

extension BodyDisclosures {
  /// Opens a task for each recipient who had items of a person that were put right or withdrawn, and
  /// writes what they are to be sent: the present values, through the same gate, or that the items
  /// are to be used no longer.
  ///
  /// A run that broke off is taken up again by the same order: no task is opened twice, and no
  /// letter that was written is written again.
  ///
  /// - Throws: `ItemRefusal.nobodyHadThem`; `.noKey` for a recipient without one, with nothing done.
  /// - Law: UK GDPR Art 19, Art 12(3)
  public func correct(_ order: CorrectionOrder, by actor: Actor) async throws -> MadeCorrection {
    let matter = try await matter(of: order)
    let parts = matter.recipients.flatMap { self.parts(of: $0, order, matter) }
    let draft = try draft(parts, order, matter, by: actor)
    guard !draft.tasks.isEmpty else {
      throw matter.person == nil && order.person != nil
        ? ItemRefusal.unknownPerson : .nobodyHadThem
    }
    try order.keys.check(draft.tasks.map(\.recipient))
    let (run, isTakenUp) = try await open(draft, matter, by: actor)
    var letters: [OpenedCorrection] = []
    for task in try await casebook.correctionTasks(ofRun: run.id) {
      guard task.letter == nil, task.state == .open else {
        letters.append(OpenedCorrection(task: task, file: nil))
        continue
      }
      letters.append(
        OpenedCorrection(
          task: task, file: try await letter(of: task, run, order, matter, by: actor)))
    }
    let moment = office.world.now().iso
    try await casebook.perform("correction-finished") { unit in
      try unit.finish(correctionRun: run.id, at: moment)
    }
    return MadeCorrection(run: run.id, isTakenUp: isTakenUp, letters: letters)
  }

  /// Whom a correction is about, and what is on record of them.
  struct CorrectionMatter: Sendable {
    /// Nil where the rows are gone, or nobody is named.
    let person: PersonPlaces?
    let names: PersonPlaces
    /// What each recipient had, oldest first.
    let recipients: [[ItemDisclosureRecord]]
  }

  private func matter(of order: CorrectionOrder) async throws -> CorrectionMatter {
    var person: PersonPlaces?
    var names = PersonPlaces()
    if let key = order.person {
      names.places = try self.names(by: key)
      do {
        let found = try await find(
          key, in: try atHand(Set(systems.map(\.map.id)).union(marking)), withSeveralRows: true)
        person = found
        names = try await self.names(of: found, by: key)
      } catch ItemRefusal.unknownPerson {
        // Erased: whoever had the items is known by what is left on record.
      }
    } else {
      guard !order.disclosures.isEmpty else { throw ItemRefusal.badPerson }
      guard order.kind == .withdrawal else { throw ItemRefusal.valuesOfNobody }
    }
    let had = try await had(order, names).filter { $0.correction == nil }
    let groups = Dictionary(grouping: had) { [$0.service, $0.recipient] }
    return CorrectionMatter(
      person: person, names: names,
      recipients: groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value))
  }

  private func had(
    _ order: CorrectionOrder, _ names: PersonPlaces
  ) async throws -> [ItemDisclosureRecord] {
    guard !order.disclosures.isEmpty else { return try await disclosures(naming: names) }
    var had: [ItemDisclosureRecord] = []
    for id in order.disclosures {
      guard let made = try await casebook.itemDisclosure(id), made.body == body,
        made.state != .notDelivered
      else { throw ItemRefusal.unknownDisclosure }
      had.append(made)
    }
    return had.sorted { ($0.madeAt, $0.id) < ($1.madeAt, $1.id) }
  }

  private typealias Part = (made: [ItemDisclosureRecord], kind: CorrectionTaskRecord.Kind)

  /// New values go only to whoever had the old ones rightly and still may: one that was wrong, that
  /// nobody has reviewed, that may not have arrived, that is not known to have been about this person,
  /// or whose agreement has ended is told that the items are to be used no longer. So is everybody
  /// where no value is left.
  private func parts(
    of made: [ItemDisclosureRecord], _ order: CorrectionOrder, _ matter: CorrectionMatter
  ) -> [Part] {
    guard order.kind == .correction, matter.person != nil else { return [(made, .withdrawal)] }
    let today = office.world.today.description
    let right = made.filter { one in
      one.state == .delivered && (one.review ?? "right") == ReviewOutcome.right.rawValue
        && one.agreementEnd.map { $0 >= today } ?? true
        && matter.names.isNamed(in: one.people, one.salt)
    }
    guard !right.isEmpty else { return [(made, .withdrawal)] }
    let items = Set(right.flatMap(\.items))
    let rest = made.filter { !right.contains($0) && !items.isSuperset(of: $0.items) }
    return [(right, .correction)] + (rest.isEmpty ? [] : [(rest, .withdrawal)])
  }

  /// A run as it would be, before it is known whether an earlier one has broken off.
  private struct Draft: Sendable {
    let run: CorrectionRunRecord
    let tasks: [CorrectionTaskRecord]
  }

  private func draft(
    _ parts: [Part], _ order: CorrectionOrder, _ matter: CorrectionMatter, by actor: Actor
  ) throws -> Draft {
    let randomness = office.world.randomness
    let salt = randomness.bytes(32)
    let moment = office.world.now().iso
    let run = CorrectionRunRecord(
      id: randomness.opaqueId(), body: body, kind: order.kind, items: order.items.sorted(),
      disclosures: order.disclosures.sorted(), salt: salt, people: matter.names.digests(salt),
      folder: Self.digest(ofFolder: order.folder, salt), openedAt: moment, openedBy: actor.text)
    let tasks = parts.compactMap { part -> CorrectionTaskRecord? in
      guard let last = part.made.last else { return nil }
      let all = part.made.flatMap(\.items)
      let wanted = all.enumerated().filter { place, item in
        all.firstIndex(of: item) == place && (order.items.isEmpty || order.items.contains(item))
      }.map(\.element)
      guard !wanted.isEmpty else { return nil }
      return CorrectionTaskRecord(
        id: randomness.opaqueId(), body: body, disclosure: last.id, recipient: last.recipient,
        items: wanted, kind: part.kind,
        dueOn: office.world.today.adding(months: 1).description, openedAt: moment,
        openedBy: actor.text, run: run.id)
    }
    return Draft(run: run, tasks: tasks)
  }

  static func digest(ofFolder path: String, _ salt: [UInt8]) -> [UInt8] {
    let whole = URL(filePath: path).standardizedFileURL.path
    return Array(
      HMAC<SHA256>.authenticationCode(
        for: Array(whole.utf8), using: SymmetricKey(data: salt)))
  }

  /// Opens the run with all its tasks, or takes up the one that broke off.
  private func open(
    _ draft: Draft, _ matter: CorrectionMatter, by actor: Actor
  ) async throws -> (run: CorrectionRunRecord, isTakenUp: Bool) {
    let entries = draft.tasks.map { task in
      office.act(
        .correctionOpened, on: nil, by: actor,
        facts: [
          "body": body, "task": task.id, "disclosure": task.disclosure,
          "kind": task.kind.rawValue, "recipient": task.recipient, "due": task.dueOn,
          "item-count": String(task.items.count), "run": draft.run.id,
        ]
      ).under(register: register.version)
    }
    let (run, tasks, names) = (draft.run, draft.tasks, matter.names)
    return try await casebook.perform("correction-opened") { unit in
      let broken = try unit.brokenCorrectionRuns(of: run.body).first { broken in
        broken.kind == run.kind && broken.items == run.items
          && broken.disclosures == run.disclosures
          && (names.isNamed(in: broken.people, broken.salt)
            || names.places.isEmpty && broken.people.isEmpty)
      }
      if let broken { return (broken, true) }
      try unit.insert(run)
      for (task, entry) in zip(tasks, entries) {
        try unit.insert(task)
        try unit.record(entry)
      }
      return (run, false)
    }
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

  /// The recipients of whom the person may be told, and how many others there are.
  ///
  /// - Law: UK GDPR Art 15(1)(c), Art 19
  public func recipients(
    of key: PersonKey
  ) async throws -> (shown: [ItemDisclosureRecord], hiddenCount: Int) {
    let person = try await find(
      key, in: try atHand(Set(systems.map(\.map.id)).union(marking)), withSeveralRows: true)
    let made = try await disclosures(naming: try await names(of: person, by: key))
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
