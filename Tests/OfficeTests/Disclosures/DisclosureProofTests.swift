import Casebook
import Foundation
import Gate
import Proof
import Register
import RegisterLanguage
import Relations
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("What disclosures prove", .serialized)
struct DisclosureProofTests {
  /// The promise that data is shared with the health board.
  private static let promise = "CDF-041"

  private static func verdict(_ body: CareRecordBody) async throws -> Proof.Verdict {
    try await body.office.sealLedger()
    let report = try await RegisterProof(
      body.register, disclosures: try await DisclosureLook(body.office, body.register)
    ).report([published(promise, "share")], at: "")
    return try #require(report.verdicts.first)
  }

  private static func published(_ id: String, _ kind: String) -> PublishedPromise {
    PublishedPromise(id: id, service: "", kind: kind, text: "", parameters: [:])
  }

  private static func made(_ body: CareRecordBody) async throws -> String {
    let child = try await body.child()
    let made = try await body.disclosures.make(
      try body.asked(
        ["full-name"], about: child,
        more: [
          "agreement.kind": "data-sharing-agreement", "agreement.start": "2026-01-01",
          "agreement.end": "2026-12-10",
        ]), .init(), by: .role("team-manager"))
    return try #require(made.record?.id)
  }

  @Test("a promise is unproven where nothing was handed over, and kept by what had its permit")
  func kept() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      #expect(try await Self.verdict(body).status == .unproven)
      _ = try await Self.made(body)
      let verdict = try await Self.verdict(body)
      #expect(verdict.status == .kept && verdict.records == 1)
      #expect(verdict.evidence.contains { $0.kind == .ledger && $0.population == 1 })
      #expect(verdict.evidence.contains { $0.kind == .behaviour })
    }
  }

  @Test(
    "a disclosure without an entry, without a permit, with an item too many, after the agreement's end: broken",
    arguments: Store.allCases)
  func faults(_ store: Store) async throws {
    let changes: [(String, String)] = [
      ("without an entry", "UPDATE item_disclosure SET id = 'another'"),
      ("other than their entry", "UPDATE item_disclosure SET items = 'full-name,gender'"),
      ("after the agreement's end", "UPDATE item_disclosure SET agreement_end = '2026-11-19'"),
      ("entries without their disclosure", "DELETE FROM item_disclosure"),
      ("found wrong", "UPDATE item_disclosure SET review = 'wrong'"),
      (
        "without a permit",
        "UPDATE item_disclosure SET request = REPLACE(request, 'health-board-as-recipient', 'x')"
      ),
    ]
    for (what, statement) in changes {
      try await CareRecordBody.with(store) { body in
        _ = try await Self.made(body)
        try await body.office.casebook.database.write { try $0.execute(statement, []) }
        let verdict = try await Self.verdict(body)
        #expect(verdict.status == .broken, "\(what)")
        #expect(verdict.evidence.contains { $0.observed.contains(what) }, "\(what)")
      }
    }
  }

  @Test("one item too many is seen also where the entry was made to fit")
  func tooMany() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let id = try await Self.made(body)
      let row = try #require(try await body.rows().first)
      let items = ["full-name", "gender"]
      let entry = body.office.act(
        .itemsDisclosed, on: nil, by: .role("team-manager"),
        facts: [
          "body": row.body, "service": row.service, "recipient": row.recipient,
          "items-digest": BodyDisclosures.digest(ofItems: items),
        ])
      try await body.office.casebook.record(entry)
      try await body.office.casebook.database.write { session in
        try session.execute(
          "UPDATE item_disclosure SET id = ?, items = ? WHERE id = ?",
          [.text(entry.id), .text(items.joined(separator: ",")), .text(id)])
      }
      let verdict = try await Self.verdict(body)
      #expect(verdict.status == .broken)
      #expect(verdict.evidence.contains { $0.observed.contains("an item too many") })
    }
  }

  @Test("a question that was denied shows nothing of where anything comes from")
  func denied() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let source = try #require(
        body.register.service("childrens-services")?.own.sources.first { !$0.items.isEmpty })
      let request = DisclosureRequest(
        id: "1", service: "childrens-services", subject: "children", recipient: source.id,
        purpose: "no-such-purpose", items: source.items,
        circumstances: try Circumstances(["direction": "obtain", "by": "program"]),
        at: body.office.world.today)
      #expect(body.disclosures.gate.decide(request).answer == .deny)
      let record = DecisionRecord(
        id: "1", asked: "1", day: CareRecordBody.day, answer: "deny",
        register: body.register.version,
        request: String(decoding: try request.json(), as: UTF8.self)
      )
      let entry = body.office.act(.itemsRefused, on: nil, by: .system("token:t"))
      try await body.office.casebook.perform("asked") { try $0.keep([(record, entry)]) }
      let look = try await DisclosureLook(body.office, body.register)
      #expect(look.obtained.count == 1)
      let evidence = try await DisclosureProver(look: look, kind: .source)
        .evidence(for: source.head, promise: Self.published("X", "source"))
      #expect(evidence.filter(\.looksAtRecords).map(\.population) == [0])
      let hold = evidence.allSatisfy(\.holds)
      #expect(hold)
    }
  }

  @Test("a recipient that the body itself states is asked for by every service of it")
  func ofTheBody() async throws {
    let register = try Self.registerWithMayor()
    let mayor = try #require(register.controller.statements.recipients.first { $0.id == "mayor" })
    var fields = StatementFields()
    for entry in mayor.head.fields.entries { fields.add(entry.key, entry.value, at: entry.places) }
    fields.add("shared", .truth(false), at: [])
    let head = StatementHead(kind: .recipient, fields: fields, place: mayor.head.place)
    try await TestOffice.with(.sqlite) { (office: Office) in
      let look = try await DisclosureLook(office, register)
      let evidence = try await DisclosureProver(look: look, kind: .recipient)
        .evidence(for: head, promise: Self.published("X", "share"))
      let ways = try #require(evidence.first { $0.what.contains("the gate's tables") })
      #expect(ways.population > 10 && !ways.holds, "\(ways.observed)")
    }
  }

  /// The gate's register lets items go to the mayor; the promise is that none does.
  private static func registerWithMayor() throws -> Register {
    let folder = ProjectFiles.root + "Examples/registers/cardiff-childrens-services"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }.map { name in
        var bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
        if name == "organisation.yaml" {
          bytes += Array(
            "\nrecipients:\n  - { id: mayor, from: 1, name: { cy: maer, en: mayor } }\n".utf8)
        }
        return RegisterFile(name: name, bytes: bytes)
      }
    let (register, findings) = RegisterReader.read(files)
    #expect(findings.isEmpty, "\(findings.map(\.description))")
    return try required(register)
  }

  @Test(
    "no register of the five lets anything go beyond what its statements say",
    arguments: [
      "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
      "wandsworth-social-care", "wecare-wales",
    ])
  func sound(_ name: String) async throws {
    let register = try ProjectFiles.register(name)
    try await TestOffice.with(.sqlite) { (office: Office) in
      let look = try await DisclosureLook(office, register)
      var probed = 0
      for kind in DisclosureProver.kinds {
        let prover = DisclosureProver(look: look, kind: kind)
        for statement in register.statements where statement.kind == kind {
          let promise = Self.published("X", kind == .item ? "minimise" : "share")
          for one in try await prover.evidence(for: statement, promise: promise) {
            #expect(one.holds, "\(statement.id): \(one.what): \(one.observed)")
            probed += one.population
          }
        }
      }
      #expect(probed > 0)
    }
  }
}
