import Casebook
import Register
import StatutoryTime
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("Whole parts of tables on the certificate", .serialized)
struct DroppedPartTests {
  private static let map = """
    system: calls
    name: { cy: Galwadau, en: Calls }
    owner: head of IT
    mode: direct
    dialect: postgresql
    services: [general-enquiries-telephone]
    tables:
      - table: call
        key: [id, made_on]
        people: [{ role: caller, subject: callers }]
        columns:
          - { column: id, role: key, identity: reference }
          - { column: made_on, items: [call-detail-records], event: record-made }
          - { column: caller, items: [name], identity: name }
    records:
      - record: call
        name: { cy: Galwad, en: Call }
        table: call
        items: [call-detail-records]
    """

  private static let schema = """
    CREATE TABLE call (id BIGINT NOT NULL, made_on DATE NOT NULL, caller TEXT,
      PRIMARY KEY (id, made_on)) PARTITION BY RANGE (made_on);
    CREATE TABLE call_2022 PARTITION OF call FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
    CREATE TABLE call_late PARTITION OF call DEFAULT;
    INSERT INTO call SELECT n, DATE '2022-02-01' + n::int, 'Olamide' FROM generate_series(1, 9) n;
    INSERT INTO call SELECT n, DATE '2024-02-01' + n::int, 'Tesni' FROM generate_series(10, 12) n;
    """

  @Test("each part that went as one is named with its count, its rule and the law")
  func parts() async throws {
    let register = try ExampleRegister.of("wecare-wales", adding: ["systems/calls.yaml": Self.map])
    let calls = try #require(register.system("calls"))
    try await TestOffice.with(.sqlite, register: register) { (office: Office) async throws in
      try await BodyDatabase.postgresql.empty { database in
        try await database.write { try $0.executeScript(Self.schema) }
        let disposal = SystemDisposal(office, register, calls, in: database)
        let plan = try await disposal.plan(
          asOf: LocalDay(iso: "2026-11-25")!, by: .role("records-manager"))
        try await disposal.approve(plan.id, by: .role("head-of-it"))
        _ = try await disposal.apply(plan.id, by: .role("records-manager"))
        let certificate = try await disposal.certificate(plan.id)
        let part = try #require(certificate.parts.first)
        #expect(certificate.parts.count == 1)
        #expect(part.name == "call_2022" && part.records == 9 && part.record == "call")
        #expect(part.rule == certificate.went.first?.rule && !part.notice.isEmpty)
        #expect(part.law == "UK GDPR Art 5(1)(e)")
        // What went one by one is no part.
        #expect(certificate.went.map(\.removed).reduce(0, +) == 12)
      }
    }
  }
}
