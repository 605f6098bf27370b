import Casebook
import Gate
import Ledger
import Proof
import Register
import StatutoryTime

/// What the register of disclosures and the log show of what a body has handed over.
public struct DisclosureLook: Sendable {
  let register: Register
  let gate: DisclosureGate
  /// What was handed over, or may have been before a crash.
  let made: [ItemDisclosureRecord]
  /// Entries of disclosures, by id.
  let entries: [String: LedgerEntry]
  /// Answers to programs that asked whether they may obtain something, with what was asked.
  let obtained: [(answer: String, request: DisclosureRequest)]
  /// What was seen of the log itself.
  let log: Evidence

  public init(_ office: Office, _ register: Register) async throws {
    self.register = register
    gate = DisclosureGate(register)
    let found = HandedOver()
    try await office.casebook.eachItemDisclosure(of: register.controller.id) { row in
      if row.state != .notDelivered { found.rows.append(row) }
    }
    made = found.rows
    entries = Dictionary(
      try await LogReading.read(office.casebook).entries(.itemsDisclosed).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    obtained = try await Self.obtained(office, register)
    log = try await office.soundLog()
  }

  private static func obtained(
    _ office: Office, _ register: Register
  ) async throws -> [(answer: String, request: DisclosureRequest)] {
    var obtained: [(answer: String, request: DisclosureRequest)] = []
    var last: (day: String, id: String)?
    while true {
      let part = try await office.casebook.decisions(since: "0000-01-01", after: last)
      for record in part where record.register == register.version {
        let request = try DisclosureRequest(json: record.request.utf8, today: office.world.today)
        if request.obtains { obtained.append((record.answer, request)) }
      }
      guard let end = part.last else { return obtained }
      last = (end.day, end.id)
    }
  }

  /// What is wrong with a disclosure; nil where it had its permit and its entry.
  func fault(of row: ItemDisclosureRecord) -> Fault? {
    guard let entry = entries[row.id] else { return .noEntry }
    guard entry.facts["items-digest"] == BodyDisclosures.digest(ofItems: row.items),
      entry.facts["recipient"] == row.recipient, entry.facts["service"] == row.service
    else { return .otherThanItsEntry }
    if let end = row.agreementEnd, end < row.madeAt.prefix(10), row.review == nil {
      return .afterAgreement
    }
    if row.review == ReviewOutcome.wrong.rawValue { return .foundWrong }
    // Another version decided: what that one said is not known here.
    guard row.register == register.version else { return nil }
    guard let day = LocalDay(iso: String(row.madeAt.prefix(10))),
      let request = try? DisclosureRequest(json: row.request.utf8, today: day)
    else { return .noPermit }
    let decision = gate.decide(request)
    guard decision.answer != .deny, decision.answer.rawValue == row.answer else {
      return .noPermit
    }
    return Set(row.items).isSubset(of: decision.items) ? nil : .itemTooMany
  }

  enum Fault: String, CaseIterable {
    case noEntry = "without an entry"
    case otherThanItsEntry = "other than their entry"
    case noPermit = "without a permit"
    case itemTooMany = "with an item too many"
    case afterAgreement = "after the agreement's end"
    case foundWrong = "found wrong by a review"
  }

  /// Disclosures and their permits, as evidence.
  func evidence(_ what: String, _ rows: [ItemDisclosureRecord]) -> Evidence {
    var counts: [Fault: Int] = [:]
    for row in rows {
      if let fault = fault(of: row) { counts[fault, default: 0] += 1 }
    }
    let faults = Fault.allCases.compactMap { fault in
      counts[fault].map { "\($0) \(fault.rawValue)" }
    }
    return Evidence(
      kind: .ledger, what: what,
      observed: "\(rows.count) handed over, "
        + (faults.isEmpty ? "each with its permit" : faults.joined(separator: ", ")),
      population: rows.count, holds: faults.isEmpty)
  }
}

/// Disclosures that a reading has found, one after the other.
private final class HandedOver: @unchecked Sendable {
  var rows: [ItemDisclosureRecord] = []
}
