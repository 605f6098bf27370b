import Relations
import StatutoryTime

extension WandsworthFamily {
  mutating func addCare(into batch: inout RowBatch) {
    let main = people[0]
    switch station {
    case .homeCare, .oldAge:
      addPackage(main, into: &batch)
      addFinance(main, into: &batch)
    case .directPayment:
      addFinance(main, into: &batch)
      addDirectPayment(main, into: &batch)
    case .childProtection: addProtection(into: &batch)
    case .programme: addProgramme(into: &batch)
    case .carer, .earlyHelp, .closed: break
    }
    if chance.isOne(in: 4) { addSafeguarding(main, into: &batch) }
    batch.add(
      WandsworthSchema.decision,
      [
        Self.id(main), .of(1), .of(opened.adding(days: 12)),
        .of(isClosed ? "not eligible" : "eligible"), .of(40 + chance.below(60)), workerId,
      ])
  }

  private mutating func addPackage(_ person: InventedPerson, into batch: inout RowBatch) {
    batch.add(
      WandsworthSchema.package,
      [
        Self.key("P", person), Self.id(person),
        .of(chance.pick(["Example Home Care Ltd", "Alder House", "Riverside Day Centre"])),
        .of(station == .oldAge ? "residential" : "home care"), .of(opened.adding(days: 20)), .null,
        .of(pence: 9_000 + chance.below(90_000)),
      ])
  }

  private mutating func addFinance(_ person: InventedPerson, into batch: inout RowBatch) {
    batch.add(
      WandsworthSchema.finance,
      [
        Self.key("A", person), Self.id(person), .of(opened.adding(days: 15)),
        .of(InventedNumbers.nationalInsurance(person.number)),
        .of(pence: 8_000 + chance.below(40_000)), .of(pence: chance.below(3_000_000)),
        .of(pence: chance.below(12_000)), .of(worker.name.full),
      ])
  }

  private mutating func addDirectPayment(_ person: InventedPerson, into batch: inout RowBatch) {
    batch.add(
      WandsworthSchema.directPayment,
      [
        Self.key("D", person), Self.id(person), .of("Example Cards plc"),
        .of("0000\(100_000_000_000 + person.number)"), .of(opened.adding(days: 30)), .null,
      ])
  }

  private mutating func addSafeguarding(_ person: InventedPerson, into batch: inout RowBatch) {
    let other = people[people.count - 1]
    batch.add(
      WandsworthSchema.safeguarding,
      [
        Self.key("S", person), Self.id(person), .of(opened.adding(days: 40)),
        .of(chance.pick(["GP surgery", "neighbour", "home carer"])),
        .of(
          Prose.concern(
            about: person.name.full, other: other.name.full, staff: worker.name.full,
            inWelsh: false, &chance)),
        .of("no further action"), .of(opened.adding(days: 70)),
      ])
  }

  private mutating func addProtection(into batch: inout RowBatch) {
    for child in people where isChild(child) {
      batch.add(
        WandsworthSchema.protection,
        [
          Self.id(child), .of(1), .of("child protection plan"), .of(opened.adding(days: 25)),
          .of(chance.isOne(in: 2) ? opened.adding(days: 60) : nil),
        ])
    }
  }

  private mutating func addProgramme(into batch: inout RowBatch) {
    batch.add(
      WandsworthSchema.troubledFamily,
      [
        familyId, .of("school attendance; worklessness"), workerId, .of(opened.adding(days: 30)),
        .of(chance.isOne(in: 2) ? "PBR-\(100_000 + unit)" : nil),
        .of(chance.isOne(in: 5) ? settings.today.adding(days: -20) : nil),
      ])
  }
}
