import Relations
import Systems

/// Items that went out of the systems of a body, or were to: names and counts, never a value.
public struct ItemDisclosureRecord: StoredRow, Hashable {
  /// Also the id of its entry.
  public let id: String
  public let body: String
  public let service: String
  public let recipient: String
  public let purpose: String
  public let items: [String]
  public let statements: [String]
  /// `permit`, or `review` for one that was made in a hurry.
  public let answer: String
  /// The request in JSON, with words of the register alone: by it the decision can be made again.
  public let request: String
  public let register: String
  /// `file`, `age`, `openpgp` or `api`.
  public let method: String
  /// SHA-256 of the bytes that were handed over, in hexadecimal; nil where there were none.
  public let digest: String?
  /// How many bytes were handed over.
  public let size: Int
  /// About how many people or rows.
  public let records: Int
  /// The row's own bytes, mixed into what names the people.
  public let salt: [UInt8]
  /// Digests of the keys of the people, 32 bytes each; empty for a return in bulk.
  public let people: [UInt8]
  /// When and how the person was told, or why not.
  public let told: String
  /// Kind of the agreement under which it went.
  public let agreement: String?
  /// Its last day.
  public let agreementEnd: String?
  /// Why it had to be at once.
  public let reason: String?
  /// The plan of a return in bulk.
  public let plan: String?
  /// The task of a correction.
  public let correction: String?
  public let state: State
  /// Why it was not delivered.
  public let failure: String?
  public let madeAt: String
  public let madeBy: String
  public let settledAt: String?
  /// `waiting`, `right` or `wrong`; nil where it had its permit.
  public let review: String?
  public let reviewedAt: String?
  public let reviewedBy: String?
  /// What the person may see of it.
  public let seen: Seen
  public let seenReason: String?
  /// Why somebody who looked for it says that it was handed over, or was not.
  public let foundReason: String?

  public enum State: String, Sendable, Hashable, CaseIterable {
    /// On record, and about to be handed over: after a crash it may have been or not.
    case intended
    case delivered
    case notDelivered = "not-delivered"
  }

  public enum Seen: String, Sendable, Hashable, CaseIterable {
    case hidden
    case shown
  }

  public init(
    id: String, body: String, service: String, recipient: String, purpose: String,
    items: [String], statements: [String], answer: String, request: String, register: String,
    method: String, digest: String?, size: Int, records: Int, salt: [UInt8], people: [UInt8],
    told: String, agreement: String?, agreementEnd: String?, reason: String?, plan: String? = nil,
    correction: String? = nil, state: State, failure: String? = nil, madeAt: String,
    madeBy: String, isForReview: Bool
  ) {
    self.id = id
    self.body = body
    self.service = service
    self.recipient = recipient
    self.purpose = purpose
    self.items = items
    self.statements = statements
    self.answer = answer
    self.request = request
    self.register = register
    self.method = method
    self.digest = digest
    self.size = size
    self.records = records
    self.salt = salt
    self.people = people
    self.told = told
    self.agreement = agreement
    self.agreementEnd = agreementEnd
    self.reason = reason
    self.plan = plan
    self.correction = correction
    self.state = state
    self.failure = failure
    self.madeAt = madeAt
    self.madeBy = madeBy
    settledAt = nil
    review = isForReview ? DisclosureRecord.waiting : nil
    reviewedAt = nil
    reviewedBy = nil
    seen = .hidden
    seenReason = nil
    foundReason = nil
  }

  static let table = "item_disclosure"
  static let inserted = [
    "id", "body", "service", "recipient", "purpose", "items", "statements", "answer", "request",
    "register", "method", "digest", "size", "records", "salt", "people", "told", "agreement",
    "agreement_end", "reason", "plan", "correction", "state", "failure", "made_at", "made_by",
    "review", "seen",
  ]

  static let later = ["settled_at", "reviewed_at", "reviewed_by", "seen_reason", "found_reason"]

  var values: [Value] {
    [
      .text(id), .text(body), .text(service), .text(recipient), .text(purpose), .list(items),
      .list(statements), .text(answer), .text(request), .text(register), .text(method),
      .optional(digest), .integer(Int64(size)), .integer(Int64(records)), .bytes(salt),
      .bytes(people), .text(told), .optional(agreement), .optional(agreementEnd),
      .optional(reason), .optional(plan), .optional(correction), .text(state.rawValue),
      .optional(failure), .text(madeAt), .text(madeBy), .optional(review), .text(seen.rawValue),
    ]
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    body = try row.text("body")
    service = try row.text("service")
    recipient = try row.text("recipient")
    purpose = try row.text("purpose")
    items = try row.list("items")
    statements = try row.list("statements")
    answer = try row.text("answer")
    request = try row.text("request")
    register = try row.text("register")
    method = try row.text("method")
    digest = try row.optionalText("digest")
    size = Int(try row.integer("size"))
    records = Int(try row.integer("records"))
    salt = try row.bytes("salt")
    people = try row.bytes("people")
    told = try row.text("told")
    agreement = try row.optionalText("agreement")
    agreementEnd = try row.optionalText("agreement_end")
    reason = try row.optionalText("reason")
    plan = try row.optionalText("plan")
    correction = try row.optionalText("correction")
    state = try row.word("state", of: Self.table)
    failure = try row.optionalText("failure")
    madeAt = try row.text("made_at")
    madeBy = try row.text("made_by")
    settledAt = try row.optionalText("settled_at")
    review = try row.optionalText("review")
    reviewedAt = try row.optionalText("reviewed_at")
    reviewedBy = try row.optionalText("reviewed_by")
    seen = try row.word("seen", of: Self.table)
    seenReason = try row.optionalText("seen_reason")
    foundReason = try row.optionalText("found_reason")
  }
}
