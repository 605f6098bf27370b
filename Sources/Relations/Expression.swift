/// What a row is asked for: one of its columns, or a value that is the same for every row.
///
/// Foundation has a type of this name. A file that imports both and must name the type says
/// `Relations.Expression`, or has `import enum Relations.Expression`.
public indirect enum Expression: Sendable, Hashable {
  /// An exposed column, by its whole name: `e.kind` of a table, or the name a projection gave.
  case column(String)
  case value(Value)
  /// The texts of columns one after the other as ``Folded`` writes them: what people write in
  /// several ways is then the same.
  case folded([String])
}

extension Expression {
  public static func text(_ text: String) -> Expression { .value(.text(text)) }
  public static func integer(_ integer: some BinaryInteger) -> Expression {
    .value(.integer(Int64(integer)))
  }
  public static func bytes(_ bytes: [UInt8]) -> Expression { .value(.bytes(bytes)) }
  public static var null: Expression { .value(.null) }

  /// The columns the expression reads.
  public var columns: [String] {
    switch self {
    case .column(let name): [name]
    case .value: []
    case .folded(let names): names
    }
  }
}
