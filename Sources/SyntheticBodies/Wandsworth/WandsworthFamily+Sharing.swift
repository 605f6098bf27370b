import Relations
import StatutoryTime

extension WandsworthFamily {
  mutating func addSharing(into batch: inout RowBatch) {
    let main = people[0]
    let day = opened.adding(days: 50)
    switch station {
    case .homeCare, .oldAge: share(main, "care-providers", "service delivery", day, into: &batch)
    case .directPayment:
      share(main, "prepaid-card-providers", "financial transactions", day, into: &batch)
    case .childProtection:
      for child in people where isChild(child) {
        share(child, "department", "statutory requirements", day, into: &batch)
      }
    case .programme: share(main, "ministry", "payment by results claims", day, into: &batch)
    case .earlyHelp: share(main, "universities", "social workers training", day, into: &batch)
    case .carer: addRepresentation(main, into: &batch)
    case .closed: addSurvey(main, into: &batch)
    }
    if chance.isOne(in: 9) { share(main, "gp-surgeries", "service delivery", day, into: &batch, 1) }
  }

  private func share(
    _ person: InventedPerson, _ recipient: String, _ purpose: String, _ day: LocalDay,
    into batch: inout RowBatch, _ position: Int = 0
  ) {
    batch.add(
      WandsworthSchema.disclosure,
      [
        Self.key("X\(position)", person), Self.id(person), .of(recipient), .of(purpose),
        .of("case W\(10_000_000 + person.number)"), .of("name, address, needs"), .of(day),
        .of("United Kingdom"),
      ])
  }

  private mutating func addRepresentation(_ person: InventedPerson, into batch: inout RowBatch) {
    batch.add(
      WandsworthSchema.representation,
      [
        .of(unit + 1), Self.id(person), .of("Member for an example ward"),
        .of(opened.adding(days: 44)), .of(opened.adding(days: 60)),
      ])
    share(person, "elected-members", "representation", opened.adding(days: 60), into: &batch)
  }

  private mutating func addSurvey(_ person: InventedPerson, into batch: inout RowBatch) {
    let asked = opened.adding(days: 70)
    batch.add(
      WandsworthSchema.survey,
      [
        .of("Survey of adult social care \(asked.year)"), .of(unit + 1), Self.id(person),
        .of(asked), .of(asked.adding(days: 6)),
        .of(
          chance.pick(["Very satisfied.", "The carer came late too often.", "No answer given."])),
      ])
  }
}
