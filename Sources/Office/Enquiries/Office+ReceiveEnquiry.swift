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
  /// Sends a draft: what lies sealed under the key becomes an enquiry, and a receipt takes its place.
  ///
  /// - Throws: `AnswerProblems`, or `OfficeRefusal.alreadySent` for a second press.
  public func send(draftKey key: String) async throws -> EnquiryReceipt {
    let digest = Self.digest(of: key)
    guard let sealed = try await casebook.draft(digest: digest, at: world.now()) else {
      throw OfficeRefusal.alreadySent
    }
    let answers = Self.opened(sealed, key: key)
    guard answers[DraftReceipt.reference] == nil else { throw OfficeRefusal.alreadySent }
    return try await take(answers) { unit, receipt in
      let left = try Self.sealed(DraftReceipt.answers(receipt, answers), key: key)
      guard try unit.replaceDraft(digest: digest, sealed, with: left) else {
        throw OfficeRefusal.alreadySent
      }
    }
  }

  /// Takes in an enquiry: the record, its entry in the ledger and its acknowledgement are one act.
  ///
  /// - Parameter answers: the form's answers, as typed.
  /// - Throws: `AnswerProblems`.
  public func receive(_ answers: [String: String]) async throws -> EnquiryReceipt {
    try await take(answers) { _, _ in }
  }

  private func take(
    _ answers: [String: String],
    also: @escaping @Sendable (UnitOfWork, EnquiryReceipt) throws -> Void
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
      .enquiryReceived, on: id, by: .public,
      statements: service.items.filter { !record.values(of: $0.value.fields).isEmpty }.map(\.id),
      purpose: service.handledFor,
      facts: [
        "kind": kind.rawValue, "due": dueOn.description,
        "content": Self.digest(record, secret: secret),
      ])
    let message = record.email == nil ? nil : world.randomness.opaqueId()
    let receipt = EnquiryReceipt(
      id: id, reference: record.reference, kind: kind, receivedOn: day, deadline: deadline,
      dueOn: dueOn, isAcknowledgedByEmail: message != nil)
    try await casebook.perform("enquiry-received") { unit in
      try also(unit, receipt)
      try unit.insert(record)
      if let message {
        try unit.queue(message: message, template: "acknowledgement", for: id, at: moment)
      }
      try unit.record(received)
    }
    return receipt
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

/// What is left of a draft once it is sent: enough for the confirmation page.
public enum DraftReceipt {
  public static let reference = "sent-reference"
  public static let received = "sent-received"

  static func answers(
    _ receipt: EnquiryReceipt, _ answers: [String: String]
  ) -> [String: String] {
    [
      reference: receipt.reference, received: receipt.receivedOn.description,
      "kind": receipt.kind.rawValue, "request": answers["request"] ?? "",
    ]
  }
}
