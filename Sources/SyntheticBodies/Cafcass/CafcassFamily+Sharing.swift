import Relations
import StatutoryTime

extension CafcassFamily {
  mutating func addSharing(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    addDisclosures(courtCase, into: &batch)
    if station == .ordered { addOrdered(courtCase, into: &batch) }
    if station == .transferred { addTransfer(courtCase, into: &batch) }
    if station == .complaint || chance.isOne(in: 40) { addComplaint(courtCase, into: &batch) }
    if station == .closed { addAfterCare(courtCase, into: &batch) }
    if courtCase.isOnPaper { addBox(courtCase, into: &batch) }
  }

  private mutating func addDisclosures(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    guard !courtCase.isOpen else { return }
    let day = courtCase.end.adding(days: -10)
    batch.add(
      CafcassSchema.disclosure,
      courtCase.key + [
        .of(1), .null, .of("the-court"), .of("advise-the-court"), .of("report"),
        .of("filed in the proceedings"), .of(day), .of("government secure email"),
      ])
    guard chance.isOne(in: 5) else { return }
    batch.add(
      CafcassSchema.disclosure,
      courtCase.key + [
        .of(2), .of(courtCase.children[0].number), .of("local-authorities"),
        .of("safeguard-welfare"),
        .of("risk-of-harm"), .of("safeguarding"), .of(day), .of("Egress Switch"),
      ])
  }

  private mutating func addOrdered(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    let day = courtCase.received.adding(days: 40)
    let adult = adults[1]
    let isRisky = chance.isOne(in: 2)
    batch.add(
      CafcassSchema.contactReferral,
      courtCase.key + [
        .of(1), .of(adult.number), .of("Canolfan Gyswllt Enghreifftiol"), .of(day),
        .of(adult.name.full), .of(adult.telephone),
        .of(isRisky ? concern(adult, courtCase) : nil),
        .of(isRisky ? "the court, \(day)" : nil),
      ])
    let place = InventedPlace.inWales(&chance)
    for (position, person) in [adult, courtCase.children[0]].enumerated() {
      batch.add(
        CafcassSchema.dnaRequest,
        courtCase.key + [
          .of(position + 1), .of(person.number), .of(day), .of("Example Laboratories Ltd"),
          .of(person.name.full), .of("\(place.line), \(place.town)"), .of(person.birth),
          .of(day.adding(days: 6)), .of("secure track and trace"),
          .bytes([0xFF, 0xD8, 0xFF, UInt8(position)]),
        ])
    }
  }

  private mutating func addTransfer(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    batch.add(
      CafcassSchema.transfer,
      courtCase.key + [
        .of(1), .of("cafcass"), .of(courtCase.end.adding(days: -20)), .of(courtCase.end),
        .of("relevant-case-information"), .of("government secure email"),
      ])
  }

  private mutating func addComplaint(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    let isOpen = station == .complaint
    let received =
      isOpen ? settings.today.adding(days: -9) : courtCase.end.adding(days: 30)
    let text = "My worker did not return my calls. " + concern(adults[0], courtCase)
    batch.add(
      CafcassSchema.complaint,
      [
        .of(received.year), .of(courtCase.number), .of(adults[0].number), .of(courtCase.officeCode),
        .of(courtCase.year), .of(courtCase.number), .of(received),
        .of(isOpen ? nil : received.adding(days: 18)), .of(text),
        .of(isOpen ? nil : "partly upheld"),
      ])
  }

  private mutating func addAfterCare(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    let consented = chance.isOne(in: 2)
    batch.add(
      CafcassSchema.afterCare,
      courtCase.key + [
        .of(1), .of(adults[0].number), .of(courtCase.end.adding(days: 40)),
        .of("feedback on services"), .of(consented),
        .of(consented ? "The worker explained things clearly." : nil),
      ])
  }

  private mutating func addBox(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    batch.add(
      CafcassSchema.box,
      [
        .of("B\(100_000 + courtCase.number)"), .of("aisle \(1 + unit % 40), example store"),
        .of(courtCase.reference), .of(1 + chance.below(3)), .of(courtCase.end.adding(days: 90)),
        .of("archivist; last moved \(courtCase.end.adding(days: 90))"),
      ])
  }
}
