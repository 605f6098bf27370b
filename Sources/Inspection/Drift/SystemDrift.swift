import Register
import Systems

/// What a map, a live schema and the register say of one system, held against each other both ways.
///
/// Pure: the schema is a value. `check` says of the map and the register alone what
/// ``stated(in:)`` says.
public enum SystemDrift {
  /// Everything: the schema against the map, and the map against the register.
  ///
  /// - Returns: by file, line, column and rule.
  public static func findings(
    in register: Register, map: SystemMap, schema: SchemaDescription
  ) -> [Finding] {
    sorted(
      live(map, schema)
        + stated(in: register).filter { finding in
          finding.place.file == map.file || finding.rule == DriftRule.itemNotHeld.rawValue
        })
  }

  /// What the register and all its maps say of each other: items that no service states, items
  /// that no system holds.
  public static func stated(in register: Register) -> [Finding] {
    sorted(unstated(in: register) + notHeld(in: register))
  }

  /// What the schema of a system says against its map.
  public static func live(_ map: SystemMap, _ schema: SchemaDescription) -> [Finding] {
    let known = Set(map.tables.map(\.name))
    // A name with a schema is another system's on the same server, unless the map has such names.
    let isOfSchemas = known.contains { $0.contains(".") }
    let own = schema.tables.filter { isOfSchemas || !$0.name.contains(".") }
    let extra = own.filter { !known.contains($0.name) && !isOwn($0.name) }.map { table in
      DriftRule.tableNotMapped.finding(
        at: map.place,
        "the system has a table '\(table.name)' that its map does not know",
        help: "add it under 'tables', or say why it is not personal")
    }
    return sorted(extra + map.tables.flatMap { LiveTable(table: $0, map: map, schema).findings })
  }

  /// The marks that the product itself writes beside the acts of a run.
  private static func isOwn(_ table: String) -> Bool { table.hasPrefix("addewid_") }

  /// By file, line, column and rule.
  public static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { one, other in
      (one.place.file, one.place.line, one.place.column, one.rule, one.message)
        < (other.place.file, other.place.line, other.place.column, other.rule, other.message)
    }
  }
}

/// The rules of drift, by their ids.
public enum DriftRule: String, Sendable, CaseIterable {
  case tableNotMapped = "SD-01"
  case columnNotMapped = "SD-02"
  case tableGone = "SD-03"
  case columnGone = "SD-04"
  case typeChanged = "SD-05"
  case itemNotStated = "SD-06"
  case itemNotHeld = "SD-07"
  case keyLost = "SD-08"
  case wayWithoutIndex = "SD-09"
  case columnNotStated = "SD-10"

  public var severity: Finding.Severity {
    switch self {
    case .tableNotMapped, .columnNotMapped, .tableGone, .columnGone, .itemNotStated,
      .columnNotStated:
      .high
    case .typeChanged, .keyLost: .medium
    case .itemNotHeld, .wayWithoutIndex: .low
    }
  }

  /// What the rule rests on.
  public var law: String {
    switch self {
    case .itemNotStated, .columnNotStated: "UK GDPR Art 5(1)(a), Art 13, Art 14"
    case .itemNotHeld: "UK GDPR Art 5(1)(a)"
    default: "UK GDPR Art 5(2), Art 30(1)"
    }
  }

  func finding(at place: SourcePlace, _ message: String, help: String) -> Finding {
    Finding(
      rule: rawValue, severity: severity, place: place, message: message, help: help, law: law)
  }
}
