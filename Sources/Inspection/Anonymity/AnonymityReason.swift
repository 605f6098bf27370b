/// Why rows that are to identify nobody do, or why nobody can say. The first of several is told.
public enum AnonymityReason: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Anonymised, but after it had left.
  case recordLate = "record-late"
  /// It left for somebody who may not have it as it was, and no record says that it was anonymised.
  case noRecord = "no-record"
  /// No certificate of what left, or the last one before it left says no.
  case notCertified = "not-certified"
  case certifiedLate = "certified-late"
  /// It identifies people, and no reason is recorded.
  case noReason = "no-reason"
  /// A column that identifies, with a value in it.
  case identifierColumn = "identifier-column"
  /// Something that identifies, within the values of a column that does not look like it.
  case identifierValue = "identifier-value"
  /// A pseudonym that the body can undo.
  case pseudonym
  case smallCell = "small-cell"
  /// A cell that was left out and that the total gives away.
  case derivable
  /// One table less another leaves few.
  case difference
  /// One person is most of a sum.
  case dominance
  /// Everybody in a cell has the same sensitive value.
  case sameValue = "same-value"
  case allButOne = "all-but-one"
  // What follows breaks nothing, and shows nothing either.
  case notLooked = "not-looked"
  /// Prose in which nothing was found: nobody can vouch for it by machine.
  case freeText = "free-text"
  case noRows = "no-rows"

  public var isBreach: Bool { self < .notLooked }

  public static func < (left: AnonymityReason, right: AnonymityReason) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What was seen of some rows that are to identify nobody.
public struct AnonymityVerdict: Sendable, Hashable {
  /// Ids of the statements that promise it.
  public let statements: Set<String>
  /// The table that was judged, of its system.
  public let table: String
  /// nil: nothing stands against it.
  public let reason: AnonymityReason?
  /// Rows that were looked at.
  public let rows: Int
  /// In numbers and names of columns; never a value.
  public let detail: String
}
