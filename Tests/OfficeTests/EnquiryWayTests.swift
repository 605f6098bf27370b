import Casebook
import Gate
import Mail
import Office
import Proof
import Register
import Retention
import Rights
import StatutoryTime
import TestSupport
import Testing

/// What somebody types into the form.
let goodAnswers = [
  "kind": "foi", "request": "How much was spent?", "name": "Siân Ffrancon",
  "email": "sian@post.example", "language": "cy",
]

@Suite("The way of an enquiry", .serialized)
struct EnquiryWayTests {
  @Test("a record, its entry, its count and its letter come together", arguments: Store.allCases)
  func receives(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let receipt = try await office.receive(goodAnswers)
      #expect(receipt.dueOn.description == "2026-12-24")
      let record = try #require(try await office.casebook.enquiry(receipt.id))
      #expect(record.name == "Siân Ffrancon")
      #expect(try await office.casebook.messages(on: receipt.id).map(\.state) == [.queued])
      #expect(try await office.casebook.acts(on: receipt.id).map(\.name) == ["enquiry-received"])
      #expect(try await office.casebook.reconcile().isWhole)
      #expect(try await office.figures(by: .role("officer")).reconciles)
    }
  }

  @Test("answers with a fault leave nothing behind", arguments: Store.allCases)
  func refuses(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      await #expect(throws: AnswerProblems.self) {
        try await office.receive(goodAnswers.merging(["date-of-birth": "1990-01-01"]) { $1 })
      }
      await #expect(throws: AnswerProblems.self) { try await office.receive(["kind": "foi"]) }
      #expect(try await office.caseCounts() == (0, 0))
      #expect(try await office.casebook.ledgerCounts() == (0, 0))
      #expect(try await office.casebook.tally().isEmpty)
    }
  }

  @Test("a draft is sent once", arguments: Store.allCases)
  func sendsOnce(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let key = office.newDraftKey()
      try await office.saveDraft(goodAnswers, key: key)
      #expect(try await office.draft(key: key) == goodAnswers)
      #expect(try await office.draft(key: office.newDraftKey()).isEmpty)
      let receipt = try await office.send(draftKey: key)
      await #expect(throws: OfficeRefusal.alreadySent) { try await office.send(draftKey: key) }
      #expect(try await office.draft(key: key)[DraftReceipt.reference] == receipt.reference)
      #expect(try await office.caseCounts() == (1, 0))
    }
  }

  @Test(
    "each change of status re-dates the record, and tells the old and the new end",
    arguments: Store.allCases)
  func redates(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let officer = Actor.role("case-handler")
      let id = try await office.on("2020-01-06").receive(goodAnswers).id
      await #expect(throws: EnquiryRefusal.statusMissing) {
        try await office.on("2020-01-20").close(
          id, outcome: .disclosedInFull, topic: nil, by: officer)
      }
      #expect(
        try await office.on("2020-01-20").setStatus(.open, of: id, by: officer).until == nil)
      #expect(
        try await office.on("2020-01-20").close(
          id, outcome: .disclosedInFull, topic: "what-we-spend", by: officer
        ).until?.description == "2021-01-20")
      #expect(
        try await office.on("2020-06-01").setStatus(.closed, of: id, by: officer).until?.description
          == "2030-06-01")
      #expect(
        try await office.on("2024-02-29").setStatus(.subsequentlyOpened, of: id, by: officer)
          .until?.description == "2026-03-01")
      let last = try #require(try await office.casebook.acts(on: id).last)
      #expect(last.facts["until-before"] == "2030-06-01")
      #expect(last.facts["until-after"] == "2026-03-01")
      await #expect(
        throws: EnquiryRefusal.statusCannotFollow(from: .subsequentlyOpened, to: .open)
      ) {
        try await office.setStatus(.open, of: id, by: officer)
      }
      await #expect(throws: OfficeRefusal.unknownEnquiry) {
        try await office.setStatus(.open, of: "nobody", by: officer)
      }
    }
  }

  @Test(
    "a person's enquiries are found, and another's of the same name stay out",
    arguments: Store.allCases)
  func access(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let handler = Actor.role("case-handler")
      let own = try await office.receive(goodAnswers)
      var written = goodAnswers
      written["name"] = "SIAN  FFRANCON"
      let samePerson = try await office.receive(written)
      written["email"] = "another@post.example"
      let namesake = try await office.receive(written)
      written["name"] = "Somebody Else"
      _ = try await office.receive(written)
      let request = try await office.receive(goodAnswers.merging(["kind": "sar"]) { $1 })
      await #expect(throws: EnquiryRefusal.answerIsForSubjectAccess) {
        try await office.searchPerson(of: own.id, by: handler)
      }
      await #expect(throws: EnquiryRefusal.identityNotConfirmed) {
        try await office.answerAccess(
          request.id, confirmed: [], isIdentityConfirmed: false, by: handler)
      }
      let found = try await office.searchPerson(of: request.id, by: handler)
      #expect(
        Dictionary(uniqueKeysWithValues: found.map { ($0.enquiry.id, $0.match) })
          == [
            own.id: .certain, samePerson.id: .certain, request.id: .certain,
            namesake.id: .sameName,
          ])
      let answer = try await office.answerAccess(
        request.id, confirmed: [], isIdentityConfirmed: true, by: handler)
      #expect(
        Set(answer.records.map(\.reference))
          == [own.reference, samePerson.reference, request.reference])
      let json = String(decoding: try answer.json(), as: UTF8.self)
      #expect(json.contains("sian@post.example") && !json.contains("another@post.example"))
      let more = try await office.answerAccess(
        request.id, confirmed: [namesake.id], isIdentityConfirmed: true, by: handler)
      #expect(more.records.count == 4)
    }
  }

  @Test(
    "only stated items go to the stated recipient, and the rest is refused",
    arguments: Store.allCases)
  func discloses(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let officer = Actor.role("officer")
      let id = try await office.receive(goodAnswers).id
      let parcel = try await office.disclose(
        id, recipient: "information-commissioner", purpose: "statutory-requirements",
        items: ["contact-details", "language-of-correspondence"], context: .ofPerson(),
        by: officer)
      #expect(parcel.items == ["contact-details": ["sian@post.example"]])
      let refused = try await office.disclose(
        id, recipient: "local-newspaper", purpose: "statutory-requirements",
        items: ["contact-details"], context: .ofPerson(), by: officer)
      #expect(refused.items.isEmpty && refused.decision.answer == .deny)
      #expect(
        try await office.casebook.acts(on: id).map(\.name).filter { $0 == "disclosed" }.count == 1)
      let urgent = Circumstances.ofPerson(isEmergency: true)
      await #expect(throws: OfficeRefusal.noReason) {
        try await office.disclose(
          id, recipient: "another", purpose: "process-requests", items: ["contact-details"],
          context: urgent, by: officer)
      }
      let reviewed = try await office.disclose(
        id, recipient: "another", purpose: "process-requests", items: ["contact-details"],
        context: urgent, named: "Heddlu", reason: "risk to life", by: officer)
      #expect(reviewed.decision.answer == .review && !reviewed.items.isEmpty)
      #expect(try await office.casebook.reconcile().isWhole)
    }
  }

  @Test(
    "what was shared in a hurry waits until somebody else has judged it, once",
    arguments: Store.allCases)
  func reviews(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let id = try await office.receive(goodAnswers).id
      let (handler, officer) = (Actor.role("case-handler"), Actor.role("officer"))
      _ = try await office.disclose(
        id, recipient: "information-commissioner", purpose: "statutory-requirements",
        items: ["contact-details"], context: .ofPerson(), by: handler)
      for _ in 0..<2 {
        _ = try await office.disclose(
          id, recipient: "another", purpose: "process-requests", items: ["contact-details"],
          context: .ofPerson(isEmergency: true), named: "Heddlu", reason: "risk to life",
          by: handler)
      }
      let all = try await office.casebook.disclosures()
      let waiting = try await office.casebook.disclosures(waiting: true)
      #expect(all.count == 3 && waiting.count == 2)
      let permitted = try #require(all.first { $0.review == nil })
      await #expect(throws: ReviewRefusal.hadItsPermit) {
        try await office.judge(disclosure: permitted.id, as: .right, by: officer)
      }
      await #expect(throws: ReviewRefusal.samePerson) {
        try await office.judge(disclosure: waiting[0].id, as: .right, by: handler)
      }
      await #expect(throws: ReviewRefusal.unknown) {
        try await office.judge(disclosure: "nothing", as: .right, by: officer)
      }
      try await office.judge(disclosure: waiting[0].id, as: .right, by: officer)
      await #expect(throws: ReviewRefusal.judgedBefore) {
        try await office.judge(disclosure: waiting[0].id, as: .wrong, by: officer)
      }
      #expect(try await office.casebook.disclosures(waiting: true).map(\.id) == [waiting[1].id])
      let kept = try await recipientsKept(office)
      // One that was wrong breaks the promise that it went to nobody else.
      try await office.judge(disclosure: waiting[1].id, as: .wrong, by: officer)
      let broken = try await recipientsKept(office)
      #expect(kept && !broken)
      #expect(try await office.casebook.reconcile().isWhole)
      let last = try #require(try await office.casebook.acts(on: id).last)
      #expect(last.name == "disclosure-judged" && last.facts["outcome"] == "wrong")
    }
  }

  /// Whether no promise about recipients is broken.
  private func recipientsKept(_ office: Office) async throws -> Bool {
    try await office.prove(nil).verdicts.allSatisfy { verdict in
      !verdict.statements.contains { $0.kind == .recipient } || verdict.status != .broken
    }
  }

  @Test("what is published names nobody", arguments: Store.allCases)
  func publishes(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      let officer = Actor.role("officer")
      let id = try await office.receive(goodAnswers).id
      await #expect(throws: EnquiryRefusal.notClosed) {
        try await office.publish(id, request: "a", answer: "b", by: officer)
      }
      try await office.setStatus(.open, of: id, by: officer)
      try await office.close(id, outcome: .disclosedInFull, topic: nil, by: officer)
      await #expect(throws: EnquiryRefusal.identifiesRequester(["name"])) {
        try await office.publish(id, request: "Sian Ffrancon asks", answer: "b", by: officer)
      }
      _ = try await office.publish(id, request: "How much?", answer: "Ten pounds.", by: officer)
      await #expect(throws: EnquiryRefusal.alreadyPublished) {
        try await office.publish(id, request: "How much?", answer: "Ten pounds.", by: officer)
      }
      #expect(try await office.casebook.publicationCount() == 1)
    }
  }
}
