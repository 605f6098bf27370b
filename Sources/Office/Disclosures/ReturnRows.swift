import Foundation
import Register
import Relations
import SystemMaps
import Systems

/// Which rows a return is made of: a table, and columns that say nothing about anybody.
public struct ReturnRows: Sendable, Hashable, Codable {
  public let system: String
  public let table: String
  public let `where`: [String: String]
  /// How the people were told, once the return is planned.
  var told: String?

  /// How many rows one return may have.
  public static let countMax = 100_000
  /// What is about fewer is about single people, and is asked for one by one.
  public static let countMin = 5

  public init(system: String, table: String, where conditions: [String: String] = [:]) {
    self.system = system
    self.table = table
    self.where = conditions
  }

  /// From the part `rows` of a request's JSON.
  ///
  /// - Returns: the rows, and the request without that part.
  /// - Throws: `ItemRefusal.badRows`.
  public static func taken(from json: [UInt8]) throws -> (ReturnRows, [UInt8]) {
    guard json.count <= 65_536,
      var parts = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
      let part = parts.removeValue(forKey: "rows"), JSONSerialization.isValidJSONObject(part),
      let rows = try? JSONDecoder().decode(
        ReturnRows.self, from: JSONSerialization.data(withJSONObject: part))
    else { throw ItemRefusal.badRows }
    return (rows, Array(try JSONSerialization.data(withJSONObject: parts)))
  }

  /// The table of the map, if the rows can be told by columns that identify nobody.
  func checked(in map: SystemMap) throws -> MappedTable {
    guard let table = map.table(self.table), table.notPersonal == nil, !table.key.isEmpty else {
      throw ItemRefusal.badRows
    }
    // A key of the row, or one that leads to a person, tells who it is.
    let leading = Set(table.people.flatMap { $0.through.first?.by.map(\.name) ?? [] })
    let isOfNobody = self.where.keys.allSatisfy { name in
      !leading.contains(name)
        && table.column(name).map { $0.identity == nil && $0.items.isEmpty } ?? false
    }
    let isOneRow = table.key.allSatisfy { self.where[$0.text] != nil }
    guard isOfNobody, !isOneRow else { throw ItemRefusal.badRows }
    return table
  }

  /// The rows as they are now, with these of their columns, by their keys.
  func read(
    _ columns: [String], of table: MappedTable, _ map: SystemMap, _ session: any SQLSession
  ) throws -> [SQLRow] {
    let types = Dictionary(
      try session.columns(of: table.name).map { ($0.name, $0.type) },
      uniquingKeysWith: { first, _ in first })
    let conditions = self.where.sorted { $0.key < $1.key }.map { name, value in
      Relations.Expression.column("row.\(name)")
        == .value(StoredValue.of(value, type: types[name]))
    }
    let wanted = Set(columns + table.key.map(\.text)).sorted()
    let rows = try session.rows(
      try map.rows(of: table.name)
        .where(.and(conditions + [table.isLive(as: "row")]))
        .select(wanted.map { NamedExpression("row.\($0)", .column("row.\($0)")) })
        .ordered(by: table.key.map { Ordering(.column("row.\($0.text)")) })
        .limit(Self.countMax + 1))
    guard rows.count <= Self.countMax else { throw ItemRefusal.tooMuch(Self.countMax) }
    return rows
  }

  static func place(
    _ row: SQLRow, _ table: MappedTable, _ map: SystemMap
  ) throws -> PersonPlace {
    PersonPlace(
      system: map.id, table: table.name, key: try table.key.map { try row["row.\($0.text)"] })
  }
}

extension Relation {
  func ordered(by orderings: [Ordering]) -> Relation { .ordered(self, orderings) }
}
