import Gate
import Register
import StatutoryTime

/// Numbers that come again in the same order: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func one(in count: Int) -> Bool { next() % UInt64(count) == 0 }
}

/// Requests at random over registers, and rows of the expected table with something changed.
struct RandomRequests {
  let registers: [Register]
  let rows: [DecisionRow]
  var numbers: SeededNumbers
  private let words: [Circumstance: [String]]

  init(_ registers: [Register], rows: [DecisionRow], seed: UInt64) {
    self.registers = registers
    self.rows = rows
    numbers = SeededNumbers(seed)
    words = Self.words(rows)
  }

  /// What the table says under each name.
  private static func words(_ rows: [DecisionRow]) -> [Circumstance: [String]] {
    var words: [Circumstance: Set<String>] = [:]
    for row in rows {
      for (name, value) in DecisionRow.context(row.row["context"] ?? "") {
        if let name = Circumstance(rawValue: name) { words[name, default: []].insert(value) }
      }
    }
    words[.law, default: []].insert("UKGDPR-6-1-f")
    words[.addressWithheld, default: []].insert("yes")
    words[.sealed, default: []].insert("yes")
    words[.restrictionException, default: []].formUnion(["consent", "public-interest"])
    return words.mapValues { $0.sorted() }
  }

  mutating func next() throws -> DisclosureRequest {
    numbers.one(in: 3) ? try whole() : try changed()
  }

  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &numbers) ?? "other:none"
  }

  // MARK: Rows with something changed

  private mutating func changed() throws -> DisclosureRequest {
    let row = rows[Int(numbers.next() % UInt64(rows.count))]
    var context = DecisionRow.context(row.row["context"] ?? "")
    var day = row.row["at"] ?? ""
    for _ in 0..<(numbers.next() % 4) {
      switch numbers.next() % 4 {
      case 0: context[pick(context.keys.sorted())] = nil
      case 1: change(&context)
      case 2: add(to: &context)
      default: day = aDay()
      }
    }
    let register = registers.first { $0.controller.id == row.row["register"] }
    var items = (row.row["items"] ?? "").split(separator: " ").map(String.init)
    var recipient = row.row["recipient"] ?? ""
    var purpose = row.row["purpose"] ?? ""
    var subject = row.row["subject"] ?? ""
    if let register, let service = register.service(row.row["service"] ?? "") {
      if numbers.one(in: 4) { items.append(item(register, service)) }
      if numbers.one(in: 8) { recipient = self.recipient(register, service) }
      if numbers.one(in: 8) { purpose = self.purpose(register, service) }
      if numbers.one(in: 8) { subject = self.subject(register, service) }
    }
    return try request(
      row.row["register"] ?? "", row.row["service"] ?? "", subject, recipient, purpose, items,
      context, day)
  }

  private mutating func change(_ context: inout [String: String]) {
    let name = pick(context.keys.sorted())
    guard let circumstance = Circumstance(rawValue: name) else { return }
    context[name] = value(circumstance)
  }

  private mutating func add(to context: inout [String: String]) {
    let names = Circumstance.allCases
    let circumstance = names[Int(numbers.next() % UInt64(names.count))]
    context[circumstance.rawValue] = value(circumstance)
  }

  private mutating func value(_ circumstance: Circumstance) -> String {
    switch circumstance.shape {
    case .day: aDay()
    case .words(let words): pick(words)
    case .dayOr(let word): numbers.one(in: 4) ? word : aDay()
    case .text, .list: pick(words[circumstance] ?? ["word"])
    }
  }

  private mutating func aDay() -> String {
    let near = LocalDay(iso: "2026-11-20") ?? .earliest
    let span = numbers.one(in: 5) ? 5_000 : 3
    return near.adding(days: Int(numbers.next() % UInt64(2 * span + 1)) - span).description
  }

  // MARK: Requests from nothing

  private mutating func whole() throws -> DisclosureRequest {
    let register = registers[Int(numbers.next() % UInt64(registers.count))]
    let service = register.services[Int(numbers.next() % UInt64(register.services.count))]
    var context: [String: String] = ["by": numbers.one(in: 2) ? "person" : "program"]
    for circumstance in Circumstance.allCases where numbers.one(in: 3) {
      context[circumstance.rawValue] = value(circumstance)
    }
    if numbers.one(in: 2) { context["direction"] = nil }
    for never in ["address-withheld", "sealed", "restriction", "correction", "bulk", "emergency"]
    where !numbers.one(in: 4) {
      context[never] = nil
    }
    let items = (0..<(numbers.next() % 5)).map { _ in item(register, service) }
    return try request(
      register.controller.id, numbers.one(in: 40) ? "other:service" : service.id,
      subject(register, service), recipient(register, service), purpose(register, service), items,
      context, aDay())
  }

  private mutating func recipient(_ register: Register, _ service: Service) -> String {
    let other = register.services[Int(numbers.next() % UInt64(register.services.count))]
    switch numbers.next() % 8 {
    case 0: return "other:somebody"
    case 1: return "\(other.id)/\(pick(other.recipients.map(\.id)))"
    case 2: return pick(service.sources.map(\.id))
    default: return pick(service.recipients.map(\.id))
    }
  }

  private mutating func purpose(_ register: Register, _ service: Service) -> String {
    let other = register.services[Int(numbers.next() % UInt64(register.services.count))]
    switch numbers.next() % 8 {
    case 0: return "other:purpose"
    case 1: return "\(other.id)/\(pick(other.purposes.map(\.id)))"
    case 2: return "as-stated"
    default: return pick(service.purposes.map(\.id))
    }
  }

  private mutating func item(_ register: Register, _ service: Service) -> String {
    let other = register.services[Int(numbers.next() % UInt64(register.services.count))]
    switch numbers.next() % 6 {
    case 0: return "other:thing"
    case 1: return "\(other.id)/\(pick(other.items.map(\.id)))"
    default: return pick(service.items.map(\.id))
    }
  }

  private mutating func subject(_ register: Register, _ service: Service) -> String {
    numbers.one(in: 8) ? "other:people" : pick(service.subjects.map(\.id))
  }

  private func request(
    _ register: String, _ service: String, _ subject: String, _ recipient: String,
    _ purpose: String, _ items: [String], _ context: [String: String], _ day: String
  ) throws -> DisclosureRequest {
    // A pair of days that contradict each other is refused before the gate is asked.
    let known = try? Circumstances(context)
    let circumstances = try known ?? Circumstances(["by": context["by"] ?? "person"])
    return DisclosureRequest(
      id: "random", register: register, service: service, subject: subject, recipient: recipient,
      purpose: purpose, items: items, circumstances: circumstances,
      at: LocalDay(iso: day) ?? .earliest)
  }
}
