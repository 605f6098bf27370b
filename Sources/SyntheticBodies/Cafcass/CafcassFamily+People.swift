import Relations
import StatutoryTime

extension CafcassFamily {
  mutating func add(into batch: inout RowBatch) {
    for person in people { add(person, into: &batch) }
    for courtCase in cases {
      addCase(courtCase, into: &batch)
      addWork(courtCase, into: &batch)
      addSharing(courtCase, into: &batch)
    }
    addKinship(into: &batch)
  }

  private mutating func add(_ person: InventedPerson, into batch: inout RowBatch) {
    let previous = person.previousFamily.map { "\(person.name.given) \($0)" }
    let disability = chance.isOne(in: 12) ? chance.pick(["hearing", "mobility", "learning"]) : nil
    let ethnic = chance.isOne(in: 3) ? nil : chance.pick(["A", "B", "C", "D", "E", "F"])
    let isAdult = adults.contains { $0.number == person.number }
    batch.add(
      CafcassSchema.person,
      [
        .of(person.number), .of(person.name.full), .of(previous), .of(person.birth),
        .of(person.gender.rawValue), .of(person.language), .of(disability), .of(ethnic),
      ])
    if isAdult {
      batch.add(
        CafcassSchema.personContact,
        [.of(person.number), .of(person.telephone), .of(person.email)])
    }
    let moves = 1 + chance.below(isAdult ? 3 : 2)
    var from = cases.first?.received.adding(days: -900) ?? settings.today
    for seq in 1...moves {
      let place = InventedPlace.inWales(&chance)
      let to = from.adding(days: 200 + chance.below(600))
      batch.add(
        CafcassSchema.personAddress,
        [
          .of(person.number), .of(seq), .of(place.line), .of(place.town), .of(place.postcode),
          .of(from), .of(seq == moves ? nil : to), .of(seq == moves && chance.isOne(in: 25)),
        ])
      from = to
    }
  }

  private mutating func addKinship(into batch: inout RowBatch) {
    for (position, adult) in adults.enumerated() {
      for child in children {
        let kind = position == 0 ? "mother" : position == 1 ? "father" : "step-parent"
        batch.add(
          CafcassSchema.kinship,
          [
            .of(adult.number), .of(child.number), .of(1), .of(kind), .of(position < 2),
            .of(child.birth), .of(chance.isOne(in: 4) ? cases[0].received : nil),
          ])
      }
    }
  }

  private mutating func addCase(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    let status =
      courtCase.isOpen ? "open" : station == .transferred ? "transferred" : "closed"
    let controller = station == .transferred ? "Cafcass" : "Welsh Government"
    batch.add(
      CafcassSchema.courtCase,
      courtCase.key + [
        .of("\(courtCase.officeCode)\(courtCase.year % 100)C\(10_000 + courtCase.number)"),
        .of(chance.pick(Self.applications)), .of(courtCase.received), .of(courtCase.closed),
        .of(courtCase.reopened), .of(status), .of(controller), .of(courtCase.isOnPaper),
        .of("ordinarily resident in Wales"),
      ])
    for (position, child) in courtCase.children.enumerated() {
      let plan = chance.isOne(in: 7) ? "from \(courtCase.received)" : nil
      batch.add(
        CafcassSchema.caseChild,
        courtCase.key + [
          .of(position + 1), .of(child.number), .of(station == .siblings),
          .of(chance.isOne(in: 4) ? "known to the local authority" : nil), .of(plan),
          .of(station != .siblings), .of(chance.isOne(in: 10) ? "asthma, inhaler at school" : nil),
        ])
    }
    for (position, adult) in adults.enumerated() {
      let role = position == 0 ? "applicant" : position == 1 ? "respondent" : "other"
      batch.add(
        CafcassSchema.caseParty,
        courtCase.key + [
          .of(position + 1), .of(adult.number), .of(role),
          .of(position > 1 ? "lives with the children" : nil),
        ])
    }
    batch.add(
      CafcassSchema.caseWorker,
      courtCase.key + [.of(courtCase.worker), .of(courtCase.received), .of(courtCase.closed)])
  }
}
