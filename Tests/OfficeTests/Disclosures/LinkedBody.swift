import Casebook
import Foundation
import Gate
import Register
import RegisterLanguage
import Relations
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import TestSupport

@testable import Office

/// A body whose systems know the same people one after the other: the first holds a name and an
/// address, the last says whether the address is withheld, and those between hold numbers alone.
struct LinkedBody: Sendable {
  /// By what a system and the next one know the same person.
  enum Tie: CaseIterable, Sendable {
    case nhsNumber
    case pupilNumber
    /// The system has the next one's own number.
    case forward
    /// The next system has this one's.
    case backward
  }

  static let street = "Bwthyn yr Onnen, 14 Heol y Graig"
  static let number = "999 000 0018"

  let office: Office
  let register: Register
  let database: any SQLDatabase
  let ties: [Tie]

  var disclosures: BodyDisclosures { disclosures(without: []) }

  func disclosures(without gone: Set<Int>) -> BodyDisclosures {
    BodyDisclosures(
      office, register,
      systems: register.systems.enumerated().filter { !gone.contains($0.offset) }
        .map { SystemAtHand($0.element, in: database) })
  }

  static func with(
    _ store: Store, _ ties: [Tie], _ use: (LinkedBody) async throws -> Void
  ) async throws {
    let register = try Self.register(ties)
    let kind: BodyDatabase = store == .sqlite ? .sqlite : .postgresql
    try await kind.empty { database in
      try await database.write { session in
        for step in 0...ties.count {
          let columns = Self.columns(ties, step).map { "\($0.name) TEXT" }
          try session.execute(
            "CREATE TABLE s\(step) (id BIGINT PRIMARY KEY, \(columns.joined(separator: ", ")))", [])
        }
      }
      try await TestOffice.with(store, now: "\(CareRecordBody.day)T10:00:00.000Z") {
        (office: Office) in
        try await use(
          LinkedBody(office: office, register: register, database: database, ties: ties))
      }
    }
  }

  // MARK: The register

  private static func columns(_ ties: [Tie], _ step: Int) -> [(name: String, map: String)] {
    var columns: [(name: String, map: String)] = [
      ("removed", "deleted: not-null"),
      ("number", "items: [other-immediate-information], identity: nhs-number"),
      ("pupil", "items: [other-immediate-information], identity: unique-pupil-number"),
      ("next", "role: foreign-key, known-as: { system: s\(step + 1), table: s\(step + 1) }"),
      ("before", "role: foreign-key, known-as: { system: s\(step - 1), table: s\(step - 1) }"),
      ("given", "items: [full-name], identity: name"),
      ("street", "items: [address], identity: address"),
      ("withheld", "protects: address, not-personal: whether the address is withheld"),
      ("note", "items: [first-language]"),
    ]
    let after = step < ties.count ? ties[step] : nil
    let first = step > 0 ? ties[step - 1] : nil
    func isUsed(_ name: String) -> Bool {
      switch name {
      case "number": step == 0 || after == .nhsNumber || first == .nhsNumber
      case "pupil": after == .pupilNumber || first == .pupilNumber
      case "next": after == .forward
      case "before": first == .backward
      case "given", "note": step == 0
      case "street": step == 0 || step == ties.count
      case "withheld": step == ties.count
      default: true
      }
    }
    columns.removeAll { !isUsed($0.name) }
    return columns
  }

  private static func register(_ ties: [Tie]) throws -> Register {
    let folder = ProjectFiles.root + "Examples/registers/cardiff-childrens-services"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    var files = try names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("systems/") }.map {
      RegisterFile(
        name: $0, bytes: Array(try Data(contentsOf: URL(filePath: "\(folder)/\($0)"))))
    }
    for step in 0...ties.count {
      let columns = columns(ties, step).map { "      - { column: \($0.name), \($0.map) }" }
      let text = """
        system: s\(step)
        name: { cy: System, en: System }
        owner: head of systems
        mode: direct
        dialect: sqlite
        services: [childrens-services]
        tables:
          - table: s\(step)
            key: [id]
            people: [{ role: person }]
            columns:
              - { column: id, role: key, identity: reference }

        """
      files.append(
        RegisterFile(
          name: "systems/s\(step).yaml",
          bytes: Array((text + columns.joined(separator: "\n") + "\n").utf8)))
    }
    let (register, findings) = RegisterReader.read(files)
    guard let register else { throw Unreadable(findings: findings.map(\.description)) }
    return register
  }

  struct Unreadable: Error { let findings: [String] }

  // MARK: People

  /// Puts a person into every system; in system N they are number `100 * N + person`.
  func add(
    _ person: Int, number: String = LinkedBody.number, isWithheld: Bool, removed: Set<Int> = [],
    more: [String: String] = [:]
  ) async throws {
    let ties = ties
    try await database.write { session in
      for step in 0...ties.count {
        let values = Self.columns(ties, step).map { column -> Value in
          switch column.name {
          case "removed": removed.contains(step) ? .text("2026-01-01") : .null
          // A tie's number is that of its two ends alone.
          case "number":
            step == 0 ? .text(number) : .text(number.filter { $0 != " " })
          case "pupil": .text("A99900000\(person)")
          case "next": .text(String(100 * (step + 1) + person))
          case "before": .text(String(100 * (step - 1) + person))
          case "withheld": .text(isWithheld ? "yes" : "no")
          case "street": .text(Self.street)
          case "given": .text(more["given"] ?? "Mair Prys")
          default: more[column.name].map { .text($0) } ?? .null
          }
        }
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        try session.execute(
          "INSERT INTO s\(step) VALUES (?, \(marks))",
          [.integer(Int64(100 * step + person))] + values)
      }
    }
  }

  func asked(_ items: [String] = ["full-name", "address"], person: Int = 1) throws -> ItemRequest {
    ItemRequest(
      DisclosureRequest(
        id: "test", service: "childrens-services", subject: "children",
        recipient: "health-board-as-recipient", purpose: "assessment-and-care-planning",
        items: items, circumstances: try Circumstances(CareRecordBody.papers),
        at: try required(LocalDay(iso: CareRecordBody.day))),
      person: PersonKey(
        system: "s0", table: "s0", kind: "reference", value: String(person)),
      telling: .told(
        on: try required(LocalDay(iso: "2026-09-01")), how: "letter", who: ["parent", "child"]))
  }

  static func holdsStreet(_ bytes: [UInt8]) -> Bool {
    ProtectedWords.plain(String(decoding: bytes, as: UTF8.self)).contains("heolygraig")
  }
}
