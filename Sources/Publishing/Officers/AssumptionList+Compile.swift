import Register
import Wording

extension AssumptionList {
  /// Lists the assumptions of a register.
  public init(_ register: Register) {
    title = CatalogueWords.text("publishing.assumptions.title")
    controller = register.controller.name
    isExample = register.controller.isExample
    self.register = register.version
    let all = CatalogueWords.text("publishing.changes.all-services")
    let groups =
      [Group(nil, all, register.controller.statements.heads)]
      + register.services.map { Group(ServiceLink($0), $0.name, $0.own.heads) }
    self.groups = groups.filter { !$0.assumptions.isEmpty }
    answer = Self.answer(groups.flatMap(\.assumptions))
  }

  private static func answer(_ assumptions: [Assumption]) -> BilingualText {
    let key = "publishing.assumptions"
    guard !assumptions.isEmpty else { return CatalogueWords.text("\(key).answer-none") }
    let open = assumptions.filter { $0.confirmedBy == nil }.count
    return .sentences([
      CatalogueWords.count("\(key).answer", assumptions.count),
      open == 0
        ? CatalogueWords.text("\(key).open-none") : CatalogueWords.count("\(key).open", open),
    ])
  }
}

extension AssumptionList.Group {
  fileprivate init(_ service: ServiceLink?, _ heading: BilingualText, _ heads: [StatementHead]) {
    self.service = service
    self.heading = heading
    assumptions = heads.compactMap(AssumptionList.Assumption.init)
  }
}

extension AssumptionList.Assumption {
  fileprivate init?(_ head: StatementHead) {
    guard let reason = head.assumed else { return nil }
    statement = StatementName(head)
    topic = head.kind.topicHeading
    name = head.name
    self.reason = reason
    confirmedBy = head.confirmedBy
    place = head.place
    promises = head.keeps
    isDraftWelsh = head.isDraftWelsh
  }
}
