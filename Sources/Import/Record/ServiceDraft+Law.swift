import Publishing
import Register
import RegisterLanguage

extension ServiceDraft {
  /// The bases of a row's purpose: those of Article 6 with the conditions that go with them.
  mutating func lawfulBases(_ row: Row, _ purpose: String) {
    let text = CellList.isNothing(row[.article6]) ? row[.article6Satisfied] : row[.article6]
    let articles = CellList.isNothing(text) ? [] : BasisPhrase.articles(text)
    if articles.isEmpty, !CellList.isNothing(text) {
      report(row, .article6, .cellNotTaken, .unreadableValue(text))
    }
    let conditions = conditions(row)
    let paragraphs =
      CellList.isNothing(row[.schedule1]) ? [] : BasisPhrase.paragraphs(row[.schedule1])
    let laws =
      BasisPhrase.laws(text) + (CellList.isNothing(row[.laws]) ? [] : BasisPhrase.laws(row[.laws]))
    for (position, article) in articles.enumerated() {
      // A sheet does not say which of several bases the condition goes with: all are one purpose's.
      let isFirst = position == 0
      var values: [(key: String, value: YAMLDraft)] = [("article", .plain(article.rawValue))]
      if article == .legitimateInterests, !CellList.isNothing(row[.legitimateInterests]) {
        values.append(("interest", pairs.pair(cut(row, .legitimateInterests))))
      }
      add(
        row, text, mark: article.rawValue, values, purpose, special: isFirst ? conditions : [],
        paragraphs: isFirst ? paragraphs : [], laws: laws)
    }
    if articles.isEmpty, !conditions.isEmpty {
      add(
        row, row[.article9], mark: "", [], purpose, special: conditions, paragraphs: paragraphs,
        laws: laws)
    } else if articles.isEmpty, !paragraphs.isEmpty {
      report(row, .schedule1, .cellNotTaken, .unreadableValue(row[.schedule1]))
    }
  }

  private mutating func add(
    _ row: Row, _ text: String, mark: String, _ values: [(key: String, value: YAMLDraft)],
    _ purpose: String, special: [LawfulBasis.SpecialCondition], paragraphs: [String],
    laws: [String]
  ) {
    let name = String(text.prefix(PairMaker.charactersMax))
    // Bases with different conditions, laws or interests are different statements.
    let same =
      ([mark, name, row[.legitimateInterests]] + special.map(\.rawValue) + paragraphs + laws)
      .joined(separator: "\u{1}")
    _ = statements.add(
      .lawfulBasis, name, pairs.pair(name), row: row.number, sameAs: same, values: values,
      lists: [
        ("special", special.map(\.rawValue)), ("schedule-1", paragraphs), ("laws", laws),
        ("purposes", [purpose]),
      ])
  }

  private mutating func conditions(_ row: Row) -> [LawfulBasis.SpecialCondition] {
    let text = row[.article9]
    // Some sheets have one column for both articles.
    guard !CellList.isNothing(text), !CellList.isNone(text) else {
      return BasisPhrase.letteredConditions(row[.article6])
    }
    let found = BasisPhrase.conditions(text)
    if found.isEmpty { report(row, .article9, .cellNotTaken, .unreadableValue(text)) }
    return found
  }
}
