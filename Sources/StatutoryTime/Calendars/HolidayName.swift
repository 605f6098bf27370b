/// The holidays whose names the catalogue has in both languages, by GOV.UK's English names.
///
/// A holiday proclaimed later keeps the name that GOV.UK gives it until it is added here.
enum HolidayName: String, CaseIterable {
  case newYearsDay = "New Year's Day"
  case secondJanuary = "2nd January"
  case saintPatricksDay = "St Patrick's Day"
  case goodFriday = "Good Friday"
  case easterMonday = "Easter Monday"
  case earlyMay = "Early May bank holiday"
  case coronation = "Bank holiday for the coronation of King Charles III"
  case spring = "Spring bank holiday"
  case worldCup = "World Cup bank holiday"
  case battleOfTheBoyne = "Battle of the Boyne (Orangemen's Day)"
  case summer = "Summer bank holiday"
  case saintAndrewsDay = "St Andrew's Day"
  case christmasDay = "Christmas Day"
  case boxingDay = "Boxing Day"

  /// GOV.UK writes the apostrophe in either form.
  init?(title: String) {
    self.init(rawValue: title.map { $0 == "\u{2019}" ? "'" : String($0) }.joined())
  }

  /// The key of the name in the catalogue.
  var key: String {
    switch self {
    case .newYearsDay: "deadline.holiday.new-years-day"
    case .secondJanuary: "deadline.holiday.second-january"
    case .saintPatricksDay: "deadline.holiday.st-patricks-day"
    case .goodFriday: "deadline.holiday.good-friday"
    case .easterMonday: "deadline.holiday.easter-monday"
    case .earlyMay: "deadline.holiday.early-may"
    case .coronation: "deadline.holiday.coronation"
    case .spring: "deadline.holiday.spring"
    case .worldCup: "deadline.holiday.world-cup"
    case .battleOfTheBoyne: "deadline.holiday.battle-of-the-boyne"
    case .summer: "deadline.holiday.summer"
    case .saintAndrewsDay: "deadline.holiday.st-andrews-day"
    case .christmasDay: "deadline.holiday.christmas-day"
    case .boxingDay: "deadline.holiday.boxing-day"
    }
  }
}
