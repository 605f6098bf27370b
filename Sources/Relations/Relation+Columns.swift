extension Relation {
  /// The names the relation exposes, in sequence.
  public var columns: [String] {
    switch self {
    case .table(_, let alias, let columns): columns.map { "\(alias).\($0)" }
    case .filtered(let source, _), .ordered(let source, _), .limited(let source, _),
      .matching(let source, _, _), .lacking(let source, _, _):
      source.columns
    case .projected(_, let expressions): expressions.map(\.name)
    case .joined(let left, let right, _), .leftJoined(let left, let right, _):
      left.columns + right.columns
    case .grouped(_, let keys, let measures): keys.map(\.name) + measures.map(\.name)
    case .united(let parts): parts.first?.columns ?? []
    }
  }

  /// The names of the tables the relation reads, each once, in the sequence of their first mention.
  public var tables: [String] {
    var names: [String] = []
    collectTables(into: &names)
    return names
  }

  private func collectTables(into names: inout [String]) {
    switch self {
    case .table(let name, _, _): if !names.contains(name) { names.append(name) }
    case .filtered(let source, _), .projected(let source, _), .grouped(let source, _, _),
      .ordered(let source, _), .limited(let source, _):
      source.collectTables(into: &names)
    case .joined(let left, let right, _), .leftJoined(let left, let right, _),
      .matching(let left, let right, _), .lacking(let left, let right, _):
      left.collectTables(into: &names)
      right.collectTables(into: &names)
    case .united(let parts): for part in parts { part.collectTables(into: &names) }
    }
  }
}
