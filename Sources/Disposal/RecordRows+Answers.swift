import Register
import Relations
import SystemMaps
import Systems

extension RecordRows {
  /// Whether what was asked for is granted; nil where the answer is neither that nor its refusal, as
  /// the map has them, or nobody has written it down.
  func answer(
    _ telling: RecordTelling, _ row: SQLRow, _ prefix: String
  ) throws -> Bool? {
    guard let column = telling.answer, let granted = telling.granted else { return nil }
    let value = try row[prefix + column]
    if Self.says(value, granted) { return true }
    return telling.isRefusal { Self.says(value, $0) } ? false : nil
  }

  /// Whether a stored value is the one that the map writes, in whatever case, filled up with blanks
  /// or as a truth value.
  private static func says(_ value: Value, _ text: String) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
    switch value {
    case .null, .bytes: return false
    case .text(let stored): return plain(stored) == plain(text)
    case .integer(let number):
      return String(number) == text || StoredValue.of(text, type: "boolean") == value
    }
  }
}

extension RecordTelling {
  /// Whether a value is one by which what was asked for is refused. The other truth value is.
  fileprivate func isRefusal(_ says: (String) -> Bool) -> Bool {
    if refused.contains(where: says) { return true }
    return switch granted.map({ StoredValue.of($0, type: "boolean") }) {
    case .integer(1): says("false") || says("no") || says("n") || says("f")
    case .integer(0): says("true") || says("yes") || says("y") || says("t")
    default: false
    }
  }
}
