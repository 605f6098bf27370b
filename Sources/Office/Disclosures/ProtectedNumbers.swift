import Register
import Relations
import SystemMaps
import Systems

extension BodyDisclosures {
  /// The people of the body about whom something is marked, by every number that they have, with
  /// those who stand beside them: for returns in bulk, whose rows may stand in another system than
  /// the marks.
  func protectedNumbers() async throws -> [String: PersonPlaces] {
    var found: [String: PersonPlaces] = [:]
    for system in try atHand(marking) {
      let ofSystem = try await Self.read(system) { session in
        try Self.protectedNumbers(PersonRows(map: system.map, session: session))
      }
      found.merge(ofSystem) { $0.joined(with: $1) }
    }
    return found
  }

  private static func protectedNumbers(_ rows: PersonRows) throws -> [String: PersonPlaces] {
    var found: [String: PersonPlaces] = [:]
    for place in try rows.marked() {
      var person = try rows.marks(on: [place])
      person.places = [place]
      // Of a parent's withheld address the child's row says nothing either.
      let beside = PersonPlaces(needles: person.needles)
      let others = try rows.numbers(of: try rows.others(beside: [place])).map { ($0, beside) }
      for (number, marks) in try rows.numbers(of: [place]).map({ ($0, person) }) + others {
        let number = PersonRows.compared(.text(number.value)) ?? number.value
        found[number] = found[number]?.joined(with: marks) ?? marks
      }
    }
    return found
  }
}

extension PersonRows {
  /// The rows in which people stand about whom something is marked.
  func marked() throws -> Set<PersonPlace> {
    var found: Set<PersonPlace> = []
    for table in map.tables {
      for mark in table.columns where mark.protects != nil {
        for role in table.people {
          let path = try map.path(from: table.name, to: role.name)
          let columns = path.key + ["row.\(mark.name)"]
          let rows = try session.rows(
            path.relation.select(columns.map { NamedExpression($0, .column($0)) }).distinct)
          for row in rows where MappedColumn.isSet(try row["row.\(mark.name)"]) {
            found.insert(
              PersonPlace(
                system: map.id, table: path.table.name, key: try path.key.map { try row[$0] }))
          }
        }
      }
    }
    return found
  }
}
