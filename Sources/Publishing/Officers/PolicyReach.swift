import Register
import Wording

/// A condition that bases rely on, and how far it reaches.
struct PolicyReach {
  enum Condition: Hashable {
    /// As the register cites it: `para 18`.
    case paragraph(String)
    case article(LawfulBasis.SpecialCondition)
  }

  let condition: Condition
  let register: Register
  /// Nil for the service: said for all.
  let bases: [(basis: Stated<LawfulBasis>, service: Service?)]

  /// Every condition of a register, in the order in which bases name them: paragraphs of Schedule 1,
  /// and articles for which no paragraph is named.
  static func all(in register: Register) -> [PolicyReach] {
    var order: [Condition] = []
    var found: [Condition: [(basis: Stated<LawfulBasis>, service: Service?)]] = [:]
    func add(_ bases: [Stated<LawfulBasis>], _ service: Service?) {
      for basis in bases {
        for condition in conditions(of: basis) {
          if found[condition] == nil { order.append(condition) }
          found[condition, default: []].append((basis, service))
        }
      }
    }
    add(register.controller.statements.lawfulBases, nil)
    for service in register.services { add(service.own.lawfulBases, service) }
    return order.map {
      PolicyReach(condition: $0, register: register, bases: found[$0] ?? [])
    }
  }

  private static func conditions(of basis: Stated<LawfulBasis>) -> [Condition] {
    basis.schedule1.isEmpty
      ? basis.special.map(Condition.article) : basis.schedule1.map(Condition.paragraph)
  }

  /// The statements that hold where the condition is relied on, the body's first, each once.
  var sets: [(set: StatementSet, service: Service?)] {
    let named = bases.compactMap(\.service)
    let reached: Set<String>
    if named.count < bases.count {
      reached = Set(register.services.map(\.id))
    } else {
      reached = Set(named.flatMap { [$0] + register.ancestors(of: $0) }.map(\.id))
    }
    return [(register.controller.statements, nil)]
      + register.services.filter { reached.contains($0.id) }.map { ($0.own, $0) }
  }

  var citation: String {
    switch condition {
    case .paragraph(let paragraph): paragraph
    case .article(let article): "UK GDPR Art \(article.rawValue)"
    }
  }

  var words: BilingualText {
    switch condition {
    case .paragraph(let paragraph):
      CatalogueWords.text("publishing.policy.paragraph", ["paragraph": .same(paragraph)])
    case .article(let article):
      CatalogueWords.choice(StatementKind.lawfulBasis.rawValue, "special", article.rawValue)
    }
  }

  /// Whether the law asks for a paragraph of Schedule 1 that the register does not name.
  ///
  /// - Law: DPA 2018 s.10(2)-(3)
  var lacksParagraph: Bool {
    guard case .article(let article) = condition else { return false }
    return switch article {
    case .employmentAndSocialProtection, .substantialPublicInterest, .healthOrSocialCare,
      .publicHealth, .researchAndStatistics:
      true
    case .explicitConsent, .vitalInterests, .notForProfitBody, .madePublic, .legalClaims: false
    }
  }

  /// Whether the paragraph that is not named would nearly always ask for the document.
  ///
  /// - Law: DPA 2018 s.10(3), Sch 1 paras 1(1)(b), 5
  var probablyNeedsDocument: Bool {
    condition == .article(.employmentAndSocialProtection)
      || condition == .article(.substantialPublicInterest)
  }

  var need: PolicyDocumentNeed {
    switch condition {
    case .paragraph(let paragraph): PolicyDocumentNeed(paragraph: paragraph)
    case .article: lacksParagraph ? .unknown : .notNeeded
    }
  }
}
