import Relations
import StatutoryTime

/// A household known to the invented Children's Services.
struct CardiffHousehold {
  let unit: Int
  let settings: BodySettings
  let station: CardiffStation
  let staff: [InventedStaff]
  var chance: Chance
  private(set) var adults: [InventedPerson] = []
  private(set) var children: [InventedPerson] = []
  let knownFrom: LocalDay

  init(_ unit: Int, _ settings: BodySettings, _ staff: [InventedStaff]) {
    self.unit = unit
    self.settings = settings
    self.staff = staff
    station = CardiffStation(unit: unit)
    var chance = Chance(settings, .cardiffChildrensServices, unit: unit)
    let born = Self.firstBirth(station, settings.today, &chance)
    let known = born.adding(days: 100 + chance.below(4_000))
    knownFrom = min(max(known, Self.earliest(settings.today)), settings.today.adding(days: -60))
    self.chance = chance
    makePeople(born)
  }

  /// Records begin forty years ago; older ones came with children who were then grown up.
  private static func earliest(_ today: LocalDay) -> LocalDay { today.adding(years: -40) }

  private static func firstBirth(
    _ station: CardiffStation, _ today: LocalDay, _ chance: inout Chance
  ) -> LocalDay {
    switch station {
    case .seventyFiveToday: today.adding(years: -75)
    case .seventyFiveYesterday: today.adding(days: -1).adding(years: -75)
    case .seventyFivePast: today.adding(days: -2 - chance.below(90)).adding(years: -75)
    case .lookedAfterFloor: today.adding(days: -(25 + chance.below(30)) * 365)
    case .diedLongAgo: today.adding(days: -31 * 365 - chance.below(300))
    case .diedLately: today.adding(days: -20 * 365)
    case .needEnded, .inquiry, .softDeleted: today.adding(days: -(19 + chance.below(18)) * 365)
    default: today.adding(days: -300 - chance.below(16 * 365))
    }
  }

  private mutating func makePeople(_ born: LocalDay) {
    let surname = chance.pick(InventedNames.family)
    let count = 1 + chance.below(3)
    for position in 0..<(1 + chance.below(2)) {
      let birth = born.adding(days: -19 * 365 - chance.below(7_000))
      adults.append(person(position == 0 ? surname : nil, birth))
    }
    for position in 0..<count {
      let days = position == 0 ? 0 : 400 * position + chance.below(200)
      children.append(person(surname, min(born.adding(days: days), settings.today)))
    }
  }

  private mutating func person(_ surname: String?, _ birth: LocalDay) -> InventedPerson {
    let number =
      unit * CardiffGenerator.numbersInUnit + adults.count + children.count + 1
    return .make(number, settings, family: surname, birth: birth, &chance)
  }

  var people: [InventedPerson] { adults + children }
  var worker: InventedStaff { staff[unit % staff.count] }

  /// The id of the position-th row of a kind that belongs to a person.
  func id(_ person: InventedPerson, _ position: Int = 0) -> Value {
    .of(person.number * 8 + position)
  }

  var deletedAt: Value {
    station == .softDeleted ? .of(settings.today.adding(days: -20), minute: 975) : .null
  }
}
