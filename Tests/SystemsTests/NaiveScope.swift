import Relations

extension NaiveEvaluator {
  /// A row with the names of its values, where expressions and predicates are worked out.
  struct Scope {
    let columns: [String]
    let row: [Value]

    init(_ columns: [String], _ row: [Value]) {
      self.columns = columns
      self.row = row
    }

    func value(_ expression: Relations.Expression) -> Value {
      switch expression {
      case .value(let value): value
      case .column(let name): columns.firstIndex(of: name).map { row[$0] } ?? .null
      case .folded(let names): .text(Self.folded(names.map { value(.column($0)) }))
      }
    }

    private static func folded(_ values: [Value]) -> String {
      let texts = values.map { value in
        switch value {
        case .null: ""
        case .integer(let number): String(number)
        case .text(let text): text
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        }
      }
      return texts.joined().lowercased().filter { !" -'\u{2019}\u{A0}".contains($0) }
    }

    /// True, false, or nil for unknown.
    func truth(_ predicate: Relations.Predicate) -> Bool? {
      switch predicate {
      case .always: return true
      case .isNull(let expression): return value(expression).isNull
      case .not(let part): return truth(part).map { !$0 }
      case .compare(let left, let comparison, let right):
        return compare(value(left), comparison, value(right))
      case .oneOf(let expression, let values):
        let subject = value(expression)
        return any(values.map { compare(subject, .equal, $0) })
      case .or(let parts): return any(parts.map(truth))
      case .and(let parts): return any(parts.map { truth($0).map { !$0 } }).map { !$0 }
      }
    }

    private func any(_ truths: [Bool?]) -> Bool? {
      if truths.contains(true) { return true }
      return truths.contains(nil) ? nil : false
    }

    private func compare(_ left: Value, _ comparison: Comparison, _ right: Value) -> Bool? {
      guard !left.isNull, !right.isNull else { return nil }
      switch comparison {
      case .equal, .alike: return left == right
      case .notEqual: return left != right
      case .less: return Self.precedes(left, right)
      case .lessOrEqual: return !Self.precedes(right, left)
      case .greater: return Self.precedes(right, left)
      case .greaterOrEqual: return !Self.precedes(left, right)
      }
    }

    /// Nulls first, texts and bytes by their bytes.
    static func precedes(_ left: Value, _ right: Value) -> Bool {
      switch (left, right) {
      case (.null, .null): false
      case (.null, _): true
      case (_, .null): false
      case (.integer(let left), .integer(let right)): left < right
      case (.text(let left), .text(let right)):
        left.utf8.lexicographicallyPrecedes(right.utf8)
      case (.bytes(let left), .bytes(let right)): left.lexicographicallyPrecedes(right)
      default: preconditionFailure("the generator compares values of one kind")
      }
    }
  }
}
