import Relations

extension RelationRenderer {
  mutating func joined(
    _ left: Relation, _ right: Relation, _ predicate: Predicate
  ) throws(RenderError) -> SelectDraft {
    var draft = try open(draft(left))
    var other = try open(self.draft(right))
    if !other.isSingleSource { other = try wrapped(other) }
    draft.columns += other.columns
    let on = try condition(predicate, draft.columns)
    draft.source = "\(draft.source) JOIN \(other.source) ON \(on)"
    draft.isSingleSource = false
    draft.conditions += other.conditions
    draft.orders = []
    return draft
  }

  /// The right side's own conditions belong to the join: after it they would take away the left
  /// rows without a partner.
  mutating func leftJoined(
    _ left: Relation, _ right: Relation, _ predicate: Predicate
  ) throws(RenderError) -> SelectDraft {
    var draft = try open(draft(left))
    var other = try self.draft(right)
    let hasConstants = other.columns.contains { $0.constant?.isNull == false }
    if !other.isOpen || !other.isSingleSource || hasConstants {
      other = try wrapped(other, materialising: true)
    }
    draft.columns += other.columns
    let on = Self.balanced(other.conditions + [try condition(predicate, draft.columns)], "AND")
    draft.source = "\(draft.source) LEFT JOIN \(other.source) ON \(on)"
    draft.isSingleSource = false
    draft.orders = []
    return draft
  }

  mutating func existing(
    _ left: Relation, _ right: Relation, _ predicate: Predicate, operator word: String
  ) throws(RenderError) -> SelectDraft {
    var draft = try open(draft(left))
    var other = try open(self.draft(right))
    other.orders = []
    if let member = try membership(draft, other, predicate, operator: word) {
      draft.conditions.append(member)
      return draft
    }
    other.conditions.append(try condition(predicate, draft.columns + other.columns))
    draft.conditions.append("\(raw: word) (\(try select(["1"], from: other)))")
    return draft
  }

  /// `a IN (SELECT b FROM …)` in the place of `EXISTS`, where the right side is a whole table and the
  /// two meet by equal columns. SQLite asks an `EXISTS` again for every row on the left; this way it
  /// goes by an index of either side, or makes one of the right side once.
  ///
  /// - Returns: nil where it cannot be said so. A null meets nothing in either.
  private func membership(
    _ left: SelectDraft, _ right: SelectDraft, _ predicate: Predicate, operator word: String
  ) throws(RenderError) -> SQLText? {
    guard dialect == .sqlite, word == "EXISTS", right.isOpen, right.isSingleSource,
      right.conditions.isEmpty, let pairs = Self.equalColumns(predicate)
    else { return nil }
    var items: [SQLText] = []
    var members: [SQLText] = []
    for pair in pairs {
      let isTurned = left.column(pair.0) == nil
      let (own, others) = isTurned ? (pair.1, pair.0) : pair
      guard let item = left.column(own), let member = right.column(others),
        item.constant == nil, member.constant == nil
      else { return nil }
      items.append(binary(self.item(item), item))
      members.append(self.item(member))
    }
    let list = items.joined(by: ", ")
    let subject: SQLText = items.count == 1 ? list : "(\(list))"
    return "\(subject) IN (SELECT \(members.joined(by: ", ")) FROM \(right.source))"
  }

  /// The pairs of columns of a predicate that asks for nothing but that they are equal.
  private static func equalColumns(_ predicate: Predicate) -> [(String, String)]? {
    switch predicate {
    case .compare(.column(let left), .equal, .column(let right)),
      .compare(.column(let left), .alike, .column(let right)):
      return [(left, right)]
    case .and(let parts):
      let pairs = parts.map(equalColumns)
      guard !parts.isEmpty, pairs.allSatisfy({ $0 != nil }) else { return nil }
      return pairs.compactMap(\.self).flatMap(\.self)
    default: return nil
    }
  }
}
