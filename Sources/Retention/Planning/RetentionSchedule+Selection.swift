import Register
import Relations
import StatutoryTime

extension RetentionSchedule {
  /// The records of one rule whose term has ended before `day`, stopped or not.
  ///
  /// "The later of A and B, plus N years, is before D" is "A and B are both at or before the
  /// latest start that ends before D": no date arithmetic in the database, and indexes serve.
  public func ended(_ rule: Stated<RetentionRule>, before day: LocalDay) -> Relation {
    guard let term = rule.keep.yearsAfterLatest else {
      // A term of another shape is not carried out yet: nothing ends.
      let key = Expression.column("r." + map.key)
      return .filtered(records, .isNull(key))
    }
    let cutoff = LocalDay.latestStart(years: term.years, endingBefore: day)
    let starts = term.starts.map { event in
      Predicate.compare(
        .column(column(event: event)), .lessOrEqual, .value(.text(cutoff.description)))
    }
    return .filtered(records, .and(conditions(rule.applies) + precedence(of: rule) + starts))
  }

  /// The records that go: the term has ended and nothing stops it.
  public func due(_ rule: Stated<RetentionRule>, before day: LocalDay, stops: [RetentionStop])
    -> Relation
  {
    stops.reduce(ended(rule, before: day)) { relation, stop in
      .lacking(relation, stop.against, on: stop.on)
    }
  }

  /// The records whose term has ended and that one stop keeps.
  public func stopped(
    _ rule: Stated<RetentionRule>, before day: LocalDay, by stop: RetentionStop
  ) -> Relation {
    .matching(ended(rule, before: day), stop.against, on: stop.on)
  }

  /// The records to which no rule applies: held until somebody classifies them.
  public var unclassified: Relation {
    .filtered(
      records,
      .and(rules.map { rule in Predicate.not(.and(known(rule.value.applies))) }))
  }

  /// All records of one rule's class.
  public func records(of rule: Stated<RetentionRule>) -> Relation {
    .filtered(records, .and(conditions(rule.applies) + precedence(of: rule)))
  }

  /// The whole table of records, by its deciding columns, under the name `r`.
  public var records: Relation {
    .table(map.table, as: "r", columns: decidingColumns)
  }

  /// Key, facts, events, person and revision: what decides, and nothing of the content.
  public var decidingColumns: [String] {
    ([map.key, "revision"] + map.person + map.facts.values.map(\.column)
      + Array(map.events.values)).sorted()
  }

  private func column(event: String) -> String { "r." + (map.events[event] ?? event) }

  private func conditions(_ conditions: [FactCondition]) -> [Predicate] {
    conditions.map { condition in
      let column = map.facts[condition.fact]?.column ?? condition.fact
      return .compare(.column("r." + column), .equal, .value(.text(condition.value)))
    }
  }

  /// The same with an answer for an absent fact, so that `not` of it is never unknown.
  private func known(_ conditions: [FactCondition]) -> [Predicate] {
    zip(conditions, self.conditions(conditions)).flatMap { condition, predicate in
      let column = map.facts[condition.fact]?.column ?? condition.fact
      return [.not(.isNull(.column("r." + column))), predicate]
    }
  }

  /// Where two rules fit a record, the first one governs.
  private func precedence(of rule: Stated<RetentionRule>) -> [Predicate] {
    rules.prefix { $0.id != rule.id }
      .map { .not(.and(known($0.value.applies))) }
  }
}
