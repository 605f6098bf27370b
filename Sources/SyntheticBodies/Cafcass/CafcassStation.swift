/// Where a case stands against its rule: until the youngest child in the proceedings is 35.
///
/// Each block of sixteen cases has one of each, so that the smallest body has them all.
enum CafcassStation: Int, CaseIterable, Sendable {
  /// The term ended within the last three months: it waits for the next run.
  case due
  /// The 35th birthday was yesterday, is today, is tomorrow.
  case yesterday
  case birthday
  case tomorrow
  /// The term is over, and a court has ordered that the file be kept.
  case held
  /// One child's date of birth is unknown: no end may be guessed.
  case unknownBirth
  case open
  case closed
  /// The youngest was born on 29 February.
  case leapDay
  /// A child in a case whose term is over, and in a second one whose term is not.
  case siblings
  case reopened
  /// The term is over, and the file is on paper.
  case paper
  /// The term is over, and a complaint about the case is open.
  case complaint
  case transferred
  case ordered
  case ordinary

  init(unit: Int) { self = Self.allCases[unit % Self.allCases.count] }
}
