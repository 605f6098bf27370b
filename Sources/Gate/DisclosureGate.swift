import Register

/// Decides disclosures from a register, and from nothing else.
///
/// What the register does not state is denied. A person who shares to protect somebody is never
/// stopped: they are told that the notice does not cover it, and the disclosure is reviewed.
///
/// - Law: UK GDPR Art 5(1)(b)-(c), Art 13(1)(e); DPA 2018 Sch 1 para 18
public struct DisclosureGate: Sendable {
  private let version: String
  private let services: [String: CompiledService]

  public init(_ register: Register) {
    version = register.version
    services = Dictionary(
      register.services.map { ($0.id, CompiledService($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  public func decide(_ request: DisclosureRequest) -> DisclosureDecision {
    guard request.items.count <= DisclosureRequest.itemsMax else {
      return deny(request, withheld: [], nearest: nil)
    }
    let service = services[request.service]
    guard let service, let recipient = service.recipients[request.recipient] else {
      let withheld = request.items.map {
        service?.withheld($0) ?? .init(item: $0, reason: .notAnItem)
      }
      let nearest = service?.recipients.values.filter {
        $0.value.purposes.contains(request.purpose)
      }
      .map(\.id).min()
      return emergency(request) ?? deny(request, withheld: withheld, nearest: nearest)
    }
    let allowed = service.allowed(recipient.value, for: request)
    let isAnonymous = recipient.value.form == .anonymous
    let items = request.items.filter(allowed.contains).uniqued
    let withheld = request.items.filter { !allowed.contains($0) }
      .map { service.withheld($0, isAnonymisedOffered: isAnonymous && !allowed.isEmpty) }
    if !withheld.isEmpty || items.isEmpty, !isAnonymous, let emergency = emergency(request) {
      return emergency
    }
    guard !items.isEmpty else {
      // The notice promises the opposite, and nothing in law lets a requester be named.
      let identifies = isAnonymous && request.items.contains(where: service.items.contains)
      return deny(
        request, withheld: withheld, nearest: recipient.id,
        refusal: identifies ? .unlawful : .notCovered)
    }
    let purpose = service.purposes[request.purpose].map { [$0] } ?? []
    return DisclosureDecision(
      id: request.id, answer: .permit, items: items, withheld: withheld, refusal: nil,
      statements: [recipient.id] + purpose, nearest: nil, register: version)
  }

  /// A person in a hurry: warned, not stopped. A program has no such way.
  private func emergency(_ request: DisclosureRequest) -> DisclosureDecision? {
    let context = request.context
    guard context.byPerson, context.vitalInterests || context.safeguarding else { return nil }
    // A word that is no item would go into the ledger as it was typed: it stays out.
    let known = services[request.service]?.items ?? []
    return DisclosureDecision(
      id: request.id, answer: .review, items: request.items.filter(known.contains).uniqued,
      withheld: request.items.filter { !known.contains($0) }
        .map { WithheldItem(item: $0, reason: .notAnItem) },
      refusal: .notCovered, statements: [], nearest: nil, register: version)
  }

  private func deny(
    _ request: DisclosureRequest, withheld: [WithheldItem], nearest: String?,
    refusal: DisclosureDecision.Refusal = .notCovered
  ) -> DisclosureDecision {
    DisclosureDecision(
      id: request.id, answer: .deny, items: [], withheld: withheld, refusal: refusal,
      statements: [], nearest: nearest, register: version)
  }
}

/// The parts of a service that decide, by id.
private struct CompiledService: Sendable {
  let items: Set<String>
  let purposes: [String: String]
  let recipients: [String: Stated<Recipient>]

  init(_ service: Service) {
    items = Set(service.items.filter(\.isHeld).map(\.id))
    purposes = Dictionary(
      service.purposes.map { ($0.id, $0.id) }, uniquingKeysWith: { first, _ in first })
    recipients = Dictionary(
      service.recipients.filter(\.isShared).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the recipient may have for this purpose, of a record with these facts.
  func allowed(_ recipient: Recipient, for request: DisclosureRequest) -> Set<String> {
    let covered =
      recipient.purposes.contains(request.purpose)
      && recipient.applies.allSatisfy { request.facts[$0.fact] == $0.value }
    guard covered else { return [] }
    switch recipient.form {
    case .identifiable: return Set(recipient.items)
    case .anonymous, .pseudonymous:
      return Set(recipient.items.map { $0 + DisclosureGate.anonymisedSuffix })
    }
  }

  /// - Parameter isAnonymisedOffered: the recipient may have the content, without the person in it.
  func withheld(_ item: String, isAnonymisedOffered: Bool = false) -> WithheldItem {
    let suffix = DisclosureGate.anonymisedSuffix
    let base = item.hasSuffix(suffix) ? String(item.dropLast(suffix.count)) : item
    if !items.contains(base) { return WithheldItem(item: item, reason: .notAnItem) }
    if isAnonymisedOffered, base == item {
      return WithheldItem(item: item, reason: .anonymousOnly)
    }
    return WithheldItem(item: item, reason: .notStatedForRecipient)
  }
}

extension DisclosureGate {
  /// What is added to an item's id once nobody can be recognised in it.
  public static let anonymisedSuffix = "-anonymised"
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first appearance.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
