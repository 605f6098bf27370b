extension LocalDay {
  /// The last day on which a term of years can have begun and still be over before a day.
  ///
  /// `start.adding(years: years) < day` holds for exactly the days `start` up to this one, so that
  /// "the term has ended" becomes a comparison that an index of a database can serve. Grows with
  /// `day`, never falls.
  ///
  /// - Parameter years: the length of the term, 0 or more.
  /// - Parameter day: the day before which the term must have ended.
  /// - Returns: the cutoff; ``earliest`` where no day qualifies.
  public static func latestStart(years: Int, endingBefore day: LocalDay) -> LocalDay {
    latestStart(near: day.adding(years: -years), endingBefore: day) { $0.adding(years: years) }
  }

  /// The last day on which a term of months can have begun and still be over before a day.
  ///
  /// - Parameter months: the length of the term, 0 or more.
  /// - Returns: the cutoff; ``earliest`` where no day qualifies.
  public static func latestStart(months: Int, endingBefore day: LocalDay) -> LocalDay {
    latestStart(near: day.adding(months: -months), endingBefore: day) { $0.adding(months: months) }
  }

  /// Walks from a guess, never more than a few days off, to the exact cutoff.
  private static func latestStart(
    near guess: LocalDay, endingBefore day: LocalDay, end: (LocalDay) -> LocalDay
  ) -> LocalDay {
    var start = guess
    while start > .earliest, end(start) >= day { start = start.adding(days: -1) }
    while start < .latest, end(start.adding(days: 1)) < day { start = start.adding(days: 1) }
    return start
  }
}
