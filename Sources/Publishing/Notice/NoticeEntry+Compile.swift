import Register
import Wording

extension NoticeEntry {
  init(_ head: StatementHead, _ origin: NoticeOrigin, in scope: NoticeScope) {
    said = .statement(StatementName(head))
    self.origin = origin
    name = head.name
    detail = head.detail
    when = head.when
    facts = StatementFacts(head: head, scope: scope).all
    assumption = head.assumed.map {
      NoticeAssumption(reason: $0, confirmedBy: head.confirmedBy)
    }
    law = head.lawGoverns.map(NoticeLaw.init)
    promises = head.keeps
    isDraftWelsh = head.isDraftWelsh
  }

  init(silentOn topic: Silence.Topic, _ origin: NoticeOrigin) {
    said = .silence(topic)
    self.origin = origin
    name = CatalogueWords.silence(topic).capitalised
    detail = nil
    when = nil
    facts = []
    assumption = nil
    law = nil
    promises = []
    isDraftWelsh = false
  }
}

extension NoticeLaw {
  init(_ law: GoverningLaw) {
    status = law.status
    words = CatalogueWords.choice("law-governs", "status", law.status.rawValue)
    citation = law.law
    how = law.how
  }
}

extension StatementHead {
  /// Whether a Welsh text of the statement has not been checked by a named person.
  var isDraftWelsh: Bool {
    fields.entries.contains { entry in
      switch entry.value {
      case .pair(let pair): pair.isDraft(in: .cy)
      case .law(let law): law.how.isDraft(in: .cy)
      default: false
      }
    }
  }
}
