import Casebook
import Crypto
import Register
import Rights
import StatutoryTime
import Systems

/// What somebody gets for an enquiry that they sent.
public struct EnquiryReceipt: Sendable, Hashable {
  public let id: String
  public let reference: String
  public let kind: EnquiryKind
  public let receivedOn: LocalDay
  public let deadline: Deadline
  public let dueOn: LocalDay
  /// True where an acknowledgement goes out by e-mail.
  public let isAcknowledgedByEmail: Bool
}

extension Office {
  /// Takes in an enquiry: the record, its entry in the ledger and its acknowledgement are one act.
  ///
  /// - Parameter answers: the form's answers, as typed.
  /// - Parameter draft: digest of the draft that is sent with this; a second press sends nothing.
  /// - Throws: `AnswerProblems`, or `OfficeRefusal.alreadySent`.
  public func receive(
    _ answers: [String: String], draft: String? = nil
  ) async throws -> EnquiryReceipt {
    let tidy = try form.check(answers, fields: form.fields.map(\.field)).get()
    let moment = world.now()
    let day = moment.localDay
    guard let kind = EnquiryKind(rawValue: tidy["kind"] ?? "") else {
      throw AnswerProblems([AnswerProblem(field: "kind", problem: .chooseOne)])
    }
    let deadline = try clock.deadline(kind, receivedOn: day)
    let dueOn = try clock.due(kind, receivedOn: day)
    let id = world.randomness.opaqueId()
    let secret = world.randomness.bytes(32)
    let record = EnquiryRecord(
      id: id, reference: world.randomness.reference(prefix: kind.rawValue.uppercased()),
      kind: kind.rawValue, receivedOn: day.description, receivedAt: moment.iso,
      dueOn: dueOn.description, language: tidy["language"] ?? "both", name: tidy["name"] ?? "",
      email: tidy["email"], postalAddress: tidy["postal-address"], request: tidy["request"] ?? "",
      nameKey: PersonSearch.key(tidy["name"] ?? ""), emailKey: tidy["email"].map(PersonSearch.key),
      secret: secret, register: register.version)
    let received = act(
      .enquiryReceived, on: id, by: .public, statements: service.items.map(\.id),
      purpose: service.handledFor,
      facts: [
        "kind": kind.rawValue, "due": dueOn.description,
        "content": Self.digest(record, secret: secret),
      ])
    let message = record.email == nil ? nil : world.randomness.opaqueId()
    try await casebook.perform("enquiry-received") { unit in
      if let draft, try !unit.deleteDraft(digest: draft) { throw OfficeRefusal.alreadySent }
      try unit.insert(record)
      if let message {
        try unit.queue(message: message, template: "acknowledgement", for: id, at: moment)
      }
      try unit.record(received)
    }
    return EnquiryReceipt(
      id: id, reference: record.reference, kind: kind, receivedOn: day, deadline: deadline,
      dueOn: dueOn, isAcknowledgedByEmail: message != nil)
  }

  /// Ties the entry to the record as received. Without the record's secret it tells nothing, and
  /// the secret goes with the record.
  static func digest(_ record: EnquiryRecord, secret: [UInt8]) -> String {
    let parts = [
      record.kind, record.receivedOn, record.language, record.name, record.email ?? "",
      record.postalAddress ?? "", record.request,
    ]
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(text.utf8), using: SymmetricKey(data: secret))
    return Hex.text(code)
  }
}
