import Disposal
import Inspection
import Proof
import Register
import Retention
import StatutoryTime
import Systems

/// Records of the mapped systems are kept as long as promised, and go after it.
struct MappedRetentionProver: Prover {
  let register: Register
  let looks: [SystemLook]
  let kind = StatementKind.retention

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    let services = register.services(statedIn: statement.place.file)
    let found = looks.flatMap { look in
      services.flatMap { service in
        RecordScope.all(of: look.map, in: register).filter { $0.service == service.id }
          .map { Found(look: look, scope: $0, rule: statement.id) }
      }
    }.filter(\.isOfRule)
    guard !found.isEmpty else { return [] }
    switch promise.kind {
    case "anonymise": return remainders(found)
    case "retain", "destroy", "account":
      return [overdue(found, statement.id)] + early(found) + remaining(found)
    default: return []
    }
  }

  /// No record stays after the time has come in which a run should have removed it.
  private func overdue(_ found: [Found], _ rule: String) -> Evidence {
    let tallies = found.flatMap(\.tallies)
    let all = tallies.map(\.all).reduce(0, +)
    let overdue = tallies.map(\.overdue).reduce(0, +)
    let due = tallies.map(\.dueCount).reduce(0, +)
    let stopped = tallies.flatMap(\.stopped.values).reduce(0, +)
    let review = tallies.flatMap(\.review.values).reduce(0, +)
    // Where no period can be computed nothing of the term was seen.
    let isComputable = tallies.contains { tally in
      tally.dueCount + tally.running > 0 || !tally.stopped.isEmpty
    }
    return Evidence(
      kind: .data, what: "records under the rule '\(rule)' whose time has come",
      observed: "\(all) held, \(due) due, of them \(overdue) since before the last run was due, "
        + "\(stopped) kept by a stop, \(review) for somebody to look at" + backups(found),
      population: isComputable ? all : 0, holds: overdue == 0)
  }

  /// What has gone from a system is in its backups for a while.
  private func backups(_ found: [Found]) -> String {
    let kept = found.map(\.look.map).compactMap { map in
      map.backups.map { "\(map.id) for \($0)" }
    }
    return kept.isEmpty
      ? "" : "; what went stays in backups of \(Set(kept).sorted().joined(separator: ", "))"
  }

  /// No record has gone before its time since the look before.
  private func early(_ found: [Found]) -> [Evidence] {
    let comparisons = found.compactMap(\.comparison)
    guard let since = comparisons.map(\.since).min() else { return [] }
    let early = comparisons.map(\.early).reduce(0, +)
    return [
      Evidence(
        kind: .data, what: "records that were there when the system was looked into before",
        observed: "\(comparisons.map(\.before).reduce(0, +)) on \(since); \(early) have gone "
          + "before their time, by no plan",
        population: comparisons.map(\.before).reduce(0, +), holds: early == 0)
    ]
  }

  /// What an owner was asked to dispose of, and has answered for, is not there any more.
  private func remaining(_ found: [Found]) -> [Evidence] {
    let remaining = found.compactMap { $0.look.remaining[$0.scope.name] }
    guard !remaining.isEmpty else { return [] }
    let count = remaining.reduce(0, +)
    return [
      Evidence(
        kind: .data, what: "records on a disposal list for which the owner has answered",
        observed: "\(count) are still there", population: 0, holds: count == 0)
    ]
  }

  /// What is left of anonymised records has no column beside the counts and bands of the map.
  private func remainders(_ found: [Found]) -> [Evidence] {
    found.compactMap { found in
      guard let remainder = found.scope.record.remainder,
        let table = found.look.schema.table(remainder.table.text)
      else { return nil }
      let more = table.columns.map(\.name).filter { !remainder.columns.contains($0) }
      return Evidence(
        kind: .data, what: "columns of what is left of anonymised records",
        observed: more.isEmpty
          ? "\(table.columns.count) columns of counts and bands"
          : "columns that say more: \(more.sorted().joined(separator: ", "))",
        population: found.look.rows(of: remainder.table.text), holds: more.isEmpty)
    }
  }

  /// The records of one kind in a system that was looked into.
  private struct Found {
    let look: SystemLook
    let scope: RecordScope
    let rule: String

    /// Whether the rule is about the records: it decided on some, it would on one of which nothing
    /// is known, or it is about items of records that go as a whole.
    var isOfRule: Bool { isFirst || decides || isAboutItems }

    private var isFirst: Bool {
      scope.rules.first(for: scope.record.items.map(\.text)) == rule
    }

    private var decides: Bool { own.contains { $0.rule == rule } }

    private var isAboutItems: Bool {
      guard let items = scope.rule(rule)?.items, !items.isEmpty else { return false }
      let own = scope.record.items.map(\.text)
      return own.isEmpty || !Set(own).isDisjoint(with: items)
    }

    var comparison: RecordInventory.Comparison? { look.comparisons[scope.name] }

    private var own: [RecordTally] { look.tallies.filter { $0.record == scope.name } }

    /// Of the rule, with those that a person's decision or the law ends or keeps; all of a record of
    /// which the rule names items alone.
    var tallies: [RecordTally] {
      guard isFirst || decides else { return own }
      return own.filter { $0.rule == rule || ($0.rule == nil && isFirst) }
    }
  }
}

/// Accounts of the mapped systems end and renew as promised.
struct MappedAccountProver: Prover {
  let register: Register
  let looks: [SystemLook]
  let kind = StatementKind.account

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard promise.kind == "account" else { return [] }
    let services = Set(register.services(statedIn: statement.place.file).map(\.id))
    let tallies = looks.flatMap { look in
      RecordScope.all(of: look.map, in: register).filter { services.contains($0.service) }
        .flatMap { scope in look.tallies.filter { $0.record == scope.name } }
    }
    guard !tallies.isEmpty else { return [] }
    let all = tallies.map(\.all).reduce(0, +)
    let overdue = tallies.map(\.overdue).reduce(0, +)
    return [
      Evidence(
        kind: .data, what: "accounts and the ends of their terms",
        observed: "\(all) accounts, \(tallies.map(\.running).reduce(0, +)) in their term, "
          + "\(overdue) there long after it",
        population: all, holds: overdue == 0)
    ]
  }
}
