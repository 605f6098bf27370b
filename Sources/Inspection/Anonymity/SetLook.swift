import Register
import Relations
import Systems

/// What stands against the rows of one set.
struct SetLook {
  private(set) var reasons: Set<AnonymityReason> = []
  private(set) var rows = 0
  private var details: [AnonymityReason: String] = [:]

  var first: AnonymityReason? { reasons.min() }
  var breach: AnonymityReason? { first.flatMap { $0.isBreach ? $0 : nil } }
  var detail: String { first.flatMap { details[$0] } ?? "nothing stands against it" }

  static let away: SetLook = {
    var look = SetLook()
    look.add(.notLooked, "the table is not there")
    return look
  }()

  mutating func add(_ reason: AnonymityReason, _ detail: String) {
    reasons.insert(reason)
    if details[reason] == nil { details[reason] = detail }
  }
}

/// Reads the rows of sets once, one after the other, and keeps counts.
struct SetReading {
  let map: SystemMap
  let known: KnownPeople
  let session: any SQLSession
  let tables: Set<String>

  init(_ map: SystemMap, _ known: KnownPeople, _ session: any SQLSession) throws {
    self.map = map
    self.known = known
    self.session = session
    tables = Set(try session.tableNames())
  }

  func look(_ set: AnonymousSet) throws -> SetLook {
    guard tables.contains(set.table.text) else { return .away }
    var look = SetLook()
    var cells = Cells()
    let columns = try session.columns(of: set.table.text).map(\.name)
    let kinds = columns.map { column in
      IdentifierForm.kind(of: column, map.table(set.table.text)?.column(column))
    }
    let relation = Relation.table(set.table.text, as: "row", columns: columns)
    let named = Named(columns)
    var rows = 0
    try session.stream(relation) { row in
      rows += 1
      judge(row.values, columns, kinds, set, &look)
      cells.add(row.values, set, named)
    }
    look.count(rows)
    guard rows > 0 else {
      look.add(.noRows, "there is no row")
      return look
    }
    cells.judge(set, &look)
    try difference(set, cells, &look)
    try dominance(set, &look)
    return look
  }

  /// One row by itself: columns and values that identify, pseudonyms, prose.
  private func judge(
    _ values: [Value], _ columns: [String], _ kinds: [IdentifierForm.ColumnKind?],
    _ set: AnonymousSet, _ look: inout SetLook
  ) {
    for (place, column) in columns.enumerated() {
      guard let text = KnownPeople.text(values[place]), !text.isEmpty else { continue }
      if let state = set.pseudonyms.first(where: { $0.name == column }) {
        if state.text != "destroyed" {
          look.add(.pseudonym, "the pseudonyms of '\(column)' can be undone: \(state.text)")
        }
        continue
      }
      if let kind = kinds[place] {
        if IdentifierForm.identifies(text, as: kind) {
          look.add(.identifierColumn, "the column '\(column)' identifies people")
        }
        continue
      }
      // A number of the database counts something; what identifies is written.
      guard case .text = values[place] else { continue }
      if IdentifierForm.isIn(text) || known.isIn(text) {
        look.add(.identifierValue, "a value of '\(column)' identifies somebody")
      } else if map.table(set.table.text)?.column(column)?.isFreeText ?? false {
        look.add(.freeText, "'\(column)' is prose")
      }
    }
  }

  /// Both tables are published: what one has more than the other is told as well.
  private func difference(_ set: AnonymousSet, _ cells: Cells, _ look: inout SetLook) throws {
    guard let within = set.within, let smallest = set.smallest else { return }
    guard let other = map.anonymous.first(where: { $0.table.text == within.text }),
      tables.contains(within.text)
    else { return look.add(.notLooked, "the table '\(within.text)' is not there") }
    let columns = try session.columns(of: within.text).map(\.name)
    var larger = Cells()
    let named = Named(columns)
    try session.stream(.table(within.text, as: "row", columns: columns)) {
      larger.add($0.values, other, named)
    }
    for (key, count) in larger.people {
      guard let part = cells.people[key] else { continue }
      if (1..<smallest).contains(count - part) {
        look.add(.difference, "'\(within.text)' less this leaves fewer than \(smallest)")
      }
    }
  }

  /// One row of what is summed may not be most of the sum.
  private func dominance(_ set: AnonymousSet, _ look: inout SetLook) throws {
    guard let sums = set.sums, let from = set.sumsFrom, let most = set.most else { return }
    guard tables.contains(from.text) else {
      return look.add(.notLooked, "the table '\(from.text)' is not there")
    }
    let columns = try session.columns(of: from.text).map(\.name)
    let named = Named(columns)
    guard let place = named.places[sums] else {
      return look.add(.notLooked, "'\(from.text)' has no column '\(sums)'")
    }
    var totals: [[String]: (sum: Int, largest: Int)] = [:]
    try session.stream(.table(from.text, as: "row", columns: columns)) { row in
      guard let number = Cells.number(row.values[place]) else { return }
      let key = named.key(set.knownBy, row.values)
      let before = totals[key] ?? (0, 0)
      totals[key] = (before.sum + number, max(before.largest, number))
    }
    if totals.values.contains(where: { $0.largest * 100 > most * $0.sum }) {
      look.add(.dominance, "one row is more than \(most) per cent of a sum of '\(sums)'")
    }
  }
}

/// The places of columns in a row.
struct Named {
  let places: [String: Int]

  init(_ columns: [String]) {
    places = Dictionary(
      columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is not there is a value as any other.
  func key(_ columns: [String], _ values: [Value]) -> [String] {
    columns.map { name in
      places[name].flatMap { KnownPeople.text(values[$0]) } ?? "\u{0}"
    }
  }
}

/// People by what others could know of them.
struct Cells {
  /// Cell -> people.
  private(set) var people: [[String]: Int] = [:]
  /// Cell without the sensitive column -> sensitive value -> people.
  private var told: [[String]: [String: Int]] = [:]
  /// Cells that were left out, and the sum of the others.
  private var suppressed = 0
  private var sum = 0
  /// Printed cells with somebody in them, and fewer people than have to be.
  private var fewPrinted = 0

  mutating func add(_ values: [Value], _ set: AnonymousSet, _ named: Named) {
    var count = 1
    if set.rows == .cell {
      guard let column = set.count, let place = named.places[column] else { return }
      guard let number = Self.number(values[place]) else {
        suppressed += 1
        return
      }
      count = number
      if (1..<(set.smallest ?? 1)).contains(number) { fewPrinted += 1 }
    }
    sum += count
    people[named.key(set.knownBy, values), default: 0] += count
    guard let sensitive = set.sensitive else { return }
    let others = named.key(set.knownBy.filter { $0 != sensitive }, values)
    told[others, default: [:]][named.key([sensitive], values)[0], default: 0] += count
  }

  static func number(_ value: Value) -> Int? {
    switch value {
    case .integer(let number): Int(number)
    case .text(let text): Int(text)
    case .null, .bytes: nil
    }
  }

  func judge(_ set: AnonymousSet, _ look: inout SetLook) {
    if let smallest = set.smallest, set.rows == .cell || !set.knownBy.isEmpty {
      let few =
        set.rows == .cell ? fewPrinted : people.values.count { (1..<smallest).contains($0) }
      if few > 0 {
        look.add(.smallCell, "\(few) of \(people.count) cells have fewer than \(smallest) people")
      }
      if let total = set.total, suppressed == 1, (1..<smallest).contains(total - sum) {
        look.add(.derivable, "the total gives away the one cell that was left out")
      }
    }
    for cell in told.values {
      let filled = cell.values.filter { $0 > 0 }
      let all = filled.reduce(0, +)
      guard let most = filled.max() else { continue }
      if most == all {
        look.add(.sameValue, "everybody in a cell has the same '\(set.sensitive ?? "")'")
      } else if most == all - 1 {
        look.add(.allButOne, "all but one in a cell have the same '\(set.sensitive ?? "")'")
      }
    }
  }
}

extension SetLook {
  fileprivate mutating func count(_ rows: Int) { self.rows = rows }
}
