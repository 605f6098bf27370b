import Relations
import StatutoryTime

extension CardiffHousehold {
  mutating func addSharing(_ child: InventedPerson, into batch: inout RowBatch) {
    if chance.isOne(in: 3) { addDisclosure(child, into: &batch) }
    if station == .inquiry {
      batch.add(
        CardiffSchema.hold,
        [
          id(child), .of(child.number), .of("inquiry: keep until released"),
          .of(settings.today.adding(days: -200)), .null, .null,
        ])
    }
    if station == .active || station == .lookedAfter { addCensus(child, into: &batch) }
  }

  private mutating func addDisclosure(_ child: InventedPerson, into batch: inout RowBatch) {
    let recipient = chance.pick([
      "health-board-as-recipient", "police", "courts", "care-providers", "welsh-government",
    ])
    let told = knownFrom.adding(days: 1)
    batch.add(
      CardiffSchema.told,
      [
        id(child), .of(child.number), .of(adults[0].number), .of(recipient), .of(told), deletedAt,
      ])
    let isByLaw = recipient == "police" || recipient == "courts" || recipient == "welsh-government"
    batch.add(
      CardiffSchema.disclosure,
      [
        id(child), .of(child.number), .of(recipient), .of("needs it for its part of the plan"),
        .of("full-name, needs"),
        .of(isByLaw ? "Children Act 1989 section 47" : "permission of \(told)"),
        .of(worker.number), .of(told.adding(days: 14 + chance.below(30))), deletedAt,
      ])
  }

  /// The row of last year's return: a year of birth in place of the day, and never a name.
  private mutating func addCensus(_ child: InventedPerson, into batch: inout RowBatch) {
    batch.add(
      CardiffSchema.censusRow,
      [
        .of(settings.today.year - 1), .of(child.number), .of(upn(child)), .of(child.birth?.year),
        .of(child.gender.rawValue), .of(chance.pick(Self.ethnicities)), .of(station.isLookedAfter),
        .of(chance.pick(["family support", "respite", "foster care"])),
        .of("list-\(settings.today.year - 1)"),
      ])
  }
}
