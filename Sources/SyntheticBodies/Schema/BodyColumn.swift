/// A column of an invented system.
public struct BodyColumn: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case integer
    /// Text of so many characters at most, short enough for a key.
    case code(Int)
    /// Text of so many characters at most.
    case words(Int)
    case prose
    case day
    case moment
    /// A sum of money in pounds with two decimals.
    case amount
    case flag
    case bytes
  }

  public let name: String
  public let kind: Kind
  public private(set) var mayBeNull = false

  var nullable: BodyColumn {
    var column = self
    column.mayBeNull = true
    return column
  }

  static func integer(_ name: String) -> Self { Self(name: name, kind: .integer) }
  static func code(_ name: String, _ max: Int = 20) -> Self { Self(name: name, kind: .code(max)) }
  static func words(_ name: String, _ max: Int = 200) -> Self {
    Self(name: name, kind: .words(max))
  }
  static func prose(_ name: String) -> Self { Self(name: name, kind: .prose) }
  static func day(_ name: String) -> Self { Self(name: name, kind: .day) }
  static func moment(_ name: String) -> Self { Self(name: name, kind: .moment) }
  static func amount(_ name: String) -> Self { Self(name: name, kind: .amount) }
  static func flag(_ name: String) -> Self { Self(name: name, kind: .flag) }
  static func bytes(_ name: String) -> Self { Self(name: name, kind: .bytes) }

  private init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
