import Register
import Wording

/// What a mapped system holds is what the notice says is held.
///
/// - Law: UK GDPR Art 5(1)(a), Art 13, Art 14(1)(d)
struct ItemHeldUnstated: RegisterRule {
  static let id = "SM-01"

  static let text = RuleText(
    title: "A system holds what no statement covers",
    law: "UK GDPR Art 5(1)(a), Art 14(1)(d)",
    explanation: """
      The map of a system says which columns hold what. Where a column holds something that the \
      service does not state, or says that it does not hold, people have been told less than is so.
      """,
    before: """
      system: cases
      name: { cy: …, en: case system }
      owner: head of systems
      mode: read-only
      dialect: postgresql
      services: [library]
      tables:
        - { table: loan, key: [id], columns: [{ column: faith, not-stated: true }] }
      """,
    after: """
      system: cases
      name: { cy: …, en: case system }
      owner: head of systems
      mode: read-only
      dialect: postgresql
      services: [library]
      tables:
        - { table: loan, key: [id], columns: [{ column: shelf, not-personal: a place }] }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.register.unstatedColumns.map { held in
      let name = "'\(held.table.name).\(held.column.name)'"
      guard let item = held.item else {
        return finding(
          .high, at: held.column.place, "no statement covers what \(name) holds",
          help: "state it and name the item, or have the column emptied")
      }
      let service = held.service?.name.en ?? ""
      return finding(
        .high, at: item.place,
        held.denied == nil
          ? "\(name) holds '\(item.text)', which '\(service)' does not state"
          : "\(name) holds '\(item.text)', which '\(service)' says is not held",
        help: "state it there or in organisation.yaml, or correct 'items' or 'services'")
    }
  }
}
