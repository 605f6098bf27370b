extension Relation {
  /// Checks that every name used is exposed by what lies beneath, and none is exposed twice.
  ///
  /// - Throws: the first fault met, from the innermost relation outwards.
  public func validate() throws(RelationError) {
    switch self {
    case .table(let name, let alias, let columns):
      try Self.check(tableName: name, alias: alias, columns: columns)
    case .filtered(let source, let predicate):
      try source.validate()
      try Self.check(predicate.columns, against: source.columns)
    case .projected(let source, let expressions):
      try source.validate()
      try Self.check(expressions.flatMap(\.expression.columns), against: source.columns)
    case .joined(let left, let right, let predicate),
      .leftJoined(let left, let right, let predicate),
      .matching(let left, let right, let predicate),
      .lacking(let left, let right, let predicate):
      try Self.check(pair: left, right, on: predicate)
    case .grouped(let source, let keys, let measures):
      try source.validate()
      let used = keys.flatMap(\.expression.columns) + measures.flatMap(\.measure.columns)
      try Self.check(used, against: source.columns)
    case .ordered(let source, let orderings):
      try source.validate()
      try Self.check(orderings.flatMap(\.expression.columns), against: source.columns)
    case .limited(let source, let count):
      try source.validate()
      guard count >= 0 else { throw .negativeLimit(count) }
    case .united(let parts):
      try Self.check(parts: parts)
    }
    try Self.checkDistinct(columns)
  }

  private static func check(
    tableName: String, alias: String, columns: [String]
  ) throws(RelationError) {
    let names = tableName.split(separator: ".", omittingEmptySubsequences: false)
    guard names.allSatisfy({ !$0.isEmpty }) else { throw .unusableName(tableName) }
    guard !alias.isEmpty, !alias.contains(".") else { throw .unusableName(alias) }
    guard !columns.contains("") else { throw .unusableName("") }
  }

  private static func check(
    pair left: Relation, _ right: Relation, on predicate: Predicate
  ) throws(RelationError) {
    try left.validate()
    try right.validate()
    let exposed = left.columns + right.columns
    try checkDistinct(exposed)
    try check(predicate.columns, against: exposed)
  }

  private static func check(parts: [Relation]) throws(RelationError) {
    guard let first = parts.first else { throw .emptyUnion }
    for part in parts {
      try part.validate()
      guard part.columns == first.columns else {
        throw .differentColumns(first.columns, part.columns)
      }
    }
  }

  private static func check(_ used: [String], against exposed: [String]) throws(RelationError) {
    let known = Set(exposed)
    for name in used where !known.contains(name) {
      throw .unknownColumn(name, exposed: exposed)
    }
  }

  private static func checkDistinct(_ columns: [String]) throws(RelationError) {
    guard !columns.isEmpty else { throw .noColumns }
    var seen: Set<String> = []
    for name in columns {
      guard !name.isEmpty else { throw .unusableName(name) }
      guard seen.insert(name).inserted else { throw .duplicateColumn(name) }
    }
  }
}
