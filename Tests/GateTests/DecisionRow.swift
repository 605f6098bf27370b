import Gate
import StatutoryTime

/// A row of the table of expected decisions, as a request and as the answer to it.
struct DecisionRow: Sendable, CustomStringConvertible {
  let row: [String: String]

  var id: String { row["case"] ?? "" }
  var description: String { "\(id): \(row["because"] ?? "")" }

  func request() throws -> DisclosureRequest {
    guard let at = LocalDay(iso: row["at"] ?? "") else { throw RequestProblem.badDay }
    return DisclosureRequest(
      id: id, register: row["register"], service: row["service"] ?? "",
      subject: row["subject"], recipient: row["recipient"] ?? "", purpose: row["purpose"] ?? "",
      items: words("items"), circumstances: try Circumstances(Self.context(row["context"] ?? "")),
      at: at)
  }

  /// `name=value;name=value`.
  static func context(_ text: String) -> [String: String] {
    Dictionary(
      text.split(separator: ";").map { part in
        let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
        return (halves[0], halves.count > 1 ? halves[1] : "")
      }, uniquingKeysWith: { first, _ in first })
  }

  private func words(_ key: String) -> [String] {
    (row[key] ?? "").split(separator: " ").map(String.init)
  }

  /// Whether the gate answers as the row. The rows on single conditions leave open which items a
  /// denial names.
  func agrees(with decision: DisclosureDecision) -> Bool {
    guard isOfCondition, decision.answer == .deny else { return Self.line(decision) == expected }
    return row["decision"] == "deny" && row["refusal"] == decision.refusal?.rawValue
  }

  /// From the table that asks what one condition decides.
  var isOfCondition: Bool { id.contains("-condition-") }

  /// The whole answer in one line, so that a difference shows at once.
  var expected: String {
    Self.line(
      row["decision"] ?? "", words("items-permitted"), Set(words("withheld")),
      row["refusal"] ?? "")
  }

  static func line(_ decision: DisclosureDecision) -> String {
    line(
      decision.answer.rawValue, decision.items,
      Set(decision.withheld.map { "\($0.item):\($0.reason.word)" }),
      decision.refusal?.rawValue ?? "")
  }

  private static func line(
    _ answer: String, _ items: [String], _ withheld: Set<String>, _ refusal: String
  ) -> String {
    "\(answer) [\(items.joined(separator: " "))] [\(withheld.sorted().joined(separator: " "))] "
      + refusal
  }

  /// The contact whom the answer must name.
  var call: String? {
    guard let range = (row["because"] ?? "").firstRange(of: "call:") else { return nil }
    let rest = (row["because"] ?? "")[range.upperBound...]
    return String(rest.prefix { $0.isLetter || $0 == "-" })
  }

  /// Promises that the table names.
  var promises: Set<String> { Set(words("statements").filter { !$0.hasPrefix("L") }) }
}
