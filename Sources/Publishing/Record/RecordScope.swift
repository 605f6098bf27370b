import Register
import Wording

/// A service and a purpose, and every statement that holds for the two.
struct RecordScope {
  let controller: Controller
  /// Nil: the body as a whole.
  let service: Service?
  let parents: [Service]
  let purpose: Stated<Purpose>?
  /// The service's own statements, those of the services it is a part of, the controller's.
  let sets: [StatementSet]

  /// The rows of a register, in order.
  static func all(of register: Register) -> [RecordScope] {
    let controller = register.controller
    func scope(_ service: Service?, _ purpose: Stated<Purpose>?) -> RecordScope {
      RecordScope(
        controller: controller, service: service,
        parents: service.map(register.ancestors) ?? [], purpose: purpose,
        sets: service.map(register.statements) ?? [controller.statements])
    }
    let ofTheBody = controller.statements.purposes.map { scope(nil, $0) }
    return ofTheBody
      + register.services.flatMap { service in
        let purposes = self.purposes(of: service, register)
        return purposes.isEmpty ? [scope(service, nil)] : purposes.map { scope(service, $0) }
      }
  }

  /// Its own purposes, else the nearest that it inherits; none where the service says that the
  /// notice is silent, for then what the body states elsewhere is not this service's purpose.
  private static func purposes(of service: Service, _ register: Register) -> [Stated<Purpose>] {
    if !service.own.purposes.isEmpty { return service.own.purposes }
    if service.silences.contains(where: { $0.topic == .purposes }) { return [] }
    return register.statements(for: service).map(\.purposes).first { !$0.isEmpty } ?? []
  }

  /// All statements of a kind that hold, the nearest first.
  func all<Value>(_ path: KeyPath<StatementSet, [Stated<Value>]>) -> [Stated<Value>] {
    sets.flatMap { $0[keyPath: path] }
  }

  /// Those of the nearest layer that has any: what a service says of its own people or sources
  /// takes the place of what the body says in general.
  func nearest<Value>(
    _ path: KeyPath<StatementSet, [Stated<Value>]>,
    where holds: (Stated<Value>) -> Bool = { _ in true }
  ) -> [Stated<Value>] {
    for set in sets {
      let found = set[keyPath: path].filter(holds)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether a statement that lists purposes holds for this one; a list left out means all.
  func serves(_ purposes: [String]) -> Bool {
    purposes.isEmpty || purposes.contains("all")
      || purpose.map { purposes.contains($0.id) } ?? false
  }

  func cell(_ column: RecordColumn) -> RecordCell {
    switch column {
    case .businessFunction: businessFunction
    case .purpose: RecordCell(purpose.map { [entry($0)] } ?? [])
    case .controller: controllerBlock
    case .dataProtectionOfficer: officer
    case .individuals: individuals
    case .personalData: personalData
    case .source: sources
    case .jointControllers: jointControllers
    case .recipients: recipients
    case .processorContract: processorContracts
    case .countries: countries
    case .safeguards: safeguards
    case .retention: retention
    case .retentionPolicy: retentionPolicy
    case .reasons: reasons
    case .security: security
    case .location: location
    case .article6, .article6Satisfied: lawfulBases
    case .article9: specialConditions
    case .schedule1: schedule1
    case .policyDocument: policyDocument
    case .laws: laws
    case .legitimateInterests: legitimateInterests
    case .interestsAssessment: interestsAssessments
    case .rights: rights
    case .automatedDecisions: automatedDecisions
    case .consentRecord: consents
    case .assessmentRequired, .assessmentProgress: RecordCell([])
    case .assessmentLink: impactAssessments
    // A register states what a body undertakes; whether it has had a breach, and whether it keeps
    // to its policy, are facts of the casebook.
    case .breach, .breachLink, .retainedPerPolicy: RecordCell([])
    }
  }

  /// The name of a statement as an entry, with what goes behind it.
  func entry<Value>(
    _ stated: Stated<Value>, _ suffix: Message? = nil, terms: [String] = []
  ) -> RecordEntry {
    RecordEntry(stated.name.followed(by: suffix), stated.head, terms: terms)
  }
}

extension BilingualText {
  /// The text with a remark in brackets behind it.
  func followed(by remark: Message?) -> BilingualText {
    guard let remark else { return self }
    return BilingualText(
      cy: "\(cy) (\(remark.cy))", en: "\(en) (\(remark.en))", checkedBy: checkedBy)
  }
}

extension Message {
  /// Remarks one after the other; nil where there are none.
  static func list(_ messages: [Message]) -> Message? {
    guard !messages.isEmpty else { return nil }
    return Message(
      cy: messages.map(\.cy).joined(separator: ", "), en: messages.map(\.en).joined(separator: ", ")
    )
  }

  /// A text that is the same in both languages: a citation, a title, an address.
  static func same(_ text: String) -> Message { Message(cy: text, en: text) }
}
