import Casebook
import Crypto
import Disposal
import Foundation
import Register
import StatutoryTime
import Systems
import Wording

/// What the owner was asked to dispose of in a system that is not ours to write in.
public struct OutsideDisposal: Sendable, Hashable, Codable {
  /// The id of the owner's task.
  public let task: String
  public let askedOn: String
  public let dueOn: String
  public let chasers: Int
  public let answeredOn: String?
  /// How many records the owner says to have disposed of.
  public let answered: Int?
  public let hasEvidence: Bool
  /// Whether the records were counted again; else there is the owner's word alone.
  public let isCounted: Bool
  /// What was asked, where there was no list; nil where there was.
  public let asked: [OwnerTerm]?
}

extension SystemDisposal {
  /// The time that an owner has to dispose of what is on a list.
  static let ownerPeriod = Period(count: 20, unit: .workingDay)
  /// How long after asking a chaser goes out, and again after it.
  static let chaserPeriod = Period(count: 10, unit: .workingDay)

  /// Hands what is due to the owner of a system that is read alone, and counts it again once the
  /// owner has answered. What the owner says is never taken for what is there.
  func applyOutside(_ id: String, by actor: Actor) async throws -> DisposalProgress {
    guard let lists else { throw DisposalRefusal.notDirect }
    let plan = try await start(id, by: actor)
    let planned = try await casebook.disposalBatches(of: id)
    let run = DisposalRun(
      plan: id, planning: try planning(plan, try await standing()),
      batches: try planned.map { try $0.planned() })
    let task = try await casebook.ownerTask(Self.listTask(of: id))
    if let task, let answer = task.answer {
      // What was delivered before the owner did anything shows nothing of it.
      if let delivery, answer.count > 0, Self.delivery(of: id, in: lists) == delivery {
        throw DisposalRefusal.sameDelivery
      }
      try await countAgain(run, planned, by: actor)
      try Self.removeList(of: id, in: lists)
      return try await finish(id, by: actor)
    }
    let (list, drift) = try await run.list(from: database, today: office.world.today)
    // Once it was handed over, whatever goes is the owner's doing.
    if task == nil, drift > plan.driftMax {
      let refusal = DisposalRefusal.driftAbove(limit: plan.driftMax, found: drift)
      try await stop(id, refusal, by: actor)
      throw refusal
    }
    let before = Self.listed(id, in: lists)
    try Self.write(list.csv, to: lists, as: "\(id).csv")
    if let delivery { try Self.write(delivery, to: lists, as: "\(id).delivery") }
    if let task {
      let isShorter = !before.isSubset(of: list.csv.split(separator: "\r\n").map(String.init))
      if isShorter { try await tell(of: "changed", task, list.lines.count, by: actor) }
    } else {
      try await ask(plan, list.lines.count, by: actor)
    }
    return try await progress(of: id)
  }

  /// Makes the lists anew that owners have and have not answered for: what may not go any more is
  /// off them, and the owner is told.
  func renewLists(by actor: Actor) async throws {
    guard lists != nil, [.readOnly, .export].contains(map.mode) else { return }
    let plans = try await casebook.disposalPlans(
      body: register.controller.id, system: map.id, limit: 100)
    for plan in plans where plan.state == .running && plan.register == register.version {
      _ = try await applyOutside(plan.id, by: actor)
    }
  }

  /// Takes a list back of a plan that was ended: the owner is told to dispose of nothing, and the
  /// keys are removed.
  func callBack(_ plan: String, by actor: Actor) async throws {
    let today = office.world.today
    if let task = try await casebook.ownerTask(Self.listTask(of: plan)), task.answer == nil {
      let entry = act(
        .ownerCalledBack, by: actor, following: "disposal-called-back/\(plan)",
        facts: ["plan": plan, "task": task.id])
      try await casebook.perform("owner-called-back") { unit in
        guard try unit.withdraw(task.id, on: today) else { return }
        try unit.queue(
          ownerMessage: OpaqueText.id(following: "letter/\(entry.id)"), template: "withdrawn",
          for: task.id, at: entry.at)
        try unit.record(entry)
      }
    }
    if let lists { try Self.removeList(of: plan, in: lists) }
  }

  /// The lines of the list that the owner has.
  private static func listed(_ plan: String, in folder: URL) -> Set<String> {
    let text = try? String(
      contentsOf: folder.appending(path: "\(plan).csv"), encoding: .utf8)
    return Set((text ?? "").split(separator: "\r\n").map(String.init))
  }

  private func tell(
    of template: String, _ task: OwnerTaskRecord, _ count: Int, by actor: Actor
  ) async throws {
    let entry = act(
      .disposalListed, by: actor, facts: ["task": task.id, "records": String(count)])
    try await casebook.perform("disposal-listed") { unit in
      try unit.queue(
        ownerMessage: OpaqueText.id(following: "letter/\(entry.id)"), template: template,
        for: task.id, at: entry.at)
      try unit.record(entry)
    }
  }

  /// What the owner was asked, and what came of it; nil where nothing was.
  public func outside(_ plan: String) async throws -> OutsideDisposal? {
    try await casebook.ownerTask(Self.listTask(of: plan)).map { task in
      OutsideDisposal(
        task: task.id, askedOn: task.openedOn.description, dueOn: task.dueOn.description,
        chasers: task.chaserCount, answeredOn: task.answer?.on.description,
        answered: task.answer?.count, hasEvidence: task.answer?.evidence != nil,
        isCounted: map.mode != .manual,
        asked: map.mode == .manual ? Self.terms(of: task, map, register) : nil)
    }
  }

  /// Where the list of a plan lies, for the owner's eyes alone.
  public func listPath(_ plan: String) -> String? {
    lists?.appending(path: "\(plan).csv").path(percentEncoded: false)
  }

  static func listTask(of plan: String) -> String {
    OpaqueText.id(following: "disposal-list/\(plan)")
  }

  /// The keys stand in this file and nowhere else: readable by whoever runs the product alone.
  private static func write(_ text: String, to folder: URL, as name: String) throws {
    let path = folder.path(percentEncoded: false)
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let made = FileManager.default.createFile(
      atPath: folder.appending(path: name).path(percentEncoded: false),
      contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard made else { throw DataFolderError.cannotWrite(path) }
  }

  /// The keys have done their work: a list that cannot be removed ends the command.
  private static func removeList(of plan: String, in folder: URL) throws {
    for name in ["\(plan).csv", "\(plan).delivery"] {
      let path = folder.appending(path: name).path(percentEncoded: false)
      guard FileManager.default.fileExists(atPath: path) else { continue }
      do { try FileManager.default.removeItem(atPath: path) } catch {
        throw DataFolderError.cannotWrite(path)
      }
    }
  }

  /// The delivery that the list of a plan was made from.
  private static func delivery(of plan: String, in folder: URL) -> String? {
    FileManager.default.contents(
      atPath: folder.appending(path: "\(plan).delivery").path(percentEncoded: false)
    ).map { String(decoding: $0, as: UTF8.self) }
  }

  /// - Parameter count: how many records are on the list; nil where there is a question alone.
  func ask(_ plan: DisposalPlanRecord, _ count: Int?, by actor: Actor) async throws {
    let today = office.world.today
    let task = OwnerTaskRecord(
      id: Self.listTask(of: plan.id), system: map.id,
      ask: OwnerAsk.disposal + plan.id + (count == nil ? "/\(plan.asOf)" : ""),
      register: register.version, openedOn: today,
      dueOn: office.calendar(today, Self.ownerPeriod, of: register),
      chaseOn: office.calendar(today, Self.chaserPeriod, of: register))
    let entry = act(
      .disposalListed, by: actor, following: "disposal-listed/\(plan.id)",
      facts: [
        "plan": plan.id, "records": count.map { String($0) } ?? "not-counted",
        "due": task.dueOn.description,
      ])
    try await casebook.perform("disposal-listed") { unit in
      guard try unit.open(task) else { return }
      try unit.queue(
        ownerMessage: OpaqueText.id(following: "letter/\(entry.id)"), template: "asked",
        for: task.id, at: entry.at)
      try unit.record(entry)
    }
  }

  private func countAgain(
    _ run: DisposalRun, _ planned: [DisposalBatchRecord], by actor: Actor
  ) async throws {
    let there = try await run.stillThere(in: database)
    for batch in planned where batch.counts == nil {
      var counts = BatchCounts()
      let still = there[batch.sequence] ?? []
      counts.leftAlone = still.count
      counts.stayed = still.isEmpty ? nil : still
      counts.records = batch.recordCount - counts.leftAlone
      try await tell(batch, counts, next: nil, by: actor)
    }
  }
}

extension SystemDisposal {
  /// What a task asked of an owner who alone can look.
  static func terms(
    of task: OwnerTaskRecord, _ map: SystemMap, _ register: Register
  ) -> [OwnerTerm] {
    guard let day = OwnerAsk.day(of: task.ask) else { return [] }
    return ownerTerms(of: map, in: register, on: day)
  }
}

extension OwnerAsk {
  /// Before the id of a plan, in the place of the question of a map; the day as of which is asked
  /// comes after it, where only the owner can look.
  static let disposal = "disposal/"

  static func day(of ask: String) -> LocalDay? {
    let parts = ask.split(separator: "/")
    return parts.count == 3 ? LocalDay(iso: parts[2]) : nil
  }

  /// The question to an owner who alone can look: what had reached its end by a day.
  static func terms(
    _ terms: [OwnerTerm], of plan: String, on day: LocalDay, place: SourcePlace
  ) -> OwnerAsk {
    func text(_ key: String, in language: Language) -> String {
      Catalogue.text(
        key, in: language,
        [
          "day": DateWords.long(year: day.year, month: day.month, day: day.day, in: language),
          "terms": terms.map { "\n- " + $0.text(in: language) }.joined(),
        ])
    }
    func pair(_ key: String) -> BilingualText {
      BilingualText(cy: text(key, in: .cy), en: text(key, in: .en))
    }
    return OwnerAsk(
      id: disposal + plan, place: place, name: pair("letter.owner.manual.ask"), items: [],
      every: Period(count: 1, unit: .year), within: SystemDisposal.ownerPeriod,
      chaseAfter: SystemDisposal.chaserPeriod, nilReturn: pair("letter.owner.manual.nothing"),
      evidence: pair("letter.owner.manual.evidence"))
  }

  /// The question that a disposal list is.
  static func disposal(of plan: String, place: SourcePlace) -> OwnerAsk {
    func pair(_ key: String) -> BilingualText {
      BilingualText(
        cy: Catalogue.text(key, in: .cy, ["plan": plan]),
        en: Catalogue.text(key, in: .en, ["plan": plan]))
    }
    return OwnerAsk(
      id: disposal + plan, place: place, name: pair("letter.owner.disposal.ask"), items: [],
      every: Period(count: 1, unit: .year), within: SystemDisposal.ownerPeriod,
      chaseAfter: SystemDisposal.chaserPeriod, nilReturn: pair("letter.owner.disposal.nothing"),
      evidence: pair("letter.owner.disposal.evidence"))
  }
}
