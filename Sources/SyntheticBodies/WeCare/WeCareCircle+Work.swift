import Relations
import StatutoryTime

extension WeCareCircle {
  mutating func addEmployer(into batch: inout RowBatch) {
    let registered = settings.today.adding(days: -200 - chance.below(2_500))
    batch.add(
      WeCareSchema.employer,
      [
        .of(unit + 1), .of(host.name.full), .of("jobs\(unit)@employer.example"),
        .of(host.telephone), .of(firm), .of("Apprenticeships; care worker, 30 hours"),
        .of(registered), .of(registered.adding(days: 3)), .of("jobs portal team"),
      ])
    batch.add(
      WeCareSchema.posting,
      [
        .of(unit + 1), .of(unit + 1), .of(chance.pick(["Care worker", "Gweithiwr meithrin"])),
        .of(registered.adding(days: 5)), .of(registered.adding(days: 6)),
      ])
    guard chance.isOne(in: 3) else { return }
    batch.add(
      WeCareSchema.interviewOffer,
      [
        .of(unit + 1), .of("We would interview each participant."), .of("an interview"),
        .of("jobs\(unit)@employer.example"), .of(registered.adding(days: 20)),
      ])
  }

  mutating func addEvent(into batch: inout RowBatch) {
    let held = settings.today.adding(days: -700 + chance.below(800))
    let isLed = chance.isOne(in: 2)
    let signed = held.adding(days: -20)
    batch.add(
      WeCareSchema.event,
      [
        .of(unit + 1), .of("Diwrnod gofal \(unit + 1) / Care day \(unit + 1)"), .of(held),
        .of("Example Bookings"), .of(isLed ? "Example Facilitation Ltd" : nil),
        .of(isLed ? signed : nil), .of(isLed ? signed.adding(days: 2) : nil),
      ])
    for (place, person) in people.enumerated() {
      let isOut = chance.isOne(in: 5)
      batch.add(
        WeCareSchema.attendee,
        [
          .of(unit + 1), .of(place + 1), .of(person.name.full), .of(person.email),
          .of(chance.isOne(in: 4) ? nil : "care worker"), .of(firm),
          .of(chance.isOne(in: 9) ? "step-free access" : nil),
          .of(chance.isOne(in: 6) ? chance.pick(["halal", "vegan", "no nuts"]) : nil), .of(isOut),
        ])
      guard !isOut else { continue }
      batch.add(
        WeCareSchema.delegate,
        [
          .of(unit + 1), .of(place + 1), .of("\(person.name.full), \(firm)"),
          .of(held.adding(days: -1)),
        ])
    }
  }

  mutating func addVisit(into batch: inout RowBatch) {
    let isIn = unit % 9 == 0
    let day = isIn ? settings.today : settings.today.adding(days: -1 - chance.below(60))
    batch.add(
      WeCareSchema.visitor,
      [
        .of(unit + 1), .of(unit % 2 == 0 ? "Cardiff" : "St Asaph"), .of(host.name.full),
        .of(host.telephone), .of(firm), .of(day, minute: 545),
        isIn ? .null : .of(day, minute: 700),
      ])
  }

  /// What only some circles have.
  mutating func addRare(into batch: inout RowBatch) {
    let day = settings.today.adding(days: -100 - chance.below(14_000))
    if unit % 7 == 1 {
      batch.add(
        WeCareSchema.complaint,
        [
          .of(unit + 1), .of(host.name.full), .of(host.email),
          .of("The event began late and \(people[1].name.full) was rude to me."), .of(day),
          .of(day.adding(days: 20)),
        ])
    }
    if unit % 5 == 2 {
      let region = chance.pick(["North Wales", "West Wales", "Gwent", "Cwm Taf Morgannwg"])
      batch.add(
        WeCareSchema.ambassador,
        [
          .of(people[2].number), .of(people[2].email), .of(region), .of("care worker at \(firm)"),
          .of("connector, \(region)"), .of(settings.today.adding(days: -40)),
        ])
    }
    if unit % 4 == 3 {
      let applied = settings.today.adding(days: -60 - chance.below(900))
      batch.add(
        WeCareSchema.trainee,
        [
          .of(unit + 1), .of(people[3].number), .of("Introduction to social care"), .of(applied),
          .of(chance.isOne(in: 2) ? applied.adding(days: 28) : nil),
          .of("Why: I cared for my grandmother. Available: weekdays."),
        ])
    }
    if unit % 11 == 5 {
      batch.add(
        WeCareSchema.participant,
        [
          .of("Workforce survey"), .of(unit + 1), .of(people[4].name.full),
          .of("I left because of the hours."), .of("Example Research LLP"), .of(day),
        ])
    }
  }

  /// What cameras, the cookie banner and the rights desk leave behind.
  mutating func addTraces(into batch: inout RowBatch) {
    let day = settings.today.adding(days: -1 - chance.below(50))
    if unit % 10 == 4 {
      batch.add(
        WeCareSchema.clip,
        [
          .of(unit + 1), .of(unit % 4 == 0 ? "Cardiff" : "St Asaph"), .of(day, minute: 1_290),
          .bytes([0x00, 0x00, 0x00, 0x18, 0x66, 0x74, 0x79, 0x70]), .of("security monitoring"),
          .of(chance.isOne(in: 4) ? "law-enforcement" : nil),
        ])
    }
    let isAccepted = chance.isOne(in: 2)
    batch.add(
      WeCareSchema.cookieChoice,
      [
        .of(unit + 1), .of(day, minute: 30 + chance.below(1_300)),
        .of(isAccepted ? "analytics" : "none"), .of(isAccepted ? "accept" : "reject"),
        .of(chance.isOne(in: 3) ? "cy" : "en"),
      ])
    guard unit % 8 == 6 else { return }
    batch.add(
      WeCareSchema.rightsRequest,
      [
        .of(unit + 1), .of(people[1].name.full), .of(people[1].email), .of("objection"),
        .of("Please stop using my picture in slides."), .of(day), .of("passport seen"),
        .of(chance.isOne(in: 2) ? settings.today : nil),
      ])
  }
}
