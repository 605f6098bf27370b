import Register
import Relations
import Retention
import SystemMaps

/// The records of one kind in one system, with the rules that govern them.
public struct RecordScope: Sendable {
  public let system: SystemMap
  public let record: MappedRecord
  /// The table of which each row is one record.
  public let table: MappedTable
  public let service: String
  public let rules: RetentionRules
  let register: Register
  /// Table -> column -> the type that the database declares; what somebody types is compared as it.
  var types: [String: [String: String]] = [:]
  /// The part of the table that is looked at alone; nil for all of it.
  var part: String?

  /// - Returns: nil where the map names a table or a service that is not there, which is a finding
  ///   of the register.
  public init?(_ record: MappedRecord, of system: SystemMap, in register: Register) {
    guard let table = system.table(record.table.text) else { return nil }
    let own = record.service?.text ?? system.services(of: table).first?.text
    guard let own, register.service(own) != nil else { return nil }
    self.system = system
    self.record = record
    self.table = table
    self.register = register
    service = own
    rules = RetentionRules(register, services: [own])
  }

  /// All kinds of records of a system, in the order of its map.
  public static func all(of system: SystemMap, in register: Register) -> [RecordScope] {
    system.records.compactMap { RecordScope($0, of: system, in: register) }
  }

  /// The rule that decided, as the register states it.
  public func rule(_ id: String) -> Stated<RetentionRule>? {
    register.service(service).flatMap { own in
      register.statements(for: own).lazy.flatMap(\.retention).first { $0.id == id }
    }
  }

  func equals(
    _ name: String, _ column: String, _ text: String, _ table: MappedTable
  ) -> Relations.Predicate {
    let type = types[table.name]?[column] ?? table.column(column)?.type?.text
    return .column(name) == .value(StoredValue.of(text, type: type))
  }

  /// From where the records' own rows are read.
  var source: String { part ?? table.name }

  var key: [String] { table.key.map(\.text) }

  /// How its rows are spoken of in plans and in the log: `iris/case`.
  public var name: String { "\(system.id)/\(record.id)" }
}
