import StatutoryTime

/// A family before the court: its people, and its one or two cases.
struct CafcassFamily {
  let unit: Int
  let settings: BodySettings
  let station: CafcassStation
  let office: Int
  let workers: [InventedStaff]
  var chance: Chance
  private(set) var people: [InventedPerson] = []
  var children: [InventedPerson] = []
  var adults: [InventedPerson] = []
  var cases: [CafcassCase] = []

  static let applications = [
    "child arrangements", "specific issue", "prohibited steps", "care proceedings", "adoption",
    "parental order",
  ]

  init(_ unit: Int, _ settings: BodySettings, _ workers: [InventedStaff]) {
    self.unit = unit
    self.settings = settings
    self.workers = workers
    station = CafcassStation(unit: unit)
    office = unit % CafcassGenerator.offices.count
    chance = Chance(settings, .cafcassCymru, unit: unit)
    makePeople()
    makeCases()
  }

  private mutating func makePeople() {
    let surname = chance.pick(InventedNames.family)
    let youngest = youngestBirth()
    let oldest =
      station == .siblings ? settings.today.adding(years: -38) : youngest.adding(days: -2_000)
    for position in 0..<2 {
      let birth = oldest.adding(days: -(19 * 365) - chance.below(8_000))
      adults.append(makePerson(position == 0 ? surname : nil, birth))
    }
    let count = station == .siblings ? 3 : 1 + chance.below(4)
    for position in 0..<count {
      let days = position == count - 1 ? 0 : 300 + (count - position - 1) * 420
      children.append(makePerson(surname, youngest.adding(days: -days)))
    }
    if station == .siblings {
      // The two older ones were in the first case, whose term ended last month.
      children[1].birth = birth(turning35: settings.today.adding(days: -30))
      children[0].birth = children[1].birth?.adding(days: -700)
    }
    if station == .unknownBirth { children[chance.below(count)].birth = nil }
    if station == .siblings || chance.isOne(in: 6) {
      adults.append(makePerson(nil, oldest.adding(days: -21 * 365 - chance.below(6_000))))
    }
    people = adults + children
  }

  private mutating func makePerson(_ surname: String?, _ birth: LocalDay) -> InventedPerson {
    let number = unit * CafcassGenerator.numbersInUnit + adults.count + children.count + 1
    return .make(number, settings, family: surname, birth: birth, &chance)
  }

  /// The birth of the youngest child, on which the station turns.
  private mutating func youngestBirth() -> LocalDay {
    let today = settings.today
    switch station {
    case .due, .paper, .complaint:
      return birth(turning35: today.adding(days: -2 - chance.below(90)))
    case .yesterday: return birth(turning35: today.adding(days: -1))
    case .birthday: return birth(turning35: today)
    case .tomorrow: return birth(turning35: today.adding(days: 1))
    case .held, .unknownBirth: return today.adding(days: -36 * 365 - chance.below(1_400))
    case .leapDay:
      let year = (today.year - 6 - chance.below(24)) / 4 * 4
      return LocalDay(iso: "\(year)-02-29") ?? today.adding(years: -10)
    case .open, .reopened: return today.adding(days: -200 - chance.below(5_500))
    case .siblings: return today.adding(days: -(20 * 365) - chance.below(3_000))
    case .closed, .transferred, .ordered, .ordinary:
      return today.adding(days: -3 * 365 - chance.below(30 * 365))
    }
  }

  /// The last day of birth from which 35 years are full by the day given.
  private func birth(turning35 day: LocalDay) -> LocalDay {
    LocalDay.latestStart(years: 35, endingBefore: day.adding(days: 1))
  }

  private mutating func makeCases() {
    let isOpen = station == .open || station == .reopened
    if station == .siblings {
      let first = children.first?.birth ?? settings.today
      cases.append(makeCase(0, children: Array(children.prefix(2)), from: first, isOpen: false))
      let second = children[2].birth ?? settings.today
      cases.append(
        makeCase(1, children: [children[1], children[2]], from: second, isOpen: false))
    } else {
      let known = children.compactMap(\.birth).max() ?? settings.today.adding(years: -38)
      cases.append(makeCase(0, children: children, from: known, isOpen: isOpen))
    }
  }

  private mutating func makeCase(
    _ position: Int, children: [InventedPerson], from birth: LocalDay, isOpen: Bool
  ) -> CafcassCase {
    let today = settings.today
    let received =
      isOpen
      ? today.adding(days: -20 - chance.below(150))
      : min(birth.adding(days: 60 + chance.below(2_500)), today.adding(days: -300))
    let closed = received.adding(days: 60 + chance.below(220))
    return CafcassCase(
      office: office, year: received.year, number: unit * 2 + position + 1, received: received,
      closed: station == .open ? nil : isOpen ? received.adding(days: 15) : closed,
      reopened: station == .reopened ? today.adding(days: -4 - chance.below(5)) : nil,
      children: children, station: station)
  }
}
