import Register
import Systems

/// A table of a drafted map.
public struct DraftedTable: Sendable, Hashable {
  public let name: String
  public let keys: TableKeys
  public let columns: [DraftedColumn]
  /// False where its rows may not be read.
  public let isSampled: Bool
  /// Whether somebody seems to stand in its rows.
  public let holdsPeople: Bool
  /// Role -> the foreign key that leads to the person.
  public private(set) var ways: [Way] = []

  public struct Way: Sendable, Hashable {
    public let role: String
    public let key: ForeignKey
  }

  init(_ table: TableDescription, sample: [String: ColumnSample]?, rowsPerTable: Int) {
    name = table.name
    keys = table.keys
    isSampled = sample != nil && rowsPerTable > 0
    let columns = table.columns.map { column in
      DraftedColumn(column, in: table.keys, sample: sample?[column.name] ?? ColumnSample())
    }
    self.columns = columns
    // A name alone may be that of a colour; a town has a postcode too.
    let known = columns.compactMap(\.identity)
    holdsPeople =
      known.contains(where: DraftedTable.tellsAlone)
      || known.contains(.forename) && known.contains(.surname)
      || known.contains(.name) && known.contains(where: { $0 != .name && $0 != .address })
  }

  private static func tellsAlone(_ identity: MappedColumn.Identity) -> Bool {
    switch identity {
    case .nhsNumber, .nationalInsuranceNumber, .uniquePupilNumber, .dateOfBirth, .email: true
    default: false
    }
  }

  /// With a way along each foreign key that leads to a table with people in it.
  func adding(peopleOf others: Set<String>) -> DraftedTable {
    var table = self
    let keys = self.keys.foreign.filter { key in
      others.contains(key.table) && key.references.count == key.columns.count
    }
    var taken: Set<String> = holdsPeople ? ["person"] : []
    for key in keys {
      let wanted = Self.roleName(keys.count == 1 ? key.table : key.columns.joined(separator: "-"))
      var role = wanted
      var number = 2
      while !taken.insert(role).inserted {
        role = "\(wanted.prefix(44))-\(number)"
        number += 1
      }
      table.ways.append(Way(role: role, key: key))
    }
    return table
  }

  /// A table's or a column's name as an id; `person` where nothing of it can stay.
  private static func roleName(_ name: String) -> String {
    var id = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": id.unicodeScalars.append(scalar)
      default: if !id.isEmpty, id.last != "-" { id += "-" }
      }
    }
    for end in ["-id", "-no", "-ref"] where id.hasSuffix(end) { id.removeLast(end.count) }
    id = String(id.prefix(48))
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? "person" : id
  }
}

/// A column of a drafted map.
public struct DraftedColumn: Sendable, Hashable {
  public let name: String
  public let type: String
  /// Whether it is a part of the table's key, or leads to another table.
  public let role: MappedColumn.TechnicalRole?
  /// What it seems to hold.
  public let guess: ColumnGuess?
  /// What the guess went by, and what else the values look like: words and counts, no values.
  public let evidence: [String]

  init(_ column: ColumnDescription, in keys: TableKeys, sample: ColumnSample) {
    name = column.name
    type = column.type
    let isForeign = keys.foreign.contains { $0.columns.contains(column.name) }
    let isKey = keys.primary.contains(column.name)
    let named = NameGuess.of(column.name)
    guess = DraftedColumn.guess(named, sample, isTechnical: isForeign || isKey)
    role = isForeign ? .foreignKey : isKey ? .key : guess == .status ? .status : nil
    var evidence = sample.words
    if let named, named == guess { evidence.insert("\(named.words) by its name", at: 0) }
    if sample.mayBeBirths { evidence.append("the days are spread like dates of birth") }
    self.evidence = evidence
  }

  public var identity: MappedColumn.Identity? {
    if case .identity(let identity) = guess { identity } else { nil }
  }

  /// A number with a check, an address of mail and a postcode tell by themselves; a name by its
  /// form must be called one.
  private static func guess(
    _ named: ColumnGuess?, _ sample: ColumnSample, isTechnical: Bool
  ) -> ColumnGuess? {
    switch sample.leading {
    case .nhsNumber: return .identity(.nhsNumber)
    case .nationalInsuranceNumber: return .identity(.nationalInsuranceNumber)
    case .uniquePupilNumber: return .identity(.uniquePupilNumber)
    case .email: return .identity(.email)
    case .postcode: return .identity(.postcode)
    case .telephone where !isTechnical: return .identity(.telephone)
    case .freeText: return .freeText
    case .day:
      if named == .identity(.dateOfBirth) || sample.mayBeBirths { return .identity(.dateOfBirth) }
      return .day
    default: break
    }
    if isTechnical { return nil }
    // Values of another form speak against what the name says.
    let checked: Set<ColumnGuess> = [
      .identity(.nhsNumber), .identity(.nationalInsuranceNumber), .identity(.uniquePupilNumber),
      .identity(.email), .identity(.postcode), .identity(.dateOfBirth),
    ]
    if let named, checked.contains(named), sample.filled >= 10 { return nil }
    return named
  }
}
