/// A condition on a row, in SQL's three-valued logic: true, false, or unknown where a null decides.
///
/// A filter keeps the rows for which it is true; unknown is not kept, and `not` unknown is unknown.
///
/// Foundation has a type of this name. A file that imports both and must name the type says
/// `Relations.Predicate`, or has `import enum Relations.Predicate`.
public indirect enum Predicate: Sendable, Hashable {
  case compare(Expression, Comparison, Expression)
  case isNull(Expression)
  /// False for an empty list, even of a null; unknown for a null, or where only a null could match.
  case oneOf(Expression, [Value])
  /// True for an empty list.
  case and([Predicate])
  /// False for an empty list.
  case or([Predicate])
  case not(Predicate)
  case always
}

extension Predicate {
  /// The condition no row meets.
  public static var never: Predicate { .or([]) }

  public static func isNotNull(_ expression: Expression) -> Predicate { .not(.isNull(expression)) }

  /// The columns the predicate reads, each as often as it is named.
  public var columns: [String] {
    switch self {
    case .compare(let left, _, let right): left.columns + right.columns
    case .isNull(let expression), .oneOf(let expression, _): expression.columns
    case .and(let parts), .or(let parts): parts.flatMap(\.columns)
    case .not(let part): part.columns
    case .always: []
    }
  }
}
