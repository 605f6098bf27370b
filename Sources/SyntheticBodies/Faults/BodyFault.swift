import StatutoryTime
import Systems

/// Something broken on purpose in the records or the schema of an invented body, to see a promise
/// go broken.
///
/// A fault changes rows or tables of one system; never what a prover is given. It takes rows that
/// were sound before, so that nothing but the fault can be to blame.
public struct BodyFault: Sendable {
  /// Unique among the faults of all bodies.
  public let name: String
  public let body: SyntheticBody
  /// The system that it changes.
  public let system: String
  /// The id of the promise that it breaks, in `promises.csv`.
  public let breaks: String
  /// What is different afterwards, for whoever tests the provers.
  public let changes: String
  /// The tables whose rows or columns are different afterwards, and no others.
  public let tables: [String]
  private let change: @Sendable (any SQLSession, LocalDay) throws -> Int

  init(
    _ name: String, _ body: SyntheticBody, _ system: String, breaks: String, _ changes: String,
    tables: [String], _ change: @escaping @Sendable (any SQLSession, LocalDay) throws -> Int
  ) {
    self.name = name
    self.body = body
    self.system = system
    self.breaks = breaks
    self.changes = changes
    self.tables = tables
    self.change = change
  }

  /// - Parameter today: the day on which the records are looked at.
  /// - Returns: how many rows are different, gone or new; 0 where there is nothing to break.
  /// - Throws: `DatabaseError`.
  public func plant(in session: any SQLSession, today: LocalDay) throws -> Int {
    try change(session, today)
  }

  public static let all: [BodyFault] =
    ofCafcass + ofCardiff + ofWandsworth + ofWeCare + ofHomes

  public static func named(_ name: String) -> BodyFault? { all.first { $0.name == name } }
}
