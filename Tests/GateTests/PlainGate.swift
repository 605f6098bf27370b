import Gate
import Register
import StatutoryTime

/// A second evaluator, slow and plain: it reads the statements of the register anew for each
/// request, with words and days, and shares nothing with the tables of the gate.
struct PlainGate {
  let registers: [Register]
  /// The rules of every file that govern an item, by body and item.
  private let itemRules: [String: [String: [DisclosureItemRule]]]

  init(registers: [Register]) {
    self.registers = registers
    itemRules = Dictionary(
      registers.map { ($0.controller.id, PlainMatter.itemRules($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  struct Answer: Equatable {
    var answer = "deny"
    var items: [String] = []
    var withheld: [String: String] = [:]
    var refusal = ""
  }

  func decide(_ request: DisclosureRequest) -> Answer {
    var asked: [String] = []
    for item in request.items where !asked.contains(item) { asked.append(item) }
    guard !asked.isEmpty, request.items.count <= 200 else { return Answer(refusal: "not-covered") }
    let register =
      request.register.map { id in registers.first { $0.controller.id == id } }
      ?? registers.first
    let matter = PlainMatter(
      register: register, request: request,
      itemRules: itemRules[register?.controller.id ?? ""] ?? [:])
    return matter.answer(asked)
  }
}

/// One request before one register.
struct PlainMatter {
  let register: Register?
  let request: DisclosureRequest
  let itemRules: [String: [DisclosureItemRule]]

  var said: Circumstances { request.circumstances }
  var service: Service? { register?.service(request.service) }

  // MARK: The answer

  func answer(_ asked: [String]) -> PlainGate.Answer {
    let flow = flow
    var answer = PlainGate.Answer()
    let isAnonymous = said.text(.form) == "anonymised" && flow?.isAnonymous == true
    var protected: [String: String] = [:]
    for item in asked where !isAnonymous {
      if let why = protection(item) { protected[item] = why }
    }
    let left = asked.filter { protected[$0] == nil }
    if left.isEmpty {
      return PlainGate.Answer(withheld: protected, refusal: "unlawful")
    }
    if !request.obtains, came(.correction) {
      let before = said.list(.correctionSentBefore) ?? []
      let known = left.filter { names(of: $0).contains(where: before.contains) }
      let new = left.filter { !known.contains($0) }
      answer.withheld = protected.merging(new.map { ($0, "not-sent-before") }) { $1 }
      if new.isEmpty || !known.isEmpty && !request.isInAHurry {
        answer.answer = "permit"
        answer.items = known
      } else if request.isInAHurry {
        return PlainGate.Answer(answer: "review", items: left, withheld: protected)
      } else {
        answer.refusal = "not-covered"
      }
      return answer
    }
    return weigh(left, protected, flow)
  }

  private func weigh(
    _ left: [String], _ protected: [String: String], _ flow: PlainFlow?
  ) -> PlainGate.Answer {
    let failures = general + (flow.map(failures) ?? [unnamed])
    var reasons: [String: String] = [:]
    for item in left { reasons[item] = reason(item, flow) }
    let free = left.filter { reasons[$0] == nil }
    if failures.isEmpty, free.count == left.count || !free.isEmpty && !request.isInAHurry {
      return PlainGate.Answer(
        answer: "permit", items: free, withheld: protected.merging(reasons) { $1 })
    }
    if request.isInAHurry {
      return PlainGate.Answer(answer: "review", items: left, withheld: protected)
    }
    let ofItems = reasons.values.contains {
      ["not-in-order", "not-needed", "opted-out-of-marketing"].contains($0)
    }
    let unlawful = failures.isEmpty ? ofItems : failures.contains(.unlawful)
    let inThemselves = ["never-received", "not-controller", "name-never", "not-stated"]
    let all =
      flow?.isUnlisted != true
      && left.allSatisfy { inThemselves.contains(reasons[$0] ?? "") }
    return PlainGate.Answer(
      withheld: failures.isEmpty || all ? protected.merging(reasons) { $1 } : [:],
      refusal: unlawful ? "unlawful" : "not-covered")
  }

  enum Failure { case unlawful, notCovered }

  /// Somebody whom neither the notice nor, for court information, the court names.
  private var unnamed: Failure {
    guard let register, let service, !request.obtains,
      service.disclosure.isCourtInformation
        || register.controller.disclosure.isCourtInformation
    else { return .notCovered }
    let isNamed = said.list(.orderRecipients)?.contains(request.recipient) == true
    return isNamed && isOrdered ? .notCovered : .unlawful
  }

  // MARK: Days

  func came(_ name: Circumstance) -> Bool { said.day(name).map { $0 <= request.at } ?? false }

  func isPast(_ name: Circumstance) -> Bool { said.day(name).map { $0 < request.at } ?? false }

  var isAgreed: Bool {
    switch said.text(.consentState) {
    case "given": return came(.consentDate) && !isPast(.consentEnd)
    case "withdrawn":
      guard let day = said.day(.consentDate) else { return false }
      return day > request.at && came(.consentGiven)
    default: return false
    }
  }

  /// An order of any kind that is in force and reaches this request.
  var isOrdered: Bool {
    came(.orderDate) && !isPast(.orderEnd)
      && said.list(.orderRecipients)?.contains(request.recipient) ?? true
      && said.list(.orderPurposes)?.contains(request.purpose) ?? true
      && said.text(.orderCase) ?? "this" == "this"
  }

  var lawCarries: Bool {
    guard let law = said.text(.law) else { return false }
    return law != "UKGDPR-6-1-f" && law != "DPA-2018-sch2-para2"
  }

  // MARK: What holds for every request

  var general: [Failure] {
    var failures: [Failure] = []
    if let text = register?.controller.notice.published?.text, let date = StatedDate(text),
      let begins = LocalDay(year: date.year, month: date.month ?? 1, day: date.day ?? 1),
      request.at < begins
    {
      failures.append(.notCovered)
    }
    if said.isYes(.bulk),
      !(came(.planApproved) && said.text(.planApprover) == "second-person")
    {
      failures.append(.notCovered)
    }
    if came(.restriction), !came(.restrictionLifted) {
      let why = said.text(.restrictionException)
      let isExcepted =
        why != nil && said.text(.restrictionDecider) != nil && (why != "consent" || isAgreed)
      if !isExcepted { failures.append(.unlawful) }
    }
    if came(.transferCompleted), let route = said.text(.transferRoute), isAway(route) {
      failures.append(.notCovered)
    }
    guard let service, let register else { return failures }
    let always = service.disclosure.always + register.controller.disclosure.always
    if !request.obtains { failures += always.compactMap { failure($0) } }
    let area = register.controller.disclosure.area
    if let place = said.text(.location), !area.isEmpty, !area.contains(place) {
      if !came(.safeguard) { failures.append(.unlawful) }
      let exceptions = register.statements.contains {
        $0.kind == .transfer && $0.fields.truth("exceptional") == true
      }
      if !came(.exception) || !exceptions { failures.append(.notCovered) }
    }
    return failures
  }

  private func isAway(_ route: String) -> Bool {
    guard let register else { return false }
    let sets = register.services.map(\.own) + [register.controller.statements]
    return sets.contains { set in
      set.transfers.contains { transfer in
        transfer.id == route && transfer.controllerAfter == .receiver
          && !set.recipients.contains {
            $0.role == .ownTeam && transfer.recipients.contains($0.id)
          }
      }
    }
  }
}
