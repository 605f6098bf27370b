/// The operators that let a condition be written as one would say it:
/// `.column("e.kind") == .text("foi") && .column("e.closed") < .text("2020-01-01")`.
extension Expression {
  public static func == (left: Expression, right: Expression) -> Predicate {
    .compare(left, .equal, right)
  }
  public static func != (left: Expression, right: Expression) -> Predicate {
    .compare(left, .notEqual, right)
  }
  public static func < (left: Expression, right: Expression) -> Predicate {
    .compare(left, .less, right)
  }
  public static func <= (left: Expression, right: Expression) -> Predicate {
    .compare(left, .lessOrEqual, right)
  }
  public static func > (left: Expression, right: Expression) -> Predicate {
    .compare(left, .greater, right)
  }
  public static func >= (left: Expression, right: Expression) -> Predicate {
    .compare(left, .greaterOrEqual, right)
  }

  /// That two columns tie rows together: equal by the database's own measure.
  public func isAlike(_ other: Expression) -> Predicate { .compare(self, .alike, other) }
}

extension Predicate {
  /// Both hold. Chains are kept flat: `a && b && c` is one conjunction of three.
  public static func && (left: Predicate, right: Predicate) -> Predicate {
    .and(left.conjuncts + right.conjuncts)
  }

  /// Either holds. Chains are kept flat.
  public static func || (left: Predicate, right: Predicate) -> Predicate {
    .or(left.disjuncts + right.disjuncts)
  }

  public static prefix func ! (predicate: Predicate) -> Predicate { .not(predicate) }

  private var conjuncts: [Predicate] {
    switch self {
    case .and(let parts): parts
    case .always: []
    default: [self]
    }
  }

  private var disjuncts: [Predicate] {
    if case .or(let parts) = self { parts } else { [self] }
  }
}
