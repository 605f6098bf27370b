import Casebook
import Foundation
import Gate
import Ledger
import Register
import Relations
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import TestSupport

@testable import Office

/// The invented Cardiff, with its care record in a real database, and an office beside it.
struct CareRecordBody: Sendable {
  let office: Office
  let register: Register
  let database: any SQLDatabase
  let disclosures: BodyDisclosures
  let folder: URL

  static let day = "2026-11-20"

  static func with(
    _ store: Store, _ use: (CareRecordBody) async throws -> Void
  ) async throws {
    let register = try ProjectFiles.register("cardiff-childrens-services")
    let kind: BodyDatabase = store == .sqlite ? .sqlite : .postgresql
    let folder = FileManager.default.temporaryDirectory.appending(path: "parcels-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await kind.with(.cardiffChildrensServices, "care-record") { database, _, _ in
      try await TestOffice.with(store, now: "\(day)T10:00:00.000Z") { (office: Office) in
        let map = try required(register.system("care-record"))
        try await use(
          CareRecordBody(
            office: office, register: register, database: database,
            disclosures: BodyDisclosures(
              office, register, systems: [SystemAtHand(map, in: database)]), folder: folder))
      }
    }
  }

  func file(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  /// A child with a number, or of a condition of the row.
  func child(_ condition: String = "p.nhs_number IS NOT NULL") async throws -> SQLRow {
    try await database.read { session in
      try required(
        session.row(
          "SELECT p.id AS id, p.nhs_number AS nhs, p.given_name AS given, p.family_name AS family, "
            + "p.date_of_birth AS born FROM person p JOIN child c ON c.person_id = p.id "
            + "WHERE p.deleted_at IS NULL AND c.deleted_at IS NULL AND \(condition) "
            + "ORDER BY p.id LIMIT 1"))
    }
  }

  /// To the health board, with everything on the desk.
  static let papers: [String: String] = [
    "by": "person", "need": "to do its part", "law": "SSWBWA-2014-s21",
    "decider": "team-manager",
  ]

  func asked(
    _ items: [String], about person: SQLRow, recipient: String = "health-board-as-recipient",
    more: [String: String] = [:], isTold: Bool = true
  ) throws -> ItemRequest {
    ItemRequest(
      DisclosureRequest(
        id: "test", service: "childrens-services", subject: "children", recipient: recipient,
        purpose: "assessment-and-care-planning", items: items,
        circumstances: try Circumstances(Self.papers.merging(more) { $1 }),
        at: try required(LocalDay(iso: Self.day))),
      person: try key(of: person),
      telling: isTold
        ? .told(
          on: try required(LocalDay(iso: "2026-09-01")), how: "letter", who: ["parent", "child"])
        : nil)
  }

  func key(of person: SQLRow) throws -> PersonKey {
    PersonKey(
      system: "care-record", table: "person", kind: "reference",
      value: String(try person.integer("id")))
  }

  func rows() async throws -> [ItemDisclosureRecord] {
    try await office.casebook.itemDisclosures()
  }

  /// Every entry's act and facts, as text.
  func ledger() async throws -> [(act: String, facts: [String: String])] {
    try await LogReading.read(office.casebook).entries.map { ($0.act, $0.facts) }
  }
}
