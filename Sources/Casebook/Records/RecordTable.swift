import Register

/// The table in which the product keeps the records of one service, as the register states it.
///
/// Beside its id each record has the day on which it was made, the version of the register under
/// which it was last written, a column for each stored field of an item, a day for each event and a
/// word for each fact.
public struct RecordTable: Sendable, Hashable {
  public let name: String
  public let body: String
  public let service: String
  /// Version of the register.
  public let register: String
  public let fields: [RecordField]
  public let events: [String]
  /// Fact -> the values that it may have.
  public let facts: [String: [String]]

  /// - Returns: nil where the product does not keep the records of the service.
  public init?(_ service: Service, in register: Register) {
    guard !service.store.isEmpty else { return nil }
    let scope = [service] + register.ancestors(of: service)
    body = register.controller.id
    self.service = service.id
    self.register = register.version
    name = RecordNames.table(service: service.id, body: body)
    let items = register.statements(for: service).flatMap(\.items)
    fields = service.store.compactMap { stored in
      items.first { $0.isHeld && $0.fields.contains(stored.field) }.map {
        RecordField(stored, of: $0)
      }
    }
    events = Array(Set(scope.flatMap(\.events))).sorted()
    facts = scope.reversed().reduce(into: [:]) { facts, service in
      facts.merge(service.facts) { _, own in own }
    }
  }

  /// The tables of all services whose records the product keeps.
  public static func all(in register: Register) -> [RecordTable] {
    register.services.compactMap { RecordTable($0, in: register) }
  }

  func field(_ name: String) -> RecordField? { fields.first { $0.name == name } }

  func column(ofEvent event: String) -> String { RecordNames.column("event", event) }

  func column(ofFact fact: String) -> String { RecordNames.column("fact", fact) }

  /// Columns that every table has.
  static let keeping = ["id", "made_on", "register", "revision", "look_up_secret"]

  /// Every column that the register accounts for.
  public var columns: Set<String> {
    Set(Self.keeping).union(fields.map(\.column)).union(fields.compactMap(\.lookUpColumn))
      .union(events.map(column(ofEvent:))).union(facts.keys.map(column(ofFact:)))
  }

  /// The columns beside the keeping ones, with the type of each.
  var columnTypes: [(name: String, type: String)] {
    fields.map { ($0.column, $0.form.type) }
      + fields.compactMap(\.lookUpColumn).map { ($0, "{bytes}") }
      + events.map { (column(ofEvent: $0), "TEXT") }
      + facts.keys.sorted().map { (column(ofFact: $0), "TEXT") }
  }
}

/// One field of a table's records.
public struct RecordField: Sendable, Hashable {
  public let name: String
  /// Id of the item that states it.
  public let item: String
  public let kind: StoredField.Kind
  /// In characters as people count them.
  public let lengthMax: Int
  public let isLookUp: Bool
  let form: Form

  init(_ stored: StoredField, of item: Stated<DataItem>) {
    name = stored.field
    self.item = item.id
    kind = stored.type
    lengthMax = stored.lengthMax
    isLookUp = item.lookUp.contains(stored.field) && stored.type.canBeLookedUp
    form =
      item.atRest == .encrypted ? .sealed : stored.type == .number ? .number : .text
  }

  /// Whether it lies encrypted.
  public var isSealed: Bool { form == .sealed }

  var column: String { column(as: form) }

  func column(as form: Form) -> String { RecordNames.column(form.rawValue, name) }

  var lookUpColumn: String? { isLookUp ? RecordNames.column("look_up", name) : nil }

  /// How a value lies in its column. A field that changes its form gets another column.
  enum Form: String, Sendable, Hashable, CaseIterable {
    case text, number, sealed

    var type: String {
      switch self {
      case .text: "TEXT"
      case .number: "BIGINT"
      case .sealed: "{bytes}"
      }
    }
  }
}
