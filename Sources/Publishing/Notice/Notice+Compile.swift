import Register
import Wording

extension Notice {
  /// Compiles the notice of one service.
  public init(_ service: Service, of register: Register) {
    let scope = NoticeScope(service, of: register)
    self.service = service.id
    title = service.name
    summary = service.summary
    controller = register.controller.name
    brand = register.controller.brand
    isExample = register.controller.isExample
    self.register = register.version
    partOf = register.ancestors(of: service).map(ServiceLink.init)
    hasChildrensVersion = scope.concernsChildren
    sections = NoticeSection.all(in: scope)
  }
}

extension NoticeSection {
  /// The sections of which there is something to say, in reading order.
  static func all(in scope: NoticeScope) -> [NoticeSection] {
    let silences = Dictionary(grouping: scope.silences) { $0.topic.noticeTopic }
    let heads = Dictionary(grouping: scope.heads) { NoticeGroupName($0.head) }
    return NoticeTopic.allCases.compactMap { topic in
      let names = NoticeGroupName.allCases.filter { $0.topic == topic && heads[$0] != nil }
      let groups = names.map { name in
        NoticeGroup(
          heading: names.count > 1 || name.isNegative
            ? CatalogueWords.text("notice.group.\(name.rawValue)") : nil,
          entries: name.ordered(heads[name] ?? []).map {
            NoticeEntry($0.head, $0.origin, in: scope)
          })
      }
      return NoticeSection(
        topic, topic == .notStated ? silent(scope) : groups,
        silences: (silences[topic] ?? []).map(\.topic), in: scope)
    }
  }

  private init?(
    _ topic: NoticeTopic, _ groups: [NoticeGroup], silences: [Silence.Topic], in scope: NoticeScope
  ) {
    let facts = topic == .who ? NoticeFact.body(scope.register.controller) : []
    guard !groups.isEmpty || !silences.isEmpty || !facts.isEmpty else { return nil }
    self.topic = topic
    heading = CatalogueWords.text("notice.heading.\(topic.rawValue)")
    answer = ShortAnswer(scope: scope, silences: silences, groups: groups).text(topic)
    self.facts = facts
    self.groups = groups
    self.silences = silences
  }

  /// The points on which nothing is said, those of the service and those of the body.
  private static func silent(_ scope: NoticeScope) -> [NoticeGroup] {
    let all = scope.silences.map { NoticeEntry(silentOn: $0.topic, $0.origin) }
    let own = all.filter { $0.origin != .everyService }
    let inherited = all.filter { $0.origin == .everyService }
    return [("service", own), ("all", inherited)].filter { !$0.1.isEmpty }.map {
      NoticeGroup(heading: CatalogueWords.text("notice.group.silent-\($0.0)"), entries: $0.1)
    }
  }
}

extension NoticeGroupName {
  /// Groups that would be misread without their heading.
  fileprivate var isNegative: Bool { self == .notHeld || self == .notShared }

  /// Complaints begin with the body itself, contacts with the data protection officer.
  ///
  /// - Law: UK GDPR Art 13(1)(b), Art 13(2)(ca)
  fileprivate func ordered(
    _ heads: [(head: StatementHead, origin: NoticeOrigin)]
  ) -> [(head: StatementHead, origin: NoticeOrigin)] {
    func isFirst(_ head: StatementHead) -> Bool {
      switch head.kind {
      case .complaint: head.fields.text("to") == Complaint.Body.controller.rawValue
      case .contact: head.fields.text("role") == "data-protection-officer"
      default: false
      }
    }
    return heads.filter { isFirst($0.head) } + heads.filter { !isFirst($0.head) }
  }
}
