import Casebook
import Mail
import Register
import StatutoryTime
import Wording

extension Office {
  /// Sends the letters to owners that are due. Nothing in them is about a person.
  /// Letters to owners of systems of another register wait for an office under that.
  @discardableResult
  public func deliverOwnerMail() async throws -> (sent: Int, failed: Int) {
    var sent = 0
    var failed = 0
    while let message = try await claimOwnerMessage() {
      do {
        try await world.carrier.send(try await letter(for: message))
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

  private func claimOwnerMessage() async throws -> OwnerMessage? {
    let now = world.now()
    let systems = register.systems.map(\.id)
    return try await casebook.perform("owner-mail.claim") { unit in
      try unit.claimOwnerMessage(
        at: now, retryAt: now.adding(milliseconds: Self.ownerLeaseMinutes * 60_000),
        systems: systems)
    }
  }

  /// In the languages of the body's notice, Welsh first.
  private func letter(for message: OwnerMessage) async throws -> Letter {
    guard let task = try await casebook.ownerTask(message.task),
      let (system, ask) = question(of: task)
    else { throw MailError.malformed }
    let languages = [Language.cy, .en].filter { language in
      register.controller.languages.contains { $0.language == language }
    }
    let key = "letter.owner.\(message.template)"
    return Letter(
      id: message.id, from: register.controller.enquiriesEmail, to: mailbox(of: system),
      subject: languages.map {
        Catalogue.text("\(key).subject", in: $0, ["system": system.name[$0]])
      }.joined(separator: " / "),
      body: languages.map { body(key, task, system, ask, in: $0) }
        .joined(separator: "\n\n----\n\n"))
  }

  private func body(
    _ key: String, _ task: OwnerTaskRecord, _ system: SystemMap, _ ask: OwnerAsk,
    in language: Language
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
  private func mailbox(of system: SystemMap) -> String {
    let contacts = ([register.controller.statements] + register.services.map(\.own))
      .flatMap(\.contacts)
    let found = contacts.first { $0.role.lowercased() == system.owner.lowercased() }
    return found?.value.email.first ?? register.controller.enquiriesEmail
  }
}
