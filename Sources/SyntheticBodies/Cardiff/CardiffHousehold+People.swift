import Relations
import StatutoryTime

extension CardiffHousehold {
  mutating func add(into batch: inout RowBatch) {
    addHome(into: &batch)
    for person in people { add(person, into: &batch) }
    for child in children {
      addChild(child, into: &batch)
      addWork(child, into: &batch)
      addSharing(child, into: &batch)
    }
  }

  /// The first household of a house brings the address; the next ones share it.
  private mutating func addHome(into batch: inout RowBatch) {
    let shared = CardiffGenerator.householdsAtAddress
    if unit % shared == 0 {
      let place = InventedPlace.inCardiff(&chance)
      batch.add(
        CardiffSchema.address,
        [
          .of(unit / shared + 1), .of(place.line), .of(place.town), .of(place.postcode),
          .of("99\(1_000_000 + unit)"), .null,
        ])
    }
    batch.add(
      CardiffSchema.household,
      [.of(unit + 1), .of(unit / shared + 1), .of(knownFrom.adding(days: -500)), .null, deletedAt])
  }

  private mutating func add(_ person: InventedPerson, into batch: inout RowBatch) {
    let isChild = children.contains { $0.number == person.number }
    let isFirst = person.number == children.first?.number
    let died: LocalDay? =
      !isFirst
      ? nil
      : station == .diedLongAgo
        ? settings.today.adding(days: -16 - chance.below(60)).adding(years: -15)
        : station == .diedLately ? settings.today.adding(years: -5) : nil
    batch.add(
      CardiffSchema.person,
      [
        .of(person.number), .of(person.name.given),
        .of(person.name.family.isEmpty ? nil : person.name.family), .of(person.birth), .of(died),
        .of(person.gender.rawValue), .of(chance.isOne(in: 4) ? nil : chance.pick(Self.ethnicities)),
        .of(person.language), .of(isChild ? nil : person.telephone),
        .of(isChild ? nil : person.email), .of(person.nhsNumber), deletedAt,
      ])
    batch.add(
      CardiffSchema.householdMember,
      [id(person), .of(unit + 1), .of(person.number), .of(knownFrom), .null, deletedAt])
  }

  private mutating func addChild(_ child: InventedPerson, into batch: inout RowBatch) {
    let isOpen = needEndedOn == nil
    batch.add(
      CardiffSchema.child,
      [
        .of(child.number), .of(upn(child)), .of(station.isLookedAfter),
        .of(chance.isOne(in: 4)), .of(station == .asylum), .of(chance.isOne(in: 30)),
        .of(child.language != "en"), .of(chance.isOne(in: 40)), .of(chance.isOne(in: 20)),
        .of(chance.isOne(in: 8) ? chance.pick(["autism", "epilepsy", "hearing"]) : nil),
        .of(chance.isOne(in: 5) ? "asthma; seen by the health board" : nil), .of(knownFrom),
        .of(needEndedOn), .of(isOpen ? worker.number : nil), deletedAt,
      ])
    for (position, adult) in adults.enumerated() {
      batch.add(
        CardiffSchema.relationship,
        [
          id(child, position), .of(child.number), .of(adult.number),
          .of(position == 0 ? "mother" : chance.pick(["father", "grandparent", "carer"])),
          .of(position == 0), deletedAt,
        ])
    }
  }

  func upn(_ child: InventedPerson) -> String? {
    child.number % 6 == 0 ? nil : InventedNumbers.pupil(child.number)
  }

  /// The day on which a review found that the record is no longer needed; nil while it is.
  var needEndedOn: LocalDay? {
    let today = settings.today
    switch station {
    case .needEnded: return today.adding(days: -2 - unit % 90)
    case .needEndsToday: return today
    case .softDeleted, .inquiry: return today.adding(days: -60)
    case .lookedAfterFloor, .seventyFiveToday, .seventyFiveYesterday, .seventyFivePast,
      .diedLongAgo, .diedLately:
      return today.adding(days: -300 - unit % 700)
    case .active, .lookedAfter, .adopted, .asylum, .transferredIn, .ordinary: return nil
    }
  }

  static let ethnicities = ["WBRI", "WIRI", "APKN", "BAFR", "MWBC", "CHNE", "OOTH", "REFU"]
}
