import Casebook
import Mail
import Register
import Rights
import StatutoryTime
import Wording

extension Office {
  /// Minutes after which a letter that was on its way when the process died is tried again.
  private static let leaseMinutes = 5
  private static let attemptsMax = 8

  /// Sends the letters that are due.
  ///
  /// A letter can go out twice if the process dies between the mail server's yes and ours; both
  /// then carry the same message id. It never goes unrecorded, and never gets lost.
  ///
  /// - Returns: how many were sent, and how many could not be.
  @discardableResult
  public func deliverMail() async throws -> (sent: Int, failed: Int) {
    // Without a server nothing is tried, so that nothing is given up.
    guard !(world.carrier is NoCarrier) else { return (0, 0) }
    var sent = 0
    var failed = 0
    while let message = try await claim() {
      casebook.point("outbox.before-send")
      do {
        try await world.carrier.send(try await letter(for: message))
        casebook.point("outbox.sent-not-marked")
        try await markSent(message)
        sent += 1
      } catch let error as MailError {
        try await markFailed(message, error)
        failed += 1
      }
    }
    let owners = try await deliverOwnerMail()
    return (sent + owners.sent, failed + owners.failed)
  }

  private func claim() async throws -> MessageRecord? {
    let now = world.now()
    return try await casebook.perform("outbox.claim") { unit in
      try unit.claimMessage(
        at: now, retryAt: now.adding(milliseconds: Int64(Self.leaseMinutes) * 60_000))
    }
  }

  private func markSent(_ message: MessageRecord) async throws {
    let entry = act(
      .acknowledgementSent, on: message.enquiry, by: .system("outbox"),
      id: OpaqueText.id(following: "sent/\(message.id)"), purpose: service.handledFor,
      facts: ["message": message.id])
    try await casebook.perform("acknowledgement-sent") { unit in
      try unit.markSent(message.id, at: entry.at)
      try unit.record(entry)
    }
  }

  private func markFailed(_ message: MessageRecord, _ error: MailError) async throws {
    let attempts = message.attempts + 1
    let isFinal = error.isFinal || attempts >= Self.attemptsMax
    let minutes = Int64(1) << Int64(min(attempts, 10))
    let retryAt = isFinal ? nil : world.now().adding(milliseconds: minutes * 60_000)
    let entry = act(
      .acknowledgementFailed, on: message.enquiry, by: .system("outbox"),
      id: OpaqueText.id(following: "failed/\(message.id)"), purpose: service.handledFor,
      facts: ["message": message.id, "failure": error.code])
    try await casebook.perform("acknowledgement-failed") { unit in
      try unit.markFailed(message.id, failure: error.code, retryAt: retryAt)
      if isFinal { try unit.record(entry) }
    }
  }

  /// The letter, in the person's language; where they want both, Welsh stands first.
  private func letter(for message: MessageRecord) async throws -> Letter {
    guard let record = try await casebook.enquiry(message.enquiry), let email = record.email else {
      throw MailError.malformed
    }
    let enquiry = try Enquiry(record)
    let languages: [Language] =
      switch enquiry.requester.language {
      case .cy: [.cy]
      case .en: [.en]
      case .both: [.cy, .en]
      }
    return Letter(
      id: message.id, from: register.controller.enquiriesEmail, to: email,
      subject: languages.map { Catalogue.text("letter.acknowledgement.subject", in: $0) }
        .joined(separator: " / "),
      body: languages.map { body(enquiry, in: $0) }.joined(separator: "\n\n----\n\n"))
  }

  private func body(_ enquiry: Enquiry, in language: Language) -> String {
    let due = enquiry.dueOn
    return Catalogue.text(
      "letter.acknowledgement.\(enquiry.kind.rawValue)", in: language,
      [
        "reference": enquiry.reference,
        "due": DateWords.long(year: due.year, month: due.month, day: due.day, in: language),
        "body": register.controller.name[language],
        "address": register.controller.enquiriesEmail,
      ])
  }
}
