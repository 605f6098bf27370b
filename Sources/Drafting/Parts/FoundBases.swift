import Reading
import Register

/// What one sentence or row says of bases.
struct FoundBases {
  let unit: [Int]
  private(set) var articles: [NoticeStatement] = []
  private(set) var special: [NoticeStatement] = []

  init(unit: [Int]) { self.unit = unit }

  var names: Bool { !articles.isEmpty || !special.isEmpty }

  mutating func add(_ statement: NoticeStatement) {
    if LawfulBasis.Article(rawValue: statement.value) != nil {
      if !articles.contains(where: { $0.value == statement.value }) { articles.append(statement) }
    } else if LawfulBasis.SpecialCondition(rawValue: statement.value) != nil {
      if !special.contains(where: { $0.value == statement.value }) { special.append(statement) }
    }
  }
}
