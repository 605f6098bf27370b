/// A value a governed table holds, or that a predicate compares with.
///
/// Days are ISO texts (`2024-02-29`), truth values are the integers 0 and 1, and numbers with a
/// fraction are their decimal texts, so that nothing is rounded on the way.
public enum Value: Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  public var isNull: Bool {
    if case .null = self { true } else { false }
  }
}

/// Equality is that of the bytes: `é` and `e` with a combining accent are different texts here, as
/// they are in both databases, though Swift's own `String` calls them equal.
extension Value: Hashable {
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.integer(let left), .integer(let right)): left == right
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.bytes(let left), .bytes(let right)): left == right
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .integer(let integer): hasher.combine(integer)
    case .text(let text): for byte in text.utf8 { hasher.combine(byte) }
    case .bytes(let bytes): hasher.combine(bytes)
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  public init(stringLiteral text: String) { self = .text(text) }
  public init(integerLiteral integer: Int64) { self = .integer(integer) }
  public init(nilLiteral: ()) { self = .null }
}
