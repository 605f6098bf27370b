import Casebook
import Gate
import Register
import Relations
import Systems

/// Puts each row of a return to the gate.
struct RowGate: Sendable {
  let gate: DisclosureGate
  let request: DisclosureRequest
  let table: MappedTable
  let map: SystemMap
  /// People about whom something is marked.
  let protected: ProtectedPeople
  /// Columns of the table, each with the planned items that stand in it.
  let columns: [(String, [String])]
  /// Whether anything is marked in the systems of the body: a row by which nobody can be looked
  /// for among those who are marked is taken for marked then.
  let hasMarks: Bool

  /// What goes, row by row, and how much does not.
  struct Chosen: Sendable {
    var values: [ItemValues] = []
    var people: [PersonPlaces] = []
    var refused = 0
    var newer = 0
    var gone = 0
  }

  func chosen(_ rows: [SQLRow], _ plan: ReturnPlanRecord) throws -> Chosen {
    let planned = Set(
      stride(from: 0, to: plan.digests.count - 31, by: 32).map {
        Array(plan.digests[$0..<$0 + 32])
      })
    var chosen = Chosen()
    var seen = 0
    var answers: [[String: String]: [String]] = [:]
    for row in rows {
      let place = try ReturnRows.place(row, table, map)
      guard planned.contains(place.digest(plan.salt)) else {
        chosen.newer += 1
        continue
      }
      seen += 1
      let person = try person(of: row)
      let facts = try facts(of: row, person)
      let items = try answers[facts] ?? decided(facts, person)
      answers[facts] = items
      guard !items.isEmpty, try !isMarked(row) else {
        chosen.refused += 1
        continue
      }
      chosen.values.append(try values(of: row, Set(items), person))
      chosen.people.append(PersonPlaces(places: try names(of: row).union([place])))
    }
    chosen.gone = planned.count - seen
    return chosen
  }

  /// What is protected of whoever the row's numbers name.
  private func person(of row: SQLRow) throws -> PersonPlaces {
    var found = PersonPlaces()
    let numbers = try numbers(of: row)
    if hasMarks, numbers.isEmpty, try !isKnownElsewhere(row) {
      found.protected = Set(ProtectedKind.allCases)
    }
    let key = try table.key.map { try row["row.\($0.text)"] }
    for known in numbers.map({ protected.byNumber[$0] }) + [protected.byRow[key]] {
      guard let known else { continue }
      found.protected.formUnion(known.protected)
      found.needles.formUnion(known.needles)
    }
    return found
  }

  /// Whether the row has another system's number for the person.
  private func isKnownElsewhere(_ row: SQLRow) throws -> Bool {
    try table.columns.contains { column in
      guard column.knownAs != nil else { return false }
      return try PersonRows.compared(row["row.\(column.name)"]) != nil
    }
  }

  /// The numbers that one person has in every system, as they are compared.
  private func numbers(of row: SQLRow) throws -> [String] {
    try table.columns.compactMap { column in
      guard let kind = column.identity, MappedColumn.Identity.everywhere.contains(kind) else {
        return nil
      }
      return PersonRows.compared(try row["row.\(column.name)"])
    }
  }

  /// What names whoever stands in the row on record, beside the row itself.
  private func names(of row: SQLRow) throws -> Set<PersonPlace> {
    Set(
      try table.columns.compactMap { column in
        guard let kind = column.identity, MappedColumn.Identity.everywhere.contains(kind) else {
          return nil
        }
        return .number(kind, try row["row.\(column.name)"])
      })
  }

  /// Rows with the same facts have the same answer.
  private func facts(of row: SQLRow, _ person: PersonPlaces) throws -> [String: String] {
    var facts: [String: String] = [:]
    for column in table.columns where column.identity == .uniquePupilNumber {
      if try !row["row.\(column.name)"].isNull { facts["subject.upn"] = "yes" }
    }
    for mark in person.protected { facts["protected.\(mark.rawValue)"] = "yes" }
    return facts
  }

  private func decided(
    _ facts: [String: String], _ person: PersonPlaces
  ) throws -> [String] {
    let more = facts.filter { !$0.key.hasPrefix("protected.") }
    let decision = gate.decide(
      request.with(try request.circumstances.with(more).marked(person.protected)))
    return decision.answer == .permit ? decision.items : []
  }

  private func isMarked(_ row: SQLRow) throws -> Bool {
    try table.columns.contains { column in
      guard column.protects != nil else { return false }
      return MappedColumn.isSet(try row["row.\(column.name)"])
    }
  }

  private func values(
    of row: SQLRow, _ items: Set<String>, _ person: PersonPlaces
  ) throws -> ItemValues {
    var found = ItemValues()
    let hidden = try Set(
      columns.filter { person.isProtected(try row["row.\($0.0)"]) }.flatMap(\.1))
    for (name, held) in columns {
      let value = try row["row.\(name)"]
      guard !value.isNull, let column = table.column(name) else { continue }
      for item in held where items.contains(item) {
        // What a file says is not known.
        if hidden.contains(item) || column.folder != nil && person.isMarked {
          found.keepBack(item, .protected)
        } else if column.folder != nil {
          found.keepBack(item, .inFiles)
        } else if column.isFreeText {
          found.keepBack(item, .freeText)
        } else {
          found.values[item, default: []].append(value)
        }
      }
    }
    return found
  }
}
