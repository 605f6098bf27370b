import Pages
import Rights
import StatutoryTime
import Wording

extension CalendarStrip {
  /// How a due date was found, as a picture: every day from receipt to the day it is due.
  init(
    _ clock: EnquiryClock, kind: Rights.EnquiryKind, receivedOn: LocalDay, dueOn: LocalDay,
    in language: Language
  ) {
    let count = min(max(0, receivedOn.days(until: dueOn)), Self.daysMax)
    let days = (0...count).map { offset in
      let day = receivedOn.adding(days: offset)
      let dayKind: Kind =
        offset == 0
        ? .received
        : day == dueOn ? .due : clock.counts(day, for: kind) ? .counted : .notCounted
      return Day(year: day.year, month: day.month, day: day.day, kind: dayKind)
    }
    let words = [
      "received": Days.words(receivedOn, in: language),
      "due": Days.words(dueOn, in: language),
    ]
    self.init(
      id: "calendar", title: Catalogue.text("calendar.title", in: language, words),
      description: Catalogue.text("calendar.description", in: language, words),
      days: days, language: language)
  }

  private static let daysMax = 120
}
