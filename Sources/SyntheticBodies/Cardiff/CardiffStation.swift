/// Where a child's record stands. The notice keeps it "no longer than needed"; the law sets floors
/// beneath that for children looked after and adopted.
enum CardiffStation: Int, CaseIterable, Sendable {
  /// The need has ended within the last three months: waits for the next removal.
  case needEnded
  case needEndsToday
  case active
  /// Deleted by a worker, and not yet removed for good.
  case softDeleted
  case lookedAfter
  /// The need has ended, and the 75 years from birth of a looked-after child have not.
  case lookedAfterFloor
  /// Born 75 years ago to the day, yesterday, and somewhat before: transferred paper, typed in.
  case seventyFiveToday
  case seventyFiveYesterday
  case seventyFivePast
  /// Died before 18, and the 15 years are over, or are not.
  case diedLongAgo
  case diedLately
  /// Adopted: sealed for a hundred years.
  case adopted
  /// The need has ended, and an inquiry wants the record.
  case inquiry
  case asylum
  case transferredIn
  case ordinary

  init(unit: Int) { self = Self.allCases[unit % Self.allCases.count] }

  var isLookedAfter: Bool {
    switch self {
    case .lookedAfter, .lookedAfterFloor, .seventyFiveToday, .seventyFiveYesterday,
      .seventyFivePast, .diedLongAgo, .diedLately, .adopted:
      true
    default: false
    }
  }
}
