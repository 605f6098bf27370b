import Relations
import Systems

/// A return in bulk as it was planned: counts, digests, items and agreement; no key of a row.
public struct ReturnPlanRecord: StoredRow, Hashable {
  public let id: String
  public let body: String
  public let system: String
  /// Which rows, in JSON: the table, and columns that say nothing about people with their values.
  public let rowsOf: String
  public let service: String
  public let recipient: String
  public let items: [String]
  /// The request in JSON, with words of the register alone.
  public let request: String
  public let register: String
  public let agreement: String?
  public let agreementEnd: String?
  public let salt: [UInt8]
  /// Digests of the rows' keys, 32 bytes each, sorted.
  public let digests: [UInt8]
  public let records: Int
  public let plannedAt: String
  public let plannedBy: String
  public let approvedAt: String?
  public let approvedBy: String?
  /// The disclosure that carried it out.
  public let disclosure: String?

  /// How far it has come.
  public enum State: String, Sendable, Hashable, CaseIterable { case planned, approved, made }

  public var state: State {
    disclosure != nil ? .made : approvedAt != nil ? .approved : .planned
  }

  /// The first bytes of some of the rows' digests, in hexadecimal: what tells two samples apart, and
  /// names nobody.
  public func sample(_ count: Int = 5) -> [String] {
    stride(from: 0, to: digests.count - 31, by: 32).prefix(count).map { start in
      digests[start..<start + 8].map { String(Int($0) + 0x100, radix: 16).dropFirst() }.joined()
    }
  }

  public init(
    id: String, body: String, system: String, rowsOf: String, service: String, recipient: String,
    items: [String], request: String, register: String, agreement: String?, agreementEnd: String?,
    salt: [UInt8], digests: [UInt8], records: Int, plannedAt: String, plannedBy: String
  ) {
    self.id = id
    self.body = body
    self.system = system
    self.rowsOf = rowsOf
    self.service = service
    self.recipient = recipient
    self.items = items
    self.request = request
    self.register = register
    self.agreement = agreement
    self.agreementEnd = agreementEnd
    self.salt = salt
    self.digests = digests
    self.records = records
    self.plannedAt = plannedAt
    self.plannedBy = plannedBy
    approvedAt = nil
    approvedBy = nil
    disclosure = nil
  }

  static let table = "return_plan"
  static let inserted = [
    "id", "body", "system", "rows_of", "service", "recipient", "items", "request", "register",
    "agreement", "agreement_end", "salt", "digests", "records", "planned_at", "planned_by",
  ]
  static let later = ["approved_at", "approved_by", "disclosure"]

  var values: [Value] {
    [
      .text(id), .text(body), .text(system), .text(rowsOf), .text(service), .text(recipient),
      .list(items), .text(request), .text(register), .optional(agreement),
      .optional(agreementEnd), .bytes(salt), .bytes(digests), .integer(Int64(records)),
      .text(plannedAt), .text(plannedBy),
    ]
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    body = try row.text("body")
    system = try row.text("system")
    rowsOf = try row.text("rows_of")
    service = try row.text("service")
    recipient = try row.text("recipient")
    items = try row.list("items")
    request = try row.text("request")
    register = try row.text("register")
    agreement = try row.optionalText("agreement")
    agreementEnd = try row.optionalText("agreement_end")
    salt = try row.bytes("salt")
    digests = try row.bytes("digests")
    records = Int(try row.integer("records"))
    plannedAt = try row.text("planned_at")
    plannedBy = try row.text("planned_by")
    approvedAt = try row.optionalText("approved_at")
    approvedBy = try row.optionalText("approved_by")
    disclosure = try row.optionalText("disclosure")
  }
}

extension Casebook {
  public func returnPlan(_ id: String) async throws -> ReturnPlanRecord? {
    try await read { session in
      try session.stored(ReturnPlanRecord.self, "WHERE id = ?", [.text(id)]).first
    }
  }

  /// The plans of a body, newest first.
  public func returnPlans(of body: String, limit: Int) async throws -> [ReturnPlanRecord] {
    try await read { session in
      try session.stored(
        ReturnPlanRecord.self, "WHERE body = ? ORDER BY planned_at DESC, id LIMIT ?",
        [.text(body), .integer(Int64(limit))])
    }
  }
}

extension UnitOfWork {
  public func insert(_ plan: ReturnPlanRecord) throws { try session.insert(plan) }

  /// The plan, held against other writers until the commit.
  public func returnPlan(_ id: String) throws -> ReturnPlanRecord? {
    try session.stored(
      ReturnPlanRecord.self, "WHERE id = ?\(session.dialect.rowLock)", [.text(id)]
    ).first
  }

  public func approve(returnPlan id: String, at moment: String, by actor: String) throws {
    try session.execute(
      "UPDATE return_plan SET approved_at = ?, approved_by = ? WHERE id = ?",
      [.text(moment), .text(actor), .text(id)])
  }

  /// - Returns: false where another disclosure has carried it out.
  public func carryOut(returnPlan id: String, by disclosure: String) throws -> Bool {
    try session.execute(
      "UPDATE return_plan SET disclosure = ? WHERE id = ? AND disclosure IS NULL",
      [.text(disclosure), .text(id)]) == 1
  }
}
