/// Makes the records of a body, one unit of people after the other.
///
/// A unit is what belongs together in that body: a family before the court, a household, a firm. It
/// follows from the settings and its number alone, so that nothing has to be remembered from one
/// to the next and a million people need no more memory than a hundred.
protocol BodyGenerator: Sendable {
  var systems: [BodySystem] { get }

  /// The rows that are there before anybody: offices, staff, lists of values.
  func standing(into batch: inout RowBatch)

  /// - Returns: how many people the unit has.
  func unit(_ number: Int, into batch: inout RowBatch) -> Int
}
