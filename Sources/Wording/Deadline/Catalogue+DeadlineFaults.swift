/// What is wrong with a question about a deadline, bank holidays and places.
extension Catalogue {
  static let deadlineError: [String: Message] = [
    "deadline.error.unknown-regime": Message(
      cy: "nid oes cyfundrefn o'r enw '{name}'", en: "there is no regime '{name}'"),
    "deadline.error.unknown-regime.nearest": Message(
      cy: "nid oes cyfundrefn o'r enw '{name}'; yr enw tebycaf yw '{nearest}'",
      en: "there is no regime '{name}'; the nearest name is '{nearest}'"),
    "deadline.error.unknown-division": Message(
      cy: "nid oes rhan o'r Deyrnas Unedig o'r enw '{name}' yn rhestr y gwyliau banc",
      en: "there is no part of the United Kingdom called '{name}' in the list of bank holidays"),
    "deadline.error.unknown-division.nearest": Message(
      cy: "nid oes rhan o'r Deyrnas Unedig o'r enw '{name}' yn rhestr y gwyliau banc; yr enw tebycaf yw '{nearest}'",
      en: "there is no part of the United Kingdom called '{name}' in the list of bank holidays; the nearest name is '{nearest}'"),
    "deadline.error.unknown-event": Message(
      cy: "nid oes ystyr i'r digwyddiad '{name}' yn {regime}; y digwyddiadau yw: {names}",
      en: "the event '{name}' means nothing in {regime}; the events are: {names}"),
    "deadline.error.unknown-event.nearest": Message(
      cy: "nid oes ystyr i'r digwyddiad '{name}' yn {regime}; yr enw tebycaf yw '{nearest}'",
      en: "the event '{name}' means nothing in {regime}; the nearest name is '{nearest}'"),
    "deadline.error.unknown-event.none": Message(
      cy: "nid oes ystyr i'r digwyddiad '{name}' yn {regime}, nad oes ganddi ddigwyddiadau",
      en: "the event '{name}' means nothing in {regime}, which has no events"),
    "deadline.error.bad-date": Message(
      cy: "nid yw '{text}' yn ddiwrnod ar gyfer '{name}'; ysgrifennwch ef fel 2026-03-14",
      en: "'{text}' is not a day for '{name}'; write it as 2026-03-14"),
    "deadline.error.time-missing": Message(
      cy: "mae angen amser yn ogystal â diwrnod ar gyfer '{name}', ac nid oes un yn '{text}'; ysgrifennwch ef fel 2026-12-04T16:30",
      en: "'{name}' needs a time as well as a day, and '{text}' has none; write it as 2026-12-04T16:30"),
    "deadline.error.bad-value": Message(
      cy: "ni all '{name}' fod yn '{text}'; y gwerthoedd yw: {allowed}",
      en: "'{name}' cannot be '{text}'; the values are: {allowed}"),
    "deadline.error.missing-event": Message(
      cy: "mae ar {regime} angen y digwyddiad '{name}'; ychwanegwch ef gyda'i ddiwrnod",
      en: "{regime} needs the event '{name}'; add it with its day"),
    "deadline.error.out-of-order": Message(
      cy: "mae '{later}' cyn '{earlier}'; gwiriwch y ddau ddyddiad",
      en: "'{later}' lies before '{earlier}'; check both dates"),
    "deadline.error.repeated": Message(
      cy: "mae mwy nag un dyddiad ar gyfer '{name}'; cadwch un",
      en: "there is more than one date for '{name}'; keep one"),
    "deadline.error.promise-not-applicable": Message(
      cy: "ni all addewid mewn diwrnodau redeg ochr yn ochr â {regime}; tynnwch nifer y diwrnodau",
      en: "a promise in days cannot run beside {regime}; leave the number of days out"),
  ]

  static let deadlineHolidayError: [String: Message] = [
    "deadline.error.holidays.unreadable": Message(
      cy: "ni ellir darllen rhestr y gwyliau banc: {cause}; defnyddiwch y ffeil fel y mae GOV.UK yn ei chyhoeddi",
      en: "the list of bank holidays cannot be read: {cause}; use the file as GOV.UK publishes it"),
    "deadline.error.holidays.division-missing": Message(
      cy: "nid oes gwyliau banc ar gyfer '{division}' yn y rhestr",
      en: "the list of bank holidays has none for '{division}'"),
    "deadline.error.holidays.bad-date": Message(
      cy: "nid yw '{text}' yn ddiwrnod yn rhestr gwyliau banc '{division}'",
      en: "'{text}' is not a day in the bank holidays of '{division}'"),
    "deadline.error.holidays.untitled": Message(
      cy: "nid oes enw i'r ŵyl banc ar {day} yn '{division}'",
      en: "the bank holiday on {day} in '{division}' has no name"),
    "deadline.error.holidays.day-twice": Message(
      cy: "mae {day} ddwywaith yn rhestr gwyliau banc '{division}'",
      en: "{day} comes twice in the bank holidays of '{division}'"),
    "deadline.error.holidays.year-missing": Message(
      cy: "nid oes gwyliau banc ar gyfer {year} ym mhob rhan o'r Deyrnas Unedig yn y rhestr",
      en: "the list of bank holidays lacks {year} in at least one part of the United Kingdom"),
    "deadline.error.holidays.empty": Message(
      cy: "mae rhestr y gwyliau banc yn wag", en: "the list of bank holidays is empty"),
  ]

  static let deadlineHoliday: [String: Message] = [
    "deadline.holiday.new-years-day": Message(cy: "Dydd Calan", en: "New Year's Day"),
    "deadline.holiday.second-january": Message(cy: "2 Ionawr", en: "2nd January"),
    "deadline.holiday.st-patricks-day": Message(cy: "Dydd Gŵyl Padrig", en: "St Patrick's Day"),
    "deadline.holiday.good-friday": Message(cy: "Dydd Gwener y Groglith", en: "Good Friday"),
    "deadline.holiday.easter-monday": Message(cy: "Dydd Llun y Pasg", en: "Easter Monday"),
    "deadline.holiday.early-may": Message(
      cy: "Gŵyl banc dechrau Mai", en: "Early May bank holiday"),
    "deadline.holiday.coronation": Message(
      cy: "Gŵyl banc coroni'r Brenin Charles III",
      en: "Bank holiday for the coronation of King Charles III"),
    "deadline.holiday.spring": Message(cy: "Gŵyl banc y gwanwyn", en: "Spring bank holiday"),
    "deadline.holiday.world-cup": Message(
      cy: "Gŵyl banc Cwpan y Byd", en: "World Cup bank holiday"),
    "deadline.holiday.battle-of-the-boyne": Message(
      cy: "Brwydr y Boyne (Dydd yr Orenwyr)", en: "Battle of the Boyne (Orangemen's Day)"),
    "deadline.holiday.summer": Message(cy: "Gŵyl banc yr haf", en: "Summer bank holiday"),
    "deadline.holiday.st-andrews-day": Message(cy: "Dydd Gŵyl Andreas", en: "St Andrew's Day"),
    "deadline.holiday.christmas-day": Message(cy: "Dydd Nadolig", en: "Christmas Day"),
    "deadline.holiday.boxing-day": Message(cy: "Gŵyl San Steffan", en: "Boxing Day"),
    "deadline.weekday.saturday": Message(cy: "dydd Sadwrn", en: "Saturday"),
    "deadline.weekday.sunday": Message(cy: "dydd Sul", en: "Sunday"),
  ]

  static let deadlinePlace: [String: Message] = [
    "deadline.place.england-and-wales": Message(cy: "Cymru a Lloegr", en: "England and Wales"),
    "deadline.place.scotland": Message(cy: "yr Alban", en: "Scotland"),
    "deadline.place.northern-ireland": Message(cy: "Gogledd Iwerddon", en: "Northern Ireland"),
    "deadline.place.england-and-wales.scotland": Message(
      cy: "Cymru, Lloegr a'r Alban", en: "England, Wales and Scotland"),
    "deadline.place.england-and-wales.northern-ireland": Message(
      cy: "Cymru, Lloegr a Gogledd Iwerddon", en: "England, Wales and Northern Ireland"),
    "deadline.place.northern-ireland.scotland": Message(
      cy: "yr Alban a Gogledd Iwerddon", en: "Scotland and Northern Ireland"),
  ]
}
