/// Names of tables and columns, quoted so that any name is only ever a name.
public enum SQLIdentifier {
  /// PostgreSQL cuts longer names without a word, and two could become one.
  public static let lengthMaxBytes = 63

  public static func quote(_ name: String) throws(RenderError) -> String {
    guard !name.isEmpty, !name.utf8.contains(0) else { throw .unusableName(name) }
    guard name.utf8.count <= lengthMaxBytes else { throw .nameTooLong(name) }
    return "\""
      + name.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// A table's name, where a full stop separates the schema from the table.
  public static func quote(table name: String) throws(RenderError) -> String {
    var parts: [String] = []
    for part in name.split(separator: ".", omittingEmptySubsequences: false) {
      parts.append(try quote(String(part)))
    }
    return parts.joined(separator: ".")
  }
}
