import Relations
import StatutoryTime

extension WandsworthFamily {
  mutating func add(into batch: inout RowBatch) {
    batch.add(
      WandsworthSchema.family,
      [
        familyId, .of(people[0].name.family.isEmpty ? people[0].name.given : people[0].name.family),
        .of(opened),
      ])
    for (position, person) in people.enumerated() {
      add(person, position, into: &batch)
      addNotes(person, position, into: &batch)
    }
    if station == .carer, people.count > 1 {
      batch.add(
        WandsworthSchema.carer,
        [Self.id(people[1]), Self.id(people[0]), .of(10 + chance.below(60)), .of(opened)])
    }
    addCare(into: &batch)
    addSharing(into: &batch)
    if isOld { addOld(into: &batch) }
  }

  private mutating func add(
    _ person: InventedPerson, _ position: Int, into batch: inout RowBatch
  ) {
    let area = isChild(person) ? "CHILDREN" : station == .earlyHelp ? "EARLYHELP" : "ADULTS"
    let sex = person.gender == .female ? "F" : person.gender == .male ? "M" : "X"
    let reachable = chance.below(5) > 0
    batch.add(
      WandsworthSchema.client,
      [
        Self.id(person), .of(chance.isOne(in: 3) ? "Dr" : nil), .of(person.name.given),
        .of(person.name.family.isEmpty ? nil : person.name.family), .of(person.birth), .null,
        .of(sex), .of("\(home.line), \(home.town)"), .of(home.postcode),
        .of(reachable ? person.telephone : nil), .of(reachable ? person.email : nil),
        .of(person.nhsNumber), .of(chance.isOne(in: 3) ? "Asian British" : nil), .of(area),
        workerId,
        .of(isOld ? person.number : nil), .of(isClosed ? "Y" : "N"),
        .of(isClosed ? opened.adding(days: 80) : nil),
      ])
    batch.add(
      WandsworthSchema.familyMember,
      [
        familyId, Self.id(person),
        .of(position == 0 ? "main person" : isChild(person) ? "child" : "relative"),
      ])
  }

  private mutating func addNotes(
    _ person: InventedPerson, _ position: Int, into batch: inout RowBatch
  ) {
    let other = people[(position + 1) % people.count]
    for number in 1...(1 + chance.below(2)) {
      let text = Prose.visit(
        about: person.name.full, other: other.name.full, staff: worker.name.full,
        inWelsh: chance.isOne(in: 60), &chance)
      batch.add(
        WandsworthSchema.note,
        [
          Self.id(person), .of(number), .of(opened.adding(days: number * 6), minute: 570 + number),
          workerId, .of(text),
        ])
    }
  }

  /// The same people as the old system holds them: in Latin-1, with days as dd/mm/yyyy.
  private mutating func addOld(into batch: inout RowBatch) {
    for person in people where !isChild(person) {
      let name = person.name.inLatin1
      batch.add(
        WandsworthSchema.oldClient,
        [
          .of(person.number), .of(name.family.isEmpty ? nil : String(name.family.prefix(40))),
          .of(String(name.given.prefix(40))), .of(Self.slashed(person.birth)),
          .of(InventedName.latin1(home.line)), .of(home.town), .of(home.postcode),
          .of(person.telephone), .of(person.nhsNumber),
          .of(chance.isOne(in: 2) ? InventedNumbers.nationalInsurance(person.number) : nil),
          .of(isClosed ? "C" : "O"), .of(isClosed ? Self.slashed(opened.adding(days: 80)) : nil),
          .of(chance.isOne(in: 3) ? "CAFÉ DROP-IN TUES, £2. RING FIRST - SEE FILE" : nil),
        ])
      batch.add(
        WandsworthSchema.oldAssessment,
        [
          .of(person.number), .of(1), .of(Self.slashed(opened)), .of("FACE"),
          .of(pence: chance.below(20_000)), .of(InventedName.latin1(worker.name.full)),
          .of("Lives alone. Neighbour calls. Key with warden."),
        ])
    }
    guard people.count > 1, !isChild(people[0]) else { return }
    batch.add(
      WandsworthSchema.oldCarer,
      [
        .of(people[0].number), .of(1),
        .of(String(people[1].name.inLatin1.full.prefix(80))), .of("REL"), .of(people[1].telephone),
      ])
  }

  static func slashed(_ day: LocalDay?) -> String {
    guard let day else { return "  /  /    " }
    return "\(twoDigits(day.day))/\(twoDigits(day.month))/\(day.year)"
  }
}
