import Relations
import StatutoryTime

/// A family known to the invented Wandsworth Social Care.
struct WandsworthFamily {
  let unit: Int
  let settings: BodySettings
  let station: WandsworthStation
  let workers: [InventedStaff]
  var chance: Chance
  private(set) var people: [InventedPerson] = []
  /// The day on which the family became known, over the last forty years.
  let opened: LocalDay
  let home: InventedPlace

  init(_ unit: Int, _ settings: BodySettings, _ workers: [InventedStaff]) {
    self.unit = unit
    self.settings = settings
    self.workers = workers
    station = WandsworthStation(unit: unit)
    var chance = Chance(settings, .wandsworthSocialCare, unit: unit)
    let years = station == .closed ? 40 : station.concernsChildren ? 8 : 22
    opened = settings.today.adding(days: -90 - chance.below(years * 365))
    home = .inLondon(&chance)
    self.chance = chance
    makePeople()
  }

  private mutating func makePeople() {
    let surname = chance.pick(InventedNames.family)
    for position in 0..<(1 + chance.below(3)) {
      let age = station == .oldAge ? 66 + chance.below(20) : 22 + chance.below(40)
      let birth = opened.adding(days: -age * 365 - chance.below(365))
      add(person: surname, isFirst: position == 0, birth)
    }
    guard station.concernsChildren else { return }
    for _ in 0..<(1 + chance.below(3)) {
      add(person: surname, isFirst: true, opened.adding(days: -chance.below(9 * 365)))
    }
  }

  private mutating func add(person surname: String, isFirst: Bool, _ birth: LocalDay) {
    let number = unit * WandsworthGenerator.numbersInUnit + people.count + 1
    people.append(
      .make(
        number, settings, family: isFirst || people.count % 2 == 1 ? surname : nil, birth: birth,
        &chance))
  }

  var worker: InventedStaff { workers[unit % workers.count] }
  var workerId: Value { .of("WK\(100 + worker.number)") }
  var familyId: Value { .of("F\(1_000_000 + unit)") }
  var isClosed: Bool { station == .closed }
  /// Records from before this day are in the old system as well.
  var isOld: Bool { opened < settings.today.adding(years: -15) }

  static func id(_ person: InventedPerson) -> Value { .of("W\(10_000_000 + person.number)") }
  /// The key of something that belongs to a person.
  static func key(_ letters: String, _ person: InventedPerson) -> Value {
    .of("\(letters)\(10_000_000 + person.number)")
  }

  func isChild(_ person: InventedPerson) -> Bool {
    guard let birth = person.birth else { return false }
    return birth.adding(years: 18) > settings.today
  }
}
