import Casebook
import Mail
import Register
import StatutoryTime
import Wording

extension Office {
  /// Sends the letters to owners that are due. Nothing in them is about a person.
  ///
  /// - Parameter body: whose systems; nil: those of the body whose enquiries the office handles.
  ///   Letters to owners of other systems wait until somebody names their register.
  @discardableResult
  public func deliverOwnerMail(
    of body: Register? = nil
  ) async throws -> (sent: Int, failed: Int) {
    let register = body ?? register
    var sent = 0
    var failed = 0
    while let message = try await claimOwnerMessage(register) {
      do {
        try await world.carrier.send(try await letter(for: message, of: register))
        let now = world.now()
        try await casebook.perform("owner-mail.sent") { unit in
          try unit.markOwnerMessageSent(message.id, at: now)
        }
        sent += 1
      } catch let error as MailError {
        let attempts = message.attempts + 1
        let isFinal = error.isFinal || attempts >= Self.ownerAttemptsMax
        let minutes = Int64(1) << Int64(min(attempts, 10))
        let retryAt = isFinal ? nil : world.now().adding(milliseconds: minutes * 60_000)
        try await casebook.perform("owner-mail.failed") { unit in
          try unit.markOwnerMessageFailed(message.id, failure: error.code, retryAt: retryAt)
        }
        failed += 1
      }
    }
    return (sent, failed)
  }

  private static let ownerAttemptsMax = 8
  private static let ownerLeaseMinutes: Int64 = 5

  private func claimOwnerMessage(_ register: Register) async throws -> OwnerMessage? {
    let now = world.now()
    let systems = register.systems.map(\.id)
    return try await casebook.perform("owner-mail.claim") { unit in
      try unit.claimOwnerMessage(
        at: now, retryAt: now.adding(milliseconds: Self.ownerLeaseMinutes * 60_000),
        systems: systems)
    }
  }

  /// In the languages of the body's notice, Welsh first.
  private func letter(for message: OwnerMessage, of register: Register) async throws -> Letter {
    guard let task = try await casebook.ownerTask(message.task),
      let (system, ask) = question(of: task, in: register)
    else { throw MailError.malformed }
    let languages = [Language.cy, .en].filter { language in
      register.controller.languages.contains { $0.language == language }
    }
    let key = "letter.owner.\(message.template)"
    return Letter(
      id: message.id, from: register.controller.enquiriesEmail,
      to: mailbox(of: system, in: register),
      subject: languages.map {
        Catalogue.text("\(key).subject", in: $0, ["system": system.name[$0]])
      }.joined(separator: " / "),
      body: languages.map { body(key, task, system, ask, of: register, in: $0) }
        .joined(separator: "\n\n----\n\n"))
  }

  private func body(
    _ key: String, _ task: OwnerTaskRecord, _ system: SystemMap, _ ask: OwnerAsk,
    of register: Register, in language: Language
  ) -> String {
    Catalogue.text(
      "\(key).body", in: language,
      [
        "system": system.name[language], "ask": ask.name[language],
        "due": DateWords.long(
          year: task.dueOn.year, month: task.dueOn.month, day: task.dueOn.day, in: language),
        "nothing": ask.nilReturn[language], "evidence": ask.evidence[language],
        "task": task.id, "body": register.controller.name[language],
      ])
  }

  /// The owner's address, where the register gives the role one; else that of the requests team.
  private func mailbox(of system: SystemMap, in register: Register) -> String {
    let contacts = ([register.controller.statements] + register.services.map(\.own))
      .flatMap(\.contacts)
    let found = contacts.first { $0.role.lowercased() == system.owner.lowercased() }
    return found?.value.email.first ?? register.controller.enquiriesEmail
  }
}
