import Register
import Wording

extension ChildrensNotice {
  /// Compiles the notice for children.
  ///
  /// - Returns: nil where the service concerns adults only, as far as its register says.
  public init?(_ service: Service, of register: Register) {
    let scope = NoticeScope(service, of: register)
    guard scope.concernsChildren else { return nil }
    self.service = service.id
    title = ChildWords.text("title", ["service": service.name])
    lead = ["for-you", "what", "more"].map { ChildWords.text("lead.\($0)") }
    brand = register.controller.brand
    isExample = register.controller.isExample
    self.register = register.version
    let sections = ChildrensSection.Topic.allCases.compactMap {
      ChildrensSections(scope: scope).section($0)
    }
    self.sections = sections
    hasDraftWelsh =
      [service.name, brand].contains { $0.isDraft(in: .cy) }
      || sections.contains { $0.points.contains(where: \.isDraftWelsh) }
  }
}

/// Words of a notice for children.
enum ChildWords {
  static func text(
    _ key: String, _ arguments: [String: BilingualText] = [:]
  ) -> BilingualText {
    CatalogueWords.text("child.\(key)", arguments)
  }
}

extension ChildrensPoint {
  init<Value>(
    _ stated: Stated<Value>, _ sentences: [String] = [], contacts: [NoticeValue] = []
  ) {
    self.init(
      stated, texts: sentences.map { ChildWords.text($0) }, contacts: contacts)
  }

  /// - Parameter name: in place of the statement's own.
  init<Value>(
    _ stated: Stated<Value>, name: BilingualText? = nil, texts: [BilingualText],
    contacts: [NoticeValue] = []
  ) {
    statement = StatementName(stated.head)
    self.name = name ?? stated.name.capitalised
    self.sentences = texts
    self.contacts = contacts
    isAssumed = stated.assumed != nil
    isDraftWelsh = name == nil && stated.name.isDraft(in: .cy)
  }

  /// A point that no statement makes.
  init(name: BilingualText, contacts: [NoticeValue] = []) {
    statement = nil
    self.name = name
    sentences = []
    self.contacts = contacts
    isAssumed = false
    isDraftWelsh = false
  }
}
