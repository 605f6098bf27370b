import Register
import Wording

extension NoticeVersion {
  /// What a register states today, as a version of its own.
  ///
  /// - Parameters:
  ///   - number: counted from 1.
  ///   - date: the day of publication, `2026-11-22`.
  public init(_ register: Register, number: Int, date: String) {
    let controller = register.controller
    let body = VersionedStatement(
      subject: .body, texts: NoticeFact.body(controller).map(VersionedText.init))
    let own = register.services.flatMap { service in
      VersionedStatement.all(in: NoticeScope(service, of: register), file: service.file)
        + [VersionedStatement(service)]
    }
    let all = VersionedStatement.all(in: NoticeScope(bodyOf: register), file: "organisation.yaml")
    self.init(
      number: number, register: register.version, date: date,
      services: register.services.map(VersionedService.init), statements: [body] + all + own)
  }

  /// The version that follows another; nil where the register is still the same.
  public static func next(
    after last: NoticeVersion?, _ register: Register, date: String
  ) -> NoticeVersion? {
    guard last?.register != register.version else { return nil }
    return NoticeVersion(register, number: (last?.number ?? 0) + 1, date: date)
  }
}

extension VersionedService {
  init(_ service: Service) {
    self.init(id: service.id, file: service.file, name: service.name, summary: service.summary)
  }
}

extension VersionedStatement {
  init(_ service: Service) {
    self.init(
      subject: .service(service.id),
      texts: [VersionedText("name", service.name), VersionedText("summary", service.summary)])
  }

  /// The statements and silences of one file, as the notice says them.
  static func all(in scope: NoticeScope, file: String) -> [VersionedStatement] {
    guard let layer = scope.layers.first else { return [] }
    let said = layer.heads.map { head in
      VersionedStatement(
        subject: .statement(StatementName(file: file, kind: head.kind, id: head.id)),
        texts: VersionedText.all(NoticeEntry(head, layer.origin, in: scope)))
    }
    let silent = Set(layer.silences).map { topic in
      VersionedStatement(
        subject: .silence(file: file, topic: topic),
        texts: [VersionedText("name", CatalogueWords.silence(topic).capitalised)])
    }
    return said + silent
  }
}

extension VersionedText {
  init(_ key: String, _ text: BilingualText) {
    self.init(key: key, label: nil, cy: text.cy, en: text.en)
  }

  init(_ fact: NoticeFact) {
    let separator = fact.label == nil ? " " : "; "
    func words(_ language: Language) -> String {
      fact.values.map { $0.text(in: language) }.joined(separator: separator)
    }
    self.init(key: fact.key, label: fact.label, cy: words(.cy), en: words(.en))
  }

  static func all(_ entry: NoticeEntry) -> [VersionedText] {
    var texts = [VersionedText("name", entry.name)]
    if let detail = entry.detail { texts.append(VersionedText("detail", detail)) }
    if let when = entry.when { texts.append(VersionedText("when", when)) }
    texts += entry.facts.map(VersionedText.init)
    if let assumption = entry.assumption {
      texts.append(VersionedText("assumed", assumption.reason))
    }
    if let law = entry.law {
      texts.append(VersionedText("law-governs", .sentences([law.words, law.how])))
    }
    return texts
  }
}

extension VersionedStatement.Subject {
  /// Sorts by file: what the body says first.
  private var order: [String] {
    switch self {
    case .body: ["organisation.yaml", "", ""]
    case .service(let id): ["services/\(id).yaml", "", ""]
    case .statement(let name): [name.file, name.kind.rawValue, name.id]
    case .silence(let file, let topic): [file, "~", topic.rawValue]
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }
}
