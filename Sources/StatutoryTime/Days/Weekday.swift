/// A day of the week, numbered from Sunday, which is 0.
public enum Weekday: Int, CaseIterable, Sendable, Hashable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday
}
