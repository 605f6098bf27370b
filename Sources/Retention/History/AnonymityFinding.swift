import StatutoryTime

/// What was found when something that must identify nobody was looked at.
///
/// - Law: UK GDPR recital 26
public struct AnonymityFinding: Sendable, Hashable {
  public let hasIdentifiers: Bool
  /// People in its smallest cell, and the fewest that are let stand.
  public let smallestCell: Int?
  public let cellMin: Int?
  /// True where all people of a row are in one cell: it tells of each of them.
  public let isRowInOneCell: Bool
  /// The day since which it should have been anonymous; nil: not known.
  public let due: LocalDay?
  /// True where it was made to identify nobody: a table, an extract that leaves, a remainder. False
  /// for a working copy.
  public let isMadeAnonymous: Bool
  /// False where it cannot be made anonymous, for a recorded reason or none.
  public let isPossible: Bool

  public init(
    hasIdentifiers: Bool, smallestCell: Int? = nil, cellMin: Int? = nil,
    isRowInOneCell: Bool = false, due: LocalDay?, isMadeAnonymous: Bool = true,
    isPossible: Bool = true
  ) {
    self.hasIdentifiers = hasIdentifiers
    self.smallestCell = smallestCell
    self.cellMin = cellMin
    self.isRowInOneCell = isRowInOneCell
    self.due = due
    self.isMadeAnonymous = isMadeAnonymous
    self.isPossible = isPossible
  }

  /// Whether it identifies nobody.
  public var isSafe: Bool {
    if hasIdentifiers || isRowInOneCell { return false }
    guard let smallestCell, let cellMin else { return true }
    return smallestCell >= cellMin
  }
}
