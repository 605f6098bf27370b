import Casebook
import Foundation
import Gate
import Register
import StatutoryTime

extension BodyDisclosures {
  /// Writes what the recipient of a task is to be sent, unless it was written before.
  ///
  /// - Returns: the file; nil where nothing may be sent.
  func letter(
    of task: CorrectionTaskRecord, _ run: CorrectionRunRecord, _ order: CorrectionOrder,
    _ matter: CorrectionMatter, by actor: Actor
  ) async throws -> String? {
    let key = order.keys.key(for: task.recipient)
    let path = "\(order.folder)/\(task.kind.rawValue)-\(task.id)"
    let file = path + (key.map { ".\($0.method)" } ?? ".json")
    let handover = Handover(key: key, file: file, isFreeTextRead: order.isFreeTextRead)
    let sent: CorrectionTaskRecord.Letter
    switch task.kind {
    case .withdrawal:
      try write(withdrawal: task, handover)
      sent = .written
    case .correction:
      if try await wasSent(task, run, file, order, by: actor) {
        sent = .written
      } else {
        sent = try await send(task, handover, matter, by: actor)
      }
    }
    try await casebook.perform("correction-letter") { unit in
      try unit.setLetter(sent, of: task.id)
    }
    return sent == .written ? file : nil
  }

  /// Whether an earlier run has made the letter. One that was on record when the run broke off is
  /// looked for where it was to be.
  ///
  /// - Throws: `ItemRefusal.letterUnsettled` where it was to be in another folder.
  private func wasSent(
    _ task: CorrectionTaskRecord, _ run: CorrectionRunRecord, _ file: String,
    _ order: CorrectionOrder, by actor: Actor
  ) async throws -> Bool {
    let made = try await casebook.itemDisclosures(ofCorrection: task.id)
    if made.contains(where: { $0.state == .delivered }) { return true }
    for letter in made where letter.state == .intended {
      if ParcelFile.isWhole(file, as: letter) {
        try await settle(letter.id, as: .delivered, failure: nil, by: actor)
        return true
      }
      guard Self.digest(ofFolder: order.folder, run.salt) == run.folder else {
        throw ItemRefusal.letterUnsettled(letter.id)
      }
      // Its name is this task's alone: what is there is a part of the letter, or nothing.
      unlink(file)
      try await settle(letter.id, as: .notDelivered, failure: "interrupted", by: actor)
    }
    return false
  }

  private func send(
    _ task: CorrectionTaskRecord, _ handover: Handover, _ matter: CorrectionMatter,
    by actor: Actor
  ) async throws -> CorrectionTaskRecord.Letter {
    let had = matter.recipients.first { $0.contains { $0.id == task.disclosure } } ?? []
    guard let person = matter.person else {
      // Erased since the run broke off.
      try write(withdrawal: task, handover)
      return .written
    }
    guard let last = had.first(where: { $0.id == task.disclosure }),
      let service = register.service(last.service)
    else { throw ItemRefusal.unknownService }
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
      return .nothing
    }
    do {
      let values = try await fetch(
        decision.items, of: service, Self.narrowed(person, to: had), handover)
      guard values.count > 0 || !values.keptBack.isEmpty else {
        // No value is left: they are to use the old ones no longer.
        try write(withdrawal: task, handover)
        return .written
      }
      _ = try await handOver(
        Parcelled(
          asked: asked, request: request, decision: decision, people: [matter.names], [values],
          correction: task), handover, by: actor)
      return .written
    } catch let failure as OnRecord {
      throw failure.cause
    } catch {
      let why = (error as? ItemRefusal)?.word ?? "failed"
      try await notDelivered(asked, decision, handover, why, by: actor)
      throw error
    }
  }

  /// Of several rows about the person in one table, one a year in a return, those alone that this
  /// recipient had.
  private static func narrowed(
    _ person: PersonPlaces, to had: [ItemDisclosureRecord]
  ) -> PersonPlaces {
    var narrowed = person
    let tables = Dictionary(grouping: person.places) { [$0.system, $0.table] }
    narrowed.places = Set(
      tables.values.flatMap { rows in
        rows.count == 1
          ? rows
          : rows.filter { row in
            had.contains { PersonPlaces(places: [row]).isNamed(in: $0.people, $0.salt) }
          }
      })
    return narrowed
  }

  /// That items are to be used no longer: their names, and by which parcel they came.
  private func write(withdrawal task: CorrectionTaskRecord, _ handover: Handover) throws {
    struct Letter: Encodable {
      let withdrawal, disclosure, recipient, day, due: String
      let items: [String]
    }
    guard let path = handover.file else { return }
    let letter = try SortedJSON.text(
      Letter(
        withdrawal: task.id, disclosure: task.disclosure, recipient: task.recipient,
        day: String(task.openedAt.prefix(10)), due: task.dueOn, items: task.items))
    let plain = Array((letter + "\n").utf8)
    // Made by a run that broke off before it could say so, or half made.
    unlink(path)
    let file = ParcelFile(path)
    try file.prepare(try handover.key?.encrypt(plain) ?? plain)
    try file.handOver()
  }
}
