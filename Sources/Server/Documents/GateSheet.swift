import Crypto
import Foundation
import Gate
import Pages
import Register
import StatutoryTime
import Wording

/// The rules of a register's gate on paper, for when the product is down.
public struct GateSheet: Sendable {
  private let renderer: PageRenderer
  private let styles: ReviewStyles

  public init() throws {
    renderer = try PageRenderer()
    styles = ReviewStyles { bytes in
      "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }
  }

  /// - Parameters:
  ///   - day: the day on which the sheet is made.
  public func page(_ register: Register, _ day: LocalDay, in language: Language) throws -> String {
    let words = SheetWords(register: register, gate: DisclosureGate(register), language: language)
    return try renderer.render(
      GateSheetPage(
        body: register.controller.name[language], version: register.version,
        services: register.services.map(words.service), styles: styles, day: day.description,
        in: language))
  }
}

/// A gate's tables in one language.
private struct SheetWords {
  let register: Register
  let gate: DisclosureGate
  let language: Language

  func service(_ service: Service) -> GateSheetPage.Service {
    GateSheetPage.Service(
      id: service.id, name: service.name[language],
      recipients: gate.flows(of: service.id).map(recipient), call: call(service))
  }

  private func recipient(_ flow: GateFlow) -> GateSheetPage.Service.Recipient {
    let name = head(.recipient, flow.recipient, in: flow.service) ?? flow.recipient
    guard flow.isShared else {
      return .init(name: name, items: [], remark: text("not-shared"), conditions: [])
    }
    let items = (flow.items ?? []).map(item)
    let remark = flow.items == nil ? text("unlisted") : items.isEmpty ? text("nothing") : nil
    var conditions = flow.conditions.map { condition($0, flow) } + flow.words.map(words)
    if flow.isAnonymised { conditions.append(text("anonymised")) }
    var seen: Set<String> = []
    return .init(
      name: name, items: items, remark: remark,
      conditions: conditions.filter { seen.insert($0).inserted })
  }

  /// `service/item`; the controller's own statements have no service before the stroke.
  private func item(_ id: String) -> String {
    guard let stroke = id.lastIndex(of: "/") else { return id }
    return head(.item, String(id[id.index(after: stroke)...]), in: String(id[..<stroke])) ?? id
  }

  private func words(_ words: GateWay.Words) -> String {
    var condition = check(words.kind)
    if !words.oneOf.isEmpty {
      condition = text(
        "one-of", ["check": condition, "words": words.oneOf.joined(separator: ", ")])
    }
    guard !words.about.isEmpty else { return condition }
    let people = words.about.map { id in
      register.services.lazy.compactMap { head(.subject, id, in: $0.id) }.first ?? id
    }
    return text("about", ["condition": condition, "people": people.joined(separator: ", ")])
  }

  /// A condition on the kind of person names the kinds.
  private func condition(_ check: GateCheck, _ flow: GateFlow) -> String {
    let statement = register.service(flow.service)?.recipients.first { $0.id == flow.recipient }
    guard check == .about, let kinds = statement?.subjects, !kinds.isEmpty else {
      return self.check(check)
    }
    let people = kinds.map { head(.subject, $0, in: flow.service) ?? $0 }
    return text(
      "about", ["condition": self.check(check), "people": people.joined(separator: ", ")])
  }

  private func check(_ check: GateCheck) -> String {
    Catalogue.text("gate.check.\(check.word)", in: language)
  }

  /// Whom the gate would name.
  private func call(_ service: Service) -> String {
    let id = (service.disclosure.call ?? register.controller.disclosure.call)?.text
    guard let id,
      let contact = register.statements.first(where: { $0.kind == .contact && $0.id == id })
    else { return text("call-not-stated") }
    let point = ContactPoint(contact.fields)
    let ways = point.telephone + point.email + [point.post?[language]].compactMap { $0 }
    let name = contact.fields.pair("name")?[language] ?? point.role
    return text("call", ["contact": ([name] + ways).joined(separator: ", ")])
  }

  private func head(_ kind: StatementKind, _ id: String, in service: String) -> String? {
    let heads = (register.service(service)?.own.heads ?? []) + register.controller.statements.heads
    return heads.first { $0.kind == kind && $0.id == id }?.name[language]
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Catalogue.text("sheet.\(key)", in: language, arguments)
  }
}
