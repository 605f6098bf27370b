import Gate
import Register
import StatutoryTime

/// A request that a register and a careless change of it answer differently, sought where no row of
/// the expected table is one.
///
/// Rows of the table with one thing changed come first, since whoever judges the request by notice
/// and law can read them; then requests at random.
struct MutationWitness {
  /// A request as a row of the table, still without an answer.
  struct Candidate {
    let row: DecisionRow
    let request: DisclosureRequest
    let answer: String
  }

  static let randomCount = 20_000

  private let candidates: [Candidate]

  init(_ register: Register, rows: [DecisionRow]) {
    let gate = DisclosureGate(register)
    var candidates: [Candidate] = []
    func add(_ row: [String: String]) {
      let row = DecisionRow(row: row)
      guard let request = try? row.request() else { return }
      candidates.append(
        Candidate(row: row, request: request, answer: DecisionRow.line(gate.decide(request))))
    }
    for row in rows {
      guard let service = register.service(row.row["service"] ?? "") else { continue }
      Self.changes(of: row.row, in: service).forEach(add)
    }
    var random = RandomRequests([register], rows: rows, seed: 20_261_126)
    for _ in 0..<Self.randomCount {
      if let request = try? random.next() { add(Self.row(request)) }
    }
    self.candidates = candidates
  }

  var count: Int { candidates.count }

  /// - Returns: nil where none of the candidates tells the two apart.
  func first(against mutated: Register) -> DecisionRow? {
    let gate = DisclosureGate(mutated)
    return candidates.first { DecisionRow.line(gate.decide($0.request)) != $0.answer }?.row
  }

  /// Every row that differs from one of the table in one field, or in one word of its context.
  private static func changes(of row: [String: String], in service: Service) -> [[String: String]] {
    let context = DecisionRow.context(row["context"] ?? "")
    var changes = context.keys.sorted().map { name -> [String: String] in
      var rest = context
      rest[name] = nil
      return with(row, "context", text(rest))
    }
    changes += service.items.map { with(row, "items", $0.id) }
    changes += (service.purposes.map(\.id) + ["as-stated"]).map { with(row, "purpose", $0) }
    changes += service.subjects.map { with(row, "subject", $0.id) }
    changes += service.recipients.map { with(row, "recipient", $0.id) }
    return changes
  }

  private static func with(_ row: [String: String], _ name: String, _ value: String)
    -> [String: String]
  {
    var row = row
    row[name] = value
    for answer in ["decision", "items-permitted", "withheld", "refusal", "statements", "because"] {
      row[answer] = ""
    }
    return row
  }

  private static func row(_ request: DisclosureRequest) -> [String: String] {
    [
      "register": request.register ?? "", "service": request.service,
      "subject": request.subject ?? "", "recipient": request.recipient,
      "purpose": request.purpose, "items": request.items.joined(separator: " "),
      "context": text(request.circumstances.words), "at": request.at.description,
    ]
  }

  private static func text(_ context: [String: String]) -> String {
    context.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
  }
}

extension DecisionRow {
  /// The row as the table writes it, before anybody has judged it.
  var unanswered: String {
    ["register", "service", "subject", "recipient", "purpose", "items", "context", "at"]
      .map { row[$0] ?? "" }.joined(separator: ",")
  }
}
