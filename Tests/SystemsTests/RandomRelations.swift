import Relations

/// Makes relations of every form over the random tables, that compare only what can be compared.
struct RandomRelations {
  typealias Kind = RandomTables.Kind

  /// A relation and the kinds of its columns, in sequence.
  struct Typed {
    var relation: Relation
    var kinds: [Kind]

    var columns: [(name: String, kind: Kind)] { Array(zip(relation.columns, kinds)) }
  }

  /// What is alike is another matter in each database.
  private static let comparisons = Comparison.allCases.filter { $0 != .alike }

  var generator: SeededGenerator
  private var nameNumber = 0

  init(generator: SeededGenerator) { self.generator = generator }

  mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &generator) == 0 }

  mutating func choice<T>(_ choices: [T]) -> T {
    guard let chosen = choices.randomElement(using: &generator) else {
      preconditionFailure("a choice needs choices")
    }
    return chosen
  }

  mutating func newName() -> String {
    nameNumber += 1
    return "x\(nameNumber)"
  }

  /// A relation whose rows are determined as a bag, and as a sequence where the flag says so.
  mutating func make() -> (relation: Relation, isOrdered: Bool) {
    let made = relation(depth: 4, tables: 4)
    guard chance(2) else { return (made.relation, false) }
    var typed = totallyOrdered(made)
    if chance(3) { typed = filtered(typed) }
    if chance(3) { typed.relation = typed.relation.limit(Int.random(in: 0...5, using: &generator)) }
    if chance(3) { typed = filtered(typed) }
    if chance(3) { typed = projected(typed) }
    return (typed.relation, true)
  }

  /// At most so many tables: the evaluator makes their product.
  private mutating func relation(depth: Int, tables: Int) -> Typed {
    guard depth > 0 else { return table() }
    switch Int.random(in: 0..<12, using: &generator) {
    case 0, 1: return filtered(relation(depth: depth - 1, tables: tables))
    case 2: return projected(relation(depth: depth - 1, tables: tables))
    case 3, 4, 5, 6, 7: return tables > 1 ? pair(depth: depth, tables: tables) : table()
    case 8: return grouped(relation(depth: depth - 1, tables: tables))
    case 9:
      var typed = totallyOrdered(relation(depth: depth - 1, tables: tables))
      typed.relation = typed.relation.limit(Int.random(in: 0...5, using: &generator))
      return typed
    case 10: return tables > 1 ? united(depth: depth, tables: tables) : table()
    default: return table()
    }
  }

  private mutating func table() -> Typed {
    let (name, kinds) = choice(RandomTables.kinds.sorted { $0.key < $1.key })
    let columns = kinds.sorted { $0.key < $1.key }.shuffled(using: &generator)
      .prefix(Int.random(in: 1...4, using: &generator))
    let alias = choice(["a", "b", "B", "group"])
    return Typed(
      relation: .table(name, as: alias, columns: columns.map(\.key)),
      kinds: columns.map(\.value.exposed))
  }

  private mutating func filtered(_ typed: Typed) -> Typed {
    Typed(
      relation: .filtered(typed.relation, predicate(typed.columns, depth: 2)), kinds: typed.kinds)
  }

  private mutating func projected(_ typed: Typed) -> Typed {
    var expressions: [NamedExpression] = []
    var kinds: [Kind] = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let kind = chance(4) ? choice(Kind.allCases).exposed : choice(typed.kinds)
      expressions.append(NamedExpression(newName(), expression(kind, typed.columns)))
      kinds.append(kind)
    }
    return Typed(relation: .projected(typed.relation, expressions), kinds: kinds)
  }

  /// A null has whatever kind is asked for; a day and a text constant look alike.
  private mutating func expression(
    _ kind: Kind, _ columns: [(name: String, kind: Kind)]
  ) -> Expression {
    let fitting = columns.filter { $0.kind == kind }
    guard !fitting.isEmpty, !chance(5) else {
      // A day as a bare constant would be a text to PostgreSQL, and so is left to columns.
      if kind == .day, !fitting.isEmpty { return .column(choice(fitting).name) }
      return .value(kind == .day ? .null : RandomTables.value(kind, using: &generator))
    }
    return .column(choice(fitting).name)
  }

  private mutating func renamed(_ typed: Typed) -> Typed {
    let expressions = typed.relation.columns.map { NamedExpression(newName(), .column($0)) }
    return Typed(relation: .projected(typed.relation, expressions), kinds: typed.kinds)
  }

  private mutating func pair(depth: Int, tables: Int) -> Typed {
    let share = Int.random(in: 1..<tables, using: &generator)
    let left = relation(depth: depth - 1, tables: share)
    var right = relation(depth: depth - 1, tables: tables - share)
    let exposed = Set(left.relation.columns.map { $0.lowercased() })
    if !exposed.isDisjoint(with: right.relation.columns.map { $0.lowercased() }) {
      right = renamed(right)
    }
    let condition = predicate(left.columns + right.columns, depth: 1)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      return Typed(
        relation: .joined(left.relation, right.relation, on: condition),
        kinds: left.kinds + right.kinds)
    case 1:
      return Typed(
        relation: .leftJoined(left.relation, right.relation, on: condition),
        kinds: left.kinds + right.kinds)
    case 2:
      return Typed(
        relation: .matching(left.relation, right.relation, on: condition), kinds: left.kinds)
    default:
      return Typed(
        relation: .lacking(left.relation, right.relation, on: condition), kinds: left.kinds)
    }
  }

  private mutating func grouped(_ typed: Typed) -> Typed {
    var kinds: [Kind] = []
    var keys: [NamedExpression] = []
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let kind = choice(typed.kinds)
      keys.append(NamedExpression(newName(), expression(kind, typed.columns)))
      kinds.append(kind)
    }
    var measures: [NamedMeasure] = []
    for _ in 0..<Int.random(in: keys.isEmpty ? 1...2 : 0...2, using: &generator) {
      let measurable = typed.kinds.filter { $0 != .bytes } + [.integer]
      let kind = choice(measurable)
      let subject = expression(kind, typed.columns)
      let (measure, result): (Measure, Kind) =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: (.count, .integer)
        case 1 where kind == .integer: (.sum(subject), .integer)
        case 2: (.max(subject), kind)
        default: (.min(subject), kind)
        }
      measures.append(NamedMeasure(newName(), measure))
      kinds.append(result)
    }
    return Typed(relation: .grouped(typed.relation, by: keys, measures: measures), kinds: kinds)
  }

  /// By every column, so that only rows alike in all can change places.
  private mutating func totallyOrdered(_ typed: Typed) -> Typed {
    var keys: [Ordering] = []
    for column in typed.relation.columns.shuffled(using: &generator) {
      keys.append(Ordering(.column(column), descending: chance(2)))
    }
    if chance(4) { keys.insert(.ascending(.integer(7)), at: 0) }
    guard keys.count > 1, chance(3) else {
      return Typed(relation: .ordered(typed.relation, keys), kinds: typed.kinds)
    }
    let inner = Relation.ordered(typed.relation, Array(keys[1...]))
    return Typed(relation: .ordered(inner, [keys[0]]), kinds: typed.kinds)
  }

  private mutating func united(depth: Int, tables: Int) -> Typed {
    let share = Int.random(in: 1..<tables, using: &generator)
    let left = relation(depth: depth - 1, tables: share)
    let right = relation(depth: depth - 1, tables: tables - share)
    let kinds = left.kinds.prefix(3)
    let names = kinds.map { _ in newName() }
    let parts = [left, right].map { part in
      Relation.projected(
        part.relation,
        zip(names, kinds).map { NamedExpression($0, expression($1, part.columns)) })
    }
    return Typed(relation: .united(parts), kinds: Array(kinds))
  }

  private mutating func predicate(
    _ columns: [(name: String, kind: Kind)], depth: Int
  ) -> Predicate {
    if depth > 0, chance(3) {
      let parts = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        predicate(columns, depth: depth - 1)
      }
      return choice([.and(parts), .or(parts), .not(predicate(columns, depth: depth - 1))])
    }
    let kind = choice(columns).kind
    let subject = expression(kind, columns)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return .always
    case 1: return .isNull(subject)
    case 2:
      let values = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        RandomTables.value(kind, using: &generator)
      }
      return .oneOf(subject, values)
    case 3 where kind == .day && columns.contains { $0.kind == .text }:
      let text = choice(columns.filter { $0.kind == .text }).name
      return .compare(subject, choice(Self.comparisons), .column(text))
    case 3, 4:
      let constant = Expression.value(RandomTables.value(kind, using: &generator))
      return .compare(constant, choice(Self.comparisons), subject)
    case 5:
      let constant = Expression.value(RandomTables.value(kind, using: &generator))
      return .compare(subject, choice(Self.comparisons), constant)
    default:
      return .compare(subject, choice(Self.comparisons), expression(kind, columns))
    }
  }
}
