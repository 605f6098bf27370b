import StatutoryTime

/// A day as a record states it: one that is known, or one that somebody will have to find out.
///
/// A year alone, a month alone, a day that does not exist and a day marked doubtful are `unknown`:
/// nothing is guessed that would destroy something.
public enum RecordDay: Sendable, Hashable {
  case known(LocalDay)
  case unknown

  public var day: LocalDay? {
    if case .known(let day) = self { day } else { nil }
  }
}
