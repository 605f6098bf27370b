import Relations

/// A value that a map writes as text, as the database holds it.
public enum StoredValue {
  private static let textTypes = ["char", "text", "clob", "enum", "string", "uuid"]
  private static let truthTypes = ["bool", "bit"]

  /// By the declared type where the map gives it; else a whole number is one.
  ///
  /// Databases with strict types compare a number with numbers alone.
  public static func of(_ text: String, type: String?) -> Value {
    let type = type?.lowercased() ?? ""
    if textTypes.contains(where: type.contains) { return .text(text) }
    if truthTypes.contains(where: type.contains) {
      switch text.lowercased() {
      case "true", "t", "yes", "y", "1": return .integer(1)
      case "false", "f", "no", "n", "0": return .integer(0)
      default: return .text(text)
      }
    }
    guard let number = Int64(text), String(number) == text else { return .text(text) }
    return .integer(number)
  }
}
