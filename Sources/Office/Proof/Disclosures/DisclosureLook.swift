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
  /// How many entries of the body's disclosures have lost their row.
  let lostCount: Int
  /// Answers to programs that asked whether they may obtain something, with what was asked.
  let obtained: [(answer: String, request: DisclosureRequest)]
  /// What was seen of the log itself.
  let log: Evidence

  public init(_ office: Office, _ register: Register) async throws {
    self.register = register
    gate = DisclosureGate(register)
    let found = HandedOver()
    try await office.casebook.eachItemDisclosure(of: register.controller.id) { row in
      found.ids.insert(row.id)
      if row.state != .notDelivered { found.rows.append(row) }
    }
    made = found.rows
    let reading = try await LogReading.read(office.casebook)
    let entries = Dictionary(
      reading.entries(.itemsDisclosed).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }
    )
    self.entries = entries
    let cleared = try await Self.cleared(office, register.controller.id, reading)
    lostCount = entries.values.count { entry in
      entry.facts["body"] == register.controller.id && !found.ids.contains(entry.id)
        && !cleared.contains(entry.id)
    }
    obtained = try await Self.obtained(office, register)
    log = try await office.soundLog()
  }

  /// Those that have gone at the end of their term, as the log says: a row that says so alone is no
  /// evidence.
  private static func cleared(
    _ office: Office, _ body: String, _ reading: LogReading
  ) async throws -> Set<String> {
    let entries = reading.entries(.itemsCleared)
    let gone = try await office.casebook.goneDisclosures(of: body)
    let whole = Dictionary(grouping: gone, by: \.entry).filter { id, gone in
      entries.contains {
        $0.id == id && $0.facts["body"] == body
          && $0.facts["ids-digest"] == BodyDisclosures.digest(ofGone: gone.map(\.id))
      }
    }
    return Set(whole.values.flatMap { $0.map(\.id) })
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
    // A permit for another recipient, for obtaining, or for a correction is none for this.
    guard request.recipient == row.recipient, request.service == row.service,
      request.purpose == row.purpose, !request.obtains,
      (request.circumstances.day(.correction) == nil) == (row.correction == nil)
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
    var faults = Fault.allCases.compactMap { fault in
      counts[fault].map { "\($0) \(fault.rawValue)" }
    }
    if lostCount > 0 { faults.append("\(lostCount) entries without their disclosure") }
    // Those of another version of the register are held against their entries alone: no evidence.
    let judged = rows.count { $0.register == register.version || fault(of: $0) != nil }
    let earlier =
      judged == rows.count ? "" : ", \(rows.count - judged) of an earlier register not judged"
    return Evidence(
      kind: .ledger, what: what,
      observed: "\(rows.count) handed over, "
        + (faults.isEmpty
          ? "\(judged) with their permit" : faults.joined(separator: ", ")) + earlier,
      population: judged, holds: faults.isEmpty)
  }
}

/// Disclosures that a reading has found, one after the other.
private final class HandedOver: @unchecked Sendable {
  var rows: [ItemDisclosureRecord] = []
  var ids: Set<String> = []
}
