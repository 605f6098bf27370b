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
    other.conditions.append(try condition(predicate, draft.columns + other.columns))
    draft.conditions.append("\(raw: word) (\(try select(["1"], from: other)))")
    return draft
  }
}
