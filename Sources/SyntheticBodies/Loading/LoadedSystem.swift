/// What was loaded into a system.
public struct LoadedSystem: Sendable, Hashable {
  /// People of the whole body, also where this system knows only some of them.
  public var people: Int
  public var rows: Int
  public var files: Int

  public init(people: Int = 0, rows: Int = 0, files: Int = 0) {
    self.people = people
    self.rows = rows
    self.files = files
  }
}
