import Register
import Wording

/// On which basis in law, and what people can do about it.
extension RecordScope {
  private var bases: [Stated<LawfulBasis>] {
    all(\.lawfulBases).filter { !$0.purposes.isEmpty && serves($0.purposes) }
  }

  /// Bases that the register ties to no purpose: they are shown, and not said to be this one's.
  private var untiedBases: [Stated<LawfulBasis>] {
    nearest(\.lawfulBases) { $0.purposes.isEmpty }
  }

  private func basisCell(_ make: (Stated<LawfulBasis>) -> [RecordEntry]) -> RecordCell {
    let own = bases.flatMap(make)
    return RecordCell(own, untied: own.isEmpty ? untiedBases.flatMap(make) : [])
  }

  var lawfulBases: RecordCell {
    basisCell { basis in
      guard let article = basis.article else { return [] }
      return [
        entry(
          basis, Message.same("UK GDPR Art \(article.rawValue)"),
          terms: [RecordTerms.basis(article)])
      ]
    }
  }

  var specialConditions: RecordCell {
    basisCell { basis in
      basis.special.map { condition in
        RecordEntry(
          RecordWords.condition(condition), basis.head, terms: [RecordTerms.condition(condition)])
      }
    }
  }

  var schedule1: RecordCell {
    basisCell { basis in
      basis.schedule1.map { paragraph in
        RecordEntry(
          RecordWords.paragraph(paragraph), basis.head,
          terms: RecordTerms.schedule1(paragraph))
      }
    }
  }

  var policyDocument: RecordCell {
    let paragraphs = bases.flatMap(\.schedule1)
    guard !paragraphs.isEmpty else { return RecordCell([]) }
    return RecordCell(
      paragraphs.map { paragraph in
        RecordEntry(
          RecordWords.policyDocument(PolicyDocumentNeed(paragraph: paragraph), paragraph))
      })
  }

  var laws: RecordCell {
    var entries: [RecordEntry] = []
    if let purpose {
      if let task = purpose.publicTask { entries.append(RecordEntry(task, purpose.head)) }
      entries += purpose.laws.map { RecordEntry(Message.same($0), purpose.head) }
    }
    entries += bases.flatMap { basis in
      basis.laws.map { RecordEntry(Message.same($0), basis.head) }
    }
    return RecordCell(entries)
  }

  var legitimateInterests: RecordCell {
    basisCell { basis in basis.interest.map { [RecordEntry($0, basis.head)] } ?? [] }
  }

  /// A register gives the day of the test, not where it lies.
  var interestsAssessments: RecordCell {
    RecordCell(
      bases.compactMap { basis in
        basis.assessment.map {
          RecordEntry(RecordWords.assessmentDone($0), basis.head)
        }
      })
  }

  var rights: RecordCell {
    var named: [Right.Name: StatementHead] = [:]
    for right in all(\.rights) where named[right.right] == nil { named[right.right] = right.head }
    return RecordCell(
      Right.Name.allCases.compactMap { name in
        guard let head = named[name], let words = RecordWords.rights[name] else { return nil }
        return RecordEntry(words, head, terms: [RecordTerms.right(name)])
      })
  }

  var automatedDecisions: RecordCell {
    RecordCell(
      nearest(\.automatedDecisions).map { decision in
        let answer = decision.isMade ? RecordWords.yes : RecordWords.no
        let text = BilingualText(
          cy: "\(answer.cy): \(decision.name.cy)", en: "\(answer.en): \(decision.name.en)",
          checkedBy: decision.name.checkedBy)
        return RecordEntry(
          text, decision.head, terms: decision.isMade ? ["dpv:AutomatedDecisionMaking"] : [])
      })
  }
}
