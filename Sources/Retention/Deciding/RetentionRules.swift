import Register
import StatutoryTime

/// What a register and the law say about keeping, for the records of some services.
///
/// Compiled from the register: what holds for a service is what it states itself, then what the
/// services say that it is a part of, then what the controller says of all.
///
/// - Law: UK GDPR Art 5(1)(e), Art 17, Art 18
public struct RetentionRules: Sendable {
  let services: [String]
  let rules: [Stated<RetentionRule>]
  /// Items that the register declares for these services: a record of another is unclassified.
  let items: Set<String>
  let account: AccountTerm?
  let duties: Set<RecordDuty>
  /// Where another controller takes over what was received.
  let handsOver: Bool
  /// Whether something is stated to identify nobody.
  let promisesAnonymity: Bool

  /// - Parameter ids: the services that a record serves; most serve one.
  public init(_ register: Register, services ids: [String]) {
    let own = ids.compactMap(register.service)
    var sets: [StatementSet] = own.map(\.own)
    for service in own {
      let above = register.ancestors(of: service).map(\.own)
      let added = above.filter { !sets.contains($0) }
      sets += added
    }
    sets.append(register.controller.statements)
    services = ids
    rules = sets.flatMap(\.retention)
    items = Set(sets.flatMap(\.items).map(\.id))
    account = AccountTerm(own.flatMap(\.own.accounts))
    duties = Set(register.controller.recordDuties)
    handsOver = sets.flatMap(\.transfers).contains { $0.controllerAfter == .receiver }
    promisesAnonymity = sets.contains(where: Self.promisesAnonymity)
  }

  private static func promisesAnonymity(_ set: StatementSet) -> Bool {
    set.statistics.contains { $0.form == .anonymous }
      || set.research.contains { $0.form == .anonymous }
      || set.publications.contains { $0.form == .anonymous }
      || set.recipients.contains { $0.form == .anonymous }
      || set.retention.contains { $0.then == .anonymise }
      || set.items.contains { !$0.isHeld }
  }

  /// The rule that governs a record: one that names its items before one for the whole service, then
  /// the nearest, then the first.
  ///
  /// - Returns: nil where no rule classifies the record.
  func rule(for record: RecordHistory) -> Stated<RetentionRule>? {
    guard record.items.allSatisfy(items.contains) else { return nil }
    let fitting = rules.filter { rule in
      rule.applies.allSatisfy { record.value(of: $0.fact) == $0.value }
    }
    return fitting.first { !$0.items.isEmpty && !Set($0.items).isDisjoint(with: record.items) }
      ?? fitting.first { $0.items.isEmpty }
  }

  /// The rule for records of which nothing else is known; nil where none classifies them.
  public func first(for own: [String]) -> String? {
    var record = RecordHistory()
    record.items = own
    return rule(for: record)?.id
  }
}
