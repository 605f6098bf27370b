import Relations
import StatutoryTime

/// A firm of the sector with the people who have to do with it.
struct WeCareCircle {
  let unit: Int
  let settings: BodySettings
  var chance: Chance
  let position: TermPosition
  private(set) var people: [InventedPerson] = []
  let firm: String

  init(_ unit: Int, _ settings: BodySettings) {
    self.unit = unit
    self.settings = settings
    position = .of(unit: unit)
    var chance = Chance(settings, .weCareWales, unit: unit)
    firm = "\(chance.pick(Self.firmWords)) \(chance.pick(["Cyf", "Care Ltd", "Nursery", "CIC"]))"
    for place in 0..<(5 + chance.below(3)) {
      people.append(
        .make(
          unit * WeCareGenerator.numbersInUnit + place + 1, settings,
          birth: settings.today.adding(years: -30), &chance))
    }
    self.chance = chance
  }

  mutating func add(into batch: inout RowBatch) {
    for (place, person) in people.enumerated() { addContact(person, place, into: &batch) }
    addEmployer(into: &batch)
    addEvent(into: &batch)
    addVisit(into: &batch)
    addCalls(into: &batch)
    addRare(into: &batch)
    addTraces(into: &batch)
    guard hasFiles else { return }
    addImages(into: &batch)
    addRequests(into: &batch)
  }

  /// Files lie beside the rows of the first circles and of some later ones: a million people do not
  /// need a million files.
  var hasFiles: Bool { unit < 12 || unit % 37 == 0 }

  var host: InventedPerson { people[0] }

  private mutating func addContact(
    _ person: InventedPerson, _ place: Int, into batch: inout RowBatch
  ) {
    let isFromRegister = chance.isOne(in: 3)
    batch.add(
      WeCareSchema.contact,
      [
        .of(person.number), .of(person.name.full), .of(person.email),
        .of(chance.isOne(in: 2) ? person.telephone : nil), .of(firm),
        .of(chance.pick(["care worker", "manager", "nursery nurse", "student"])),
        .of(isFromRegister ? "Social Care Wales Register" : "the person"),
        .of(isFromRegister ? nil : settings.today.adding(days: -30 - chance.below(2_000))),
        .of(person.language == "cy" ? "cy" : "en"),
      ])
    let topic = WeCareGenerator.topics[person.number % WeCareGenerator.topics.count]
    batch.add(WeCareSchema.interest, [.of(person.number), .of(topic)])
    // Every fifteenth wants nothing more, since before the newest issues.
    guard person.number % 15 != 4 else {
      batch.add(
        WeCareSchema.suppression,
        [.of(person.email), .of(settings.today.adding(years: -3)), .of("all")])
      return
    }
    for issue in [1 + chance.below(12), 13 + chance.below(12)]
    where WeCareGenerator.topics[issue % WeCareGenerator.topics.count] == topic {
      batch.add(
        WeCareSchema.delivery, [.of(issue), .of(person.number), .of(person.email)])
    }
  }

  private static let firmWords = [
    "Hafan", "Bryn Teg", "Y Gorlan", "Seren Fach", "Glan yr Afon", "Harbour", "Oaktree", "Meithrin",
  ]
}
