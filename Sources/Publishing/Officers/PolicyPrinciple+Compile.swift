import Register
import Wording

extension PolicyPrinciple {
  /// Gathers what is stated about one principle where a condition is relied on.
  init(_ principle: Principle, _ reach: PolicyReach) {
    self.principle = principle
    heading = CatalogueWords.text(
      "publishing.policy.principle.\(CatalogueWords.slug(principle.rawValue))")
    let bases = Set(reach.bases.map { StatementName($0.basis.head) })
    statements = reach.sets.flatMap { set, service in
      Self.heads(principle, set, bases: bases).map { head in
        PolicyStatement(head, service.map(ServiceLink.init))
      }
    }
  }

  /// - Law: UK GDPR Art 5(1)(a)-(f), Art 5(2)
  private static func heads(
    _ principle: Principle, _ set: StatementSet, bases: Set<StatementName>
  ) -> [StatementHead] {
    switch principle {
    case .lawfulness:
      set.lawfulBases.map(\.head).filter { bases.contains(StatementName($0)) }
        + set.notices.map(\.head).filter { $0.fields.has("told") } + set.consents.map(\.head)
    case .purposeLimitation:
      set.purposes.map(\.head) + set.items.filter { !$0.onlyFor.isEmpty }.map(\.head)
    case .minimisation: minimising(set)
    case .accuracy: set.rights.filter { $0.right == .rectification }.map(\.head)
    case .storageLimitation: set.retention.map(\.head)
    case .security:
      set.security.map(\.head)
        + set.recipients.filter { $0.agreements.contains(.confidentialityAgreement) }.map(\.head)
    case .accountability:
      set.assurance.map(\.head)
        + set.contacts.filter { $0.role == "data-protection-officer" }.map(\.head)
    }
  }

  private static func minimising(_ set: StatementSet) -> [StatementHead] {
    let gates: Set<Recipient.Gate> = [.minimumItems, .needForTheJob, .caseByCaseReview]
    return set.items.filter { !$0.isHeld || $0.isOptional }.map(\.head)
      + set.recipients.filter { recipient in
        !recipient.isShared || !recipient.without.isEmpty || recipient.form != .identifiable
          || recipient.gates.contains(where: gates.contains)
      }.map(\.head)
  }
}

extension PolicyStatement {
  fileprivate init(_ head: StatementHead, _ service: ServiceLink?) {
    statement = StatementName(head)
    name = head.name
    self.service = service
    sentences = (head.detail.map { [$0] } ?? []) + Self.keeping(head)
    isAssumed = head.assumed != nil
  }

  /// How long, and what follows.
  ///
  /// - Law: DPA 2018 Sch 1 para 39(b)
  private static func keeping(_ head: StatementHead) -> [BilingualText] {
    guard head.kind == .retention else { return [] }
    let rule = RetentionRule(head.fields)
    let term = TermSentences(rule.keep).sentences
    guard rule.keep != .permanent else { return term }
    return term + [CatalogueWords.choice("retention", "then", rule.then.rawValue)]
  }
}
