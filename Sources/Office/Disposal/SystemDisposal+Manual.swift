import Casebook
import Disposal
import Foundation
import Register
import Retention
import StatutoryTime
import Wording

/// What the owner of a system is asked about, of which nobody else sees anything: one rule, and up
/// to when something must have happened.
public struct OwnerTerm: Sendable, Hashable, Codable {
  public let rule: String
  /// What people call the rule.
  public let name: BilingualText
  /// Lines of the notice on which it rests.
  public let notice: [String]
  /// `born`, `event` or `each`.
  public let kind: String
  /// The event from which the term is counted.
  public let event: String?
  /// The last day on which a child was born, or the event happened.
  public let notAfter: String?
}

extension SystemDisposal {
  /// What the owner of the system is asked as of a day; empty where no rule has an end that can be
  /// computed.
  public func ownerTerms(on day: LocalDay) -> [OwnerTerm] {
    Self.ownerTerms(of: map, in: register, on: day)
  }

  static func ownerTerms(
    of map: SystemMap, in register: Register, on day: LocalDay
  ) -> [OwnerTerm] {
    var seen: Set<String> = []
    return map.services.map(\.text).flatMap { service -> [OwnerTerm] in
      guard let own = register.service(service) else { return [] }
      let rules = register.statements(for: own).flatMap(\.retention)
      return RetentionRules(register, services: [service]).cutOffs(on: day).compactMap { cutOff in
        guard seen.insert(cutOff.rule).inserted,
          let rule = rules.first(where: { $0.id == cutOff.rule })
        else { return nil }
        return OwnerTerm(rule, cutOff.reading)
      }
    }
  }

  /// Plans what the owner is asked. Nothing is counted: only the owner can.
  func planManual(asOf day: LocalDay, by actor: Actor) async throws -> DisposalPlanRecord {
    let record = DisposalPlanRecord(
      id: office.world.randomness.opaqueId(), body: register.controller.id, system: map.id,
      asOf: day.description, register: register.version, salt: try await salt(), tallies: "[]",
      recordCount: 0, driftMax: 0, approvalsNeeded: 1, needsSecondPerson: true,
      plannedAt: office.world.now().iso, plannedBy: actor.text)
    try await insert(record, [], by: actor)
    return record
  }

  /// Asks the owner, and takes what the owner says for what it is: a word, of which nobody saw
  /// anything.
  func applyManual(_ id: String, by actor: Actor) async throws -> DisposalProgress {
    let plan = try await start(id, by: actor)
    guard let day = LocalDay(iso: plan.asOf), !ownerTerms(on: day).isEmpty else {
      throw DisposalRefusal.nothingToAsk
    }
    guard let task = try await casebook.ownerTask(Self.listTask(of: id)) else {
      try await ask(plan, nil, by: actor)
      return try await progress(of: id)
    }
    guard let answer = task.answer else { return try await progress(of: id) }
    return try await finish(
      id, by: actor, facts: ["said": String(answer.count), "seen": "nothing"])
  }

  /// What owners have said of systems that only they can look into: for the proof.
  public static func ownersWords(
    _ casebook: Casebook, _ register: Register
  ) async throws -> [OwnersWord] {
    var words: [OwnersWord] = []
    for map in register.systems where map.mode == .manual {
      let plans = try await casebook.disposalPlans(
        body: register.controller.id, system: map.id, limit: 100)
      guard let plan = plans.first(where: { $0.state == .finished }),
        let day = LocalDay(iso: plan.asOf),
        let answer = try await casebook.ownerTask(listTask(of: plan.id))?.answer
      else { continue }
      let terms = ownerTerms(of: map, in: register, on: day)
      words.append(
        OwnersWord(
          system: map.id, owner: map.owner, rules: Set(terms.map(\.rule)), asOf: plan.asOf,
          saidOn: answer.on.description, records: answer.count))
    }
    return words
  }
}

/// What an owner has said of a system that only they can look into.
public struct OwnersWord: Sendable, Hashable {
  let system: String
  /// A role, never a name.
  let owner: String
  let rules: Set<String>
  let asOf: String
  let saidOn: String
  let records: Int
}

extension OwnerTerm {
  init(_ rule: Stated<RetentionRule>, _ reading: CutOff.Reading) {
    self.rule = rule.id
    name = rule.name
    notice = rule.from.map(\.description)
    switch reading {
    case .bornNotAfter(let day): (kind, event, notAfter) = ("born", nil, day.description)
    case .happened(let name, let day): (kind, event, notAfter) = ("event", name, day.description)
    case .each: (kind, event, notAfter) = ("each", nil, nil)
    }
  }

  /// As a line of a letter or a page.
  public func text(in language: Language) -> String {
    let day = notAfter.flatMap { LocalDay(iso: $0) }.map {
      DateWords.long(year: $0.year, month: $0.month, day: $0.day, in: language)
    }
    return Catalogue.text(
      "letter.owner.manual.\(kind)", in: language,
      [
        "rule": name[language], "lines": notice.joined(separator: ", "), "day": day ?? "",
        "event": event ?? "",
      ])
  }
}
