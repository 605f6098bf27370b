import Register
import Wording

/// What is held about people can be found again: by a key, and by who they are.
///
/// - Law: UK GDPR Art 5(1)(d), Art 15, Art 17
struct RowWithoutPerson: RegisterRule {
  static let id = "SM-02"

  static let text = RuleText(
    title: "Rows that cannot be found for a person",
    law: "UK GDPR Art 5(1)(d), Art 15, Art 17",
    explanation: """
      Access, rectification and erasure need rows to be told apart, and need it to be known whom \
      each is about. A table with items and no key, no people, or people without a name or a \
      number cannot be searched for anybody.
      """,
    before: """
      system: cases
      name: { cy: …, en: case system }
      owner: head of systems
      mode: read-only
      dialect: postgresql
      services: [library]
      tables:
        - { table: loan, people: [{ role: reader }], columns: [{ column: at, role: status }] }
      """,
    after: """
      system: cases
      name: { cy: …, en: case system }
      owner: head of systems
      mode: read-only
      dialect: postgresql
      services: [library]
      tables:
        - table: loan
          key: [id]
          people: [{ role: reader }]
          columns: [{ column: card, role: key, identity: reference }]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.register.systems.flatMap { system in
      system.tables.filter { $0.notPersonal == nil }.flatMap { findings($0, of: system) }
    }
  }

  private func findings(_ table: MappedTable, of system: SystemMap) -> [Finding] {
    var found: [Finding] = []
    if table.key.isEmpty {
      found.append(
        finding(
          .high, at: table.place, "nothing tells the rows of '\(table.name)' apart",
          help: "add 'key' with the columns that do"))
    }
    if system.services(of: table).isEmpty {
      found.append(
        finding(
          .medium, at: table.place, "'\(table.name)' holds the records of no service",
          help: "add 'services', or say under 'not-personal' why nothing in it is about people"))
    }
    let holds = table.columns.contains { !$0.items.isEmpty }
    if table.people.isEmpty, holds {
      found.append(
        finding(
          .high, at: table.place, "nobody knows whom a row of '\(table.name)' is about",
          help: "add 'people', with 'through' where they stand in another table"))
    }
    for role in table.peopleHere where table.identity(of: role).isEmpty {
      found.append(
        finding(
          .high, at: role.place, "nothing tells who the '\(role.name)' of '\(table.name)' is",
          help: "add 'identity' to the columns that do, for example 'identity: nhs-number'"))
    }
    return found
  }
}
