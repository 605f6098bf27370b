/// Workbooks of spreadsheets, read and written as `.xlsx`.
public enum Workbook {
  /// A sheet to be written: one row of headings, which stays in sight, and rows of text.
  public struct Page: Sendable, Hashable {
    /// Cut to the 31 characters that a sheet's name may have.
    public let name: String
    public let headings: [String]
    public let rows: [[String]]
    /// Characters to a line, by column; columns beyond the list get ``widthCharactersDefault``.
    public let widthsCharacters: [Int]

    public static let widthCharactersDefault = 24

    public init(name: String, headings: [String], rows: [[String]], widthsCharacters: [Int] = []) {
      self.name = name
      self.headings = headings
      self.rows = rows
      self.widthsCharacters = widthsCharacters
    }
  }

  /// What a workbook says of itself. There is no place for an author: a file names no person.
  public struct Properties: Sendable, Hashable {
    public let title: String
    /// Seconds since 1970. Given by the caller, so that the same tables give the same file.
    public let createdSeconds: Int

    public init(title: String, createdSeconds: Int) {
      self.title = title
      self.createdSeconds = createdSeconds
    }
  }
}
