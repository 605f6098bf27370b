import Casebook
import Foundation
import Gate
import Proof
import Register
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
