import Relations

/// A statement with `?` in the place of each value, and the values in the same sequence.
public struct SQLText: Sendable, Hashable {
  public var sql: String
  public var values: [Value]

  public init(_ sql: String, _ values: [Value]) {
    self.sql = sql
    self.values = values
  }

  static func raw(_ sql: String) -> SQLText { SQLText(sql, []) }
}

/// Pieces put together keep each value at its place.
extension SQLText: ExpressibleByStringInterpolation {
  public init(stringLiteral sql: String) { self.init(sql, []) }

  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  /// Takes SQL only: a plain `String` must be passed as `raw`, so that data is not slipped in.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = SQLText.raw("")

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.sql.reserveCapacity(literalCapacity)
    }

    public mutating func appendLiteral(_ literal: String) { text.sql += literal }

    public mutating func appendInterpolation(_ part: SQLText) {
      text.sql += part.sql
      text.values += part.values
    }

    public mutating func appendInterpolation(raw sql: String) { text.sql += sql }

    public mutating func appendInterpolation(value: Value) {
      text.sql += "?"
      text.values.append(value)
    }
  }
}

extension Sequence<SQLText> {
  func joined(by separator: String) -> SQLText {
    var whole = SQLText.raw("")
    for (index, part) in enumerated() {
      if index > 0 { whole.sql += separator }
      whole.sql += part.sql
      whole.values += part.values
    }
    return whole
  }
}
