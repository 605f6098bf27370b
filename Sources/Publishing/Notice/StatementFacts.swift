import Register
import Wording

/// What a statement says beside its name, for the public.
///
/// It goes through the shapes of the language, so that a new key of a kind is published as soon as
/// the language has it and the catalogue has words for it.
struct StatementFacts {
  let head: StatementHead
  let scope: NoticeScope

  var all: [NoticeFact] {
    var facts = head.kind.keys.compactMap(fact)
    facts += bases
    if let strength = head.strength, Self.shownStrengths.contains(strength) {
      let words = CatalogueWords.choice("statement", "strength", strength.rawValue)
      facts.append(NoticeFact(key: "statement.strength", label: nil, values: [.text(words)]))
    }
    return facts
  }

  /// A firm statement needs no remark.
  private static let shownStrengths: Set<Strength> = [.may, .aim, .prefer, .generally, .mustNot]

  private func fact(_ key: KeyShape) -> NoticeFact? {
    switch key.value {
    case .choice: choice(key)
    case .choices: choices(key)
    case .references(let kind), .reference(let kind): references(key, kind)
    case .referencesOrAll(let kind): mapped(key, kind)
    case .pair: head.fields.pair(key.name).flatMap { labelled(key, [.text($0)]) }
    case .truth: truth(key)
    case .period:
      head.fields.period(key.name).flatMap { labelled(key, [.text(PeriodWords.text($0))]) }
    case .term: term(key)
    case .whole:
      head.fields.whole(key.name).flatMap { labelled(key, [.same(String($0))]) }
    case .date:
      head.fields.text(key.name).flatMap { labelled(key, [.text(StatedDateWords.text($0))]) }
    case .text, .texts, .periodOr:
      StatedTexts(key: key, head: head).values.flatMap { labelled(key, $0) }
    // Facts, names and lines are for machines; what they mean stands in the statement's own words.
    case .identifier, .conditions, .facts, .named, .lines, .law, .services, .parts, .part: nil
    }
  }

  private func choice(_ key: KeyShape) -> NoticeFact? {
    if head.kind == .retention, key.name == "then" { return ending(key) }
    guard let value = head.fields.text(key.name) else { return nil }
    return labelled(key, values(of: key, value))
  }

  private func choices(_ key: KeyShape) -> NoticeFact? {
    labelled(key, head.fields.texts(key.name).flatMap { values(of: key, $0) })
  }

  /// The words of a choice, and the article where the choice is one.
  private func values(of key: KeyShape, _ value: String) -> [NoticeValue] {
    let words = NoticeValue.text(
      CatalogueWords.choice(head.kind.rawValue, key.name, value))
    return head.kind == .lawfulBasis ? [words, .citation("UK GDPR Art \(value)")] : [words]
  }

  private func references(_ key: KeyShape, _ kind: StatementKind) -> NoticeFact? {
    let ids = head.fields.text(key.name).map { [$0] } ?? head.fields.texts(key.name)
    return labelled(key, scope.named(ids, kind, by: head).map(NoticeValue.init))
  }

  /// The purposes of a basis.
  ///
  /// - Law: UK GDPR Art 13(1)(c)
  private func mapped(_ key: KeyShape, _ kind: StatementKind) -> NoticeFact? {
    let ids = head.fields.texts(key.name)
    if ids.contains("all") { return sentence(key, CatalogueWords.text("notice.basis.for-all")) }
    if ids.isEmpty { return sentence(key, CatalogueWords.text("notice.basis.for-none")) }
    return references(key, kind)
  }

  private func truth(_ key: KeyShape) -> NoticeFact? {
    head.fields.truth(key.name).flatMap {
      sentence(key, CatalogueWords.text("notice.truth.\(head.kind.rawValue).\(key.name).\($0)"))
    }
  }

  private func term(_ key: KeyShape) -> NoticeFact? {
    head.fields.term(key.name).map {
      NoticeFact(
        key: name(key), label: nil, values: TermSentences($0).sentences.map(NoticeValue.text))
    }
  }

  /// What follows a term holds where the register leaves it to the language.
  private func ending(_ key: KeyShape) -> NoticeFact? {
    let rule = RetentionRule(head.fields)
    guard rule.keep != .permanent else { return nil }
    return sentence(key, CatalogueWords.choice("retention", "then", rule.then.rawValue))
  }

  private func sentence(_ key: KeyShape, _ text: BilingualText) -> NoticeFact? {
    NoticeFact(key: name(key), label: nil, values: [.text(text)])
  }

  private func labelled(_ key: KeyShape, _ values: [NoticeValue]) -> NoticeFact? {
    values.isEmpty
      ? nil
      : NoticeFact(
        key: name(key), label: CatalogueWords.text("notice.label.\(name(key))"), values: values)
  }

  private func name(_ key: KeyShape) -> String { "\(head.kind.rawValue).\(key.name)" }
}

extension NoticeValue {
  init(_ head: StatementHead) { self = .statement(StatementName(head), head.name) }
}
