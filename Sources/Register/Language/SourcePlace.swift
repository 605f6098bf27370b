/// A place in a register file: what a finding points at.
public struct SourcePlace: Sendable, Hashable, Codable {
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
