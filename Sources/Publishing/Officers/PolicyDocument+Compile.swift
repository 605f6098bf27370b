import Register
import Wording

extension PolicyDocument {
  /// Writes the document as far as a register goes.
  public init(_ register: Register) {
    let reaches = PolicyReach.all(in: register)
    title = Self.words("title")
    controller = register.controller.name
    isExample = register.controller.isExample
    self.register = register.version
    conditions = reaches.map(PolicyCondition.init)
    answer = Self.answer(reaches)
    review = ["kept", "reviewed", "given"].map { Self.words("review.\($0)") }
    toWrite =
      zip(reaches, conditions).flatMap(Self.missing) + Self.uncovered(register)
      + (reaches.isEmpty ? [] : [Self.words("write.review")])
  }

  private static func answer(_ reaches: [PolicyReach]) -> BilingualText {
    guard !reaches.isEmpty else { return words("answer-none") }
    let isNeeded = reaches.contains {
      $0.need == .needed || $0.need == .neededSaveForDisclosures || $0.probablyNeedsDocument
    }
    return words(isNeeded ? "answer-needed" : "answer-unclear")
  }

  /// What a condition's part of the document still lacks.
  private static func missing(
    _ reach: PolicyReach, _ condition: PolicyCondition
  ) -> [BilingualText] {
    var texts: [BilingualText] = []
    let name = ["condition": condition.words]
    if reach.lacksParagraph { texts.append(words("write.paragraph", name)) }
    for principle in condition.principles where principle.isNotStated {
      texts.append(
        words("write.principle", name.merging(["principle": principle.heading]) { own, _ in own }))
    }
    let rules = reach.sets.flatMap(\.set.retention)
    if rules.contains(where: { $0.keep == .whileNeeded || $0.keep == .asScheduled }) {
      texts.append(words("write.period", name))
    }
    return texts
  }

  /// Services that hold what needs a condition, and name none.
  ///
  /// - Law: UK GDPR Art 9(1)-(2), Art 10; DPA 2018 s.10-11
  private static func uncovered(_ register: Register) -> [BilingualText] {
    register.services.flatMap { service -> [BilingualText] in
      let scope = NoticeScope(service, of: register)
      let bases = scope.all(\.lawfulBases)
      let held = service.own.items.filter(\.isHeld)
      var texts: [BilingualText] = []
      if held.contains(where: { $0.category == .special }),
        !bases.contains(where: { !$0.special.isEmpty })
      {
        texts.append(words("write.special", ["service": service.name]))
      }
      if held.contains(where: { $0.category == .criminal }),
        !bases.contains(where: { !$0.schedule1.isEmpty })
      {
        texts.append(words("write.criminal", ["service": service.name]))
      }
      return texts
    }
  }

  static func words(
    _ key: String, _ arguments: [String: BilingualText] = [:]
  ) -> BilingualText {
    CatalogueWords.text("publishing.policy.\(key)", arguments)
  }
}

extension PolicyCondition {
  init(_ reach: PolicyReach) {
    citation = reach.citation
    words = reach.words
    let key =
      switch reach.need {
      case .needed: "needed"
      case .notNeeded: "not-needed"
      case .neededSaveForDisclosures: "disclosures"
      case .unknown where reach.probablyNeedsDocument: "paragraph-missing-needed"
      case .unknown: reach.lacksParagraph ? "paragraph-missing" : "unknown"
      }
    need = PolicyDocument.words("need.\(key)")
    reliance = reach.bases.map { basis, service in
      PolicyReliance(
        statement: StatementName(basis.head), name: basis.name,
        service: service.map(ServiceLink.init), laws: basis.laws)
    }
    principles = PolicyPrinciple.Principle.allCases.map { PolicyPrinciple($0, reach) }
  }
}
