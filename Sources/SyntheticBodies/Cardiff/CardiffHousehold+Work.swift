import Relations
import StatutoryTime

extension CardiffHousehold {
  mutating func addWork(_ child: InventedPerson, into batch: inout RowBatch) {
    addReferral(child, into: &batch)
    addAssessment(child, into: &batch)
    addPlan(child, into: &batch)
    addRecordings(child, into: &batch)
    if station.isLookedAfter { addPlacement(child, into: &batch) }
    if station == .adopted { addAdoption(child, into: &batch) }
  }

  private mutating func addReferral(_ child: InventedPerson, into batch: inout RowBatch) {
    let source =
      station == .asylum ? "Clearsprings Ready Homes Ltd" : chance.pick(Self.sources)
    let isFamily = source == "the child’s carer"
    batch.add(
      CardiffSchema.referral,
      [
        id(child), .of(child.number), .of(knownFrom), .of(source),
        .of(isFamily ? adults[0].name.full : nil), .of(concern(child)),
        .of(knownFrom.adding(days: 9)), deletedAt,
      ])
  }

  private mutating func addAssessment(_ child: InventedPerson, into batch: inout RowBatch) {
    let started = knownFrom.adding(days: 10)
    batch.add(
      CardiffSchema.assessment,
      [
        id(child), .of(child.number), .of(worker.number), .of(started),
        .of(started.adding(days: 35)), .of("Help at home with routines; a place at a playgroup."),
        .of("Lives with \(adults[0].name.full); two moves in a year."), deletedAt,
      ])
    guard chance.isOne(in: 2) else { return }
    batch.add(
      CardiffSchema.opinion,
      [
        id(child), .of(child.number), .of(worker.number), .of(started.adding(days: 30)),
        .of("In my opinion \(child.name.full) is thriving."), deletedAt,
      ])
  }

  private mutating func addPlan(_ child: InventedPerson, into batch: inout RowBatch) {
    let ended = needEndedOn
    let review = ended == nil ? settings.today.adding(days: 5 + chance.below(80)) : nil
    batch.add(
      CardiffSchema.plan,
      [
        id(child), .of(child.number),
        .of(station.isLookedAfter ? "looked after" : "care and support"),
        .of(knownFrom.adding(days: 50)), .of(review), .of(ended),
        .of(chance.pick(["family support", "respite", "therapeutic work", "supervised contact"])),
        deletedAt,
      ])
  }

  private mutating func addRecordings(_ child: InventedPerson, into batch: inout RowBatch) {
    for position in 0..<(1 + chance.below(3)) {
      let isWelsh = chance.isOne(in: 4)
      let text = Prose.visit(
        about: child.name.full, other: adults[position % adults.count].name.full,
        staff: worker.name.full, inWelsh: isWelsh, &chance)
      batch.add(
        CardiffSchema.recording,
        [
          id(child, position), .of(child.number), .of(worker.number),
          .of(knownFrom.adding(days: 12 + position * 28), minute: 600 + position * 15),
          .of(chance.pick(["home", "school", "office", "hub"])),
          .of(chance.pick(["statutory visit", "review", "family time"])), .of(text),
          .of(isWelsh ? "cy" : "en"), deletedAt,
        ])
    }
  }

  private mutating func addPlacement(_ child: InventedPerson, into batch: inout RowBatch) {
    let started = max(child.birth ?? knownFrom, knownFrom).adding(days: 20)
    let ended = needEndedOn == nil ? nil : started.adding(days: 400 + chance.below(900))
    batch.add(
      CardiffSchema.placement,
      [
        id(child), .of(child.number), .of(adults.last?.number),
        .of(chance.pick(["foster care", "kinship care", "residential"])), .of(started), .of(ended),
        deletedAt,
      ])
  }

  private mutating func addAdoption(_ child: InventedPerson, into batch: inout RowBatch) {
    let adopted = InventedName(
      given: chance.pick(InventedNames.given), family: chance.pick(InventedNames.family))
    batch.add(
      CardiffSchema.adoption,
      [
        id(child), .of(child.number), .of(knownFrom.adding(days: 30)), .of(adopted.full), .of(true),
        .of("Name before adoption \(child.name.full); birth mother \(adults[0].name.full)."),
        deletedAt,
      ])
  }

  mutating func concern(_ child: InventedPerson) -> String {
    Prose.concern(
      about: child.name.full, other: adults[0].name.full, staff: worker.name.full,
      inWelsh: chance.isOne(in: 4), &chance)
  }

  static let sources = [
    "Cardiff and Vale University Health Board", "Youth Justice Service", "the child’s carer",
    "Education Welfare Service (EWS)", "Connect 2 Cardiff (C2C)", "Early Years", "Police",
  ]
}
