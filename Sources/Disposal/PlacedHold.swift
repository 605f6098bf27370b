import Register
import Relations
import StatutoryTime
import SystemMaps
import Systems

/// A stop that somebody placed on records of a system through the product.
///
/// It stands in the governed database itself, so that a batch that removes rows sees every stop
/// that was placed before it.
///
/// - Law: UK GDPR Art 17(3)(e), Art 18; DPA 2018 s.173; Inquiries Act 2005 s.35
public struct PlacedHold: Sendable, Hashable, Codable {
  public let id: String
  public let kind: Kind
  public let reach: Reach
  public let from: LocalDay
  /// The day of its release.
  public var until: LocalDay?

  public init(id: String, kind: Kind, reach: Reach, from: LocalDay, until: LocalDay? = nil) {
    self.id = id
    self.kind = kind
    self.reach = reach
    self.from = from
    self.until = until
  }

  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case legalHold = "legal-hold"
    case request, complaint, inquiry, coroner, restriction
  }

  /// Which records it reaches, those that come later as well.
  public enum Reach: Sendable, Hashable, Codable {
    /// Everything of the system.
    case system
    /// Every record of one kind.
    case records(String)
    /// The record with this key, in the sequence of the key's columns.
    case record(kind: String, key: [String])
    /// Every record about the person known by this.
    case person(identity: String, value: String)
    /// Every record of one kind with this value in a column.
    case query(kind: String, column: String, value: String)
  }

  /// The keys of the records of a base that it reaches.
  func reached(_ scope: RecordScope, _ base: Relation) throws -> Relation {
    let keys = RecordQuestions.keyColumns(scope).map { NamedExpression($0, .column($0)) }
    func filtered(_ predicate: Relations.Predicate) -> Relation {
      .projected(base.where(predicate), keys)
    }
    switch reach {
    case .system: return .projected(base, keys)
    case .records(let kind):
      return kind == scope.record.id ? .projected(base, keys) : filtered(.never)
    case .record(let kind, let key):
      guard kind == scope.record.id, key.count == scope.key.count else { return filtered(.never) }
      let equal = zip(scope.key, key).map { scope.equals("row.\($0)", $0, $1, scope.table) }
      return filtered(.and(equal))
    case .query(let kind, let column, let value):
      guard kind == scope.record.id else { return filtered(.never) }
      // The column need be none of those that decide, so that the row is asked by itself.
      let held = Relation.table(
        scope.table.name, as: "held", columns: Set(scope.key + [column]).sorted()
      ).where(scope.equals("held.\(column)", column, value, scope.table))
      return .projected(
        base.matching(
          held, on: .and(scope.key.map { .column("row.\($0)") == .column("held.\($0)") })), keys)
    case .person(let identity, let value):
      let ways =
        try scope.table.people.compactMap { role in
          try people(role, identity, value, scope, base, keys)
        } + HeldAlong(scope, base).ways(to: identity, value)
      return ways.isEmpty ? filtered(.never) : .united(ways)
    }
  }

  /// How many records it reaches as things stand; those that come later are reached as well.
  public func reachedNow(_ scope: RecordScope, _ session: any SQLSession) throws -> Int {
    try session.count(try reached(scope, RecordQuestions.table(scope)).distinct)
  }

  /// How many records several holds reach together as things stand.
  public static func reachedNow(
    by holds: [PlacedHold], _ scope: RecordScope, _ session: any SQLSession
  ) throws -> Int {
    guard !holds.isEmpty else { return 0 }
    let ways = try holds.map { try $0.reached(scope, RecordQuestions.table(scope)) }
    return try session.count(Relation.united(ways).distinct)
  }

  private func people(
    _ role: PersonRole, _ identity: String, _ value: String, _ scope: RecordScope,
    _ base: Relation, _ keys: [NamedExpression]
  ) throws -> Relation? {
    let there = role.isHere ? (table: scope.table, role: role) : scope.system.roleThere(role)
    guard let there else { return nil }
    let columns = there.table.identity(of: there.role)
      .filter { $0.identity?.rawValue == identity }.map(\.name)
    guard !columns.isEmpty else { return nil }
    let alias = role.isHere ? RecordQuestions.alias : "told"
    let relation =
      role.isHere
      ? base : try RecordQuestions.joined(base, scope, role.through, reading: columns)
    let equal = columns.map { scope.equals("\(alias).\($0)", $0, value, there.table) }
    return .projected(relation.where(.or(equal)), keys)
  }
}
