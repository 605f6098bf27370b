import Foundation
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

  /// A hold that stands has begun, whatever the clock said of the machine on which it was placed.
  func inForce(by day: LocalDay) -> PlacedHold {
    guard until == nil, from > day else { return self }
    return PlacedHold(id: id, kind: kind, reach: reach, from: day)
  }

  /// As it stands in the governed database and in the casebook.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  public init(json: String) throws {
    self = try JSONDecoder().decode(PlacedHold.self, from: Data(json.utf8))
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
    let known = KnownBy(identity, of: there.role, in: there.table)
    guard !known.isEmpty else { return nil }
    let alias = role.isHere ? RecordQuestions.alias : "told"
    let relation =
      role.isHere
      ? base : try RecordQuestions.joined(base, scope, role.through, reading: known.columns)
    return .projected(relation.where(known.says(value, alias)), keys)
  }
}

/// The columns of a table that tell who stands in a role, by one way of knowing people.
struct KnownBy {
  /// Each says it alone, or several say it together: a forename and a surname are a name.
  private let ways: [[String]]

  init(_ identity: String, of role: PersonRole, in table: MappedTable) {
    let columns = table.identity(of: role)
    func names(_ kind: MappedColumn.Identity) -> [String] {
      columns.filter { $0.identity == kind }.map(\.name)
    }
    var ways = columns.filter { $0.identity?.rawValue == identity }.map { [$0.name] }
    if identity == MappedColumn.Identity.name.rawValue {
      for forename in names(.forename) {
        ways += names(.surname).flatMap { [[forename, $0], [$0, forename]] }
      }
    }
    self.ways = ways
  }

  var isEmpty: Bool { ways.isEmpty }
  var columns: [String] { Set(ways.joined()).sorted() }

  /// In whatever way it is written.
  func says(_ value: String, _ alias: String) -> Relations.Predicate {
    .or(ways.map { .folded($0.map { "\(alias).\($0)" }, is: value) })
  }
}
