import Casebook
import Foundation
import Register
import RegisterLanguage
import StatutoryTime
import Synchronization
import Systems
import TestSupport
import Testing

/// A casebook and a store of keys in databases of their own, with the visitors of one body.
struct RecordFixture: Sendable {
  let casebook: Casebook
  let keeping: RecordKeeping
  let records: Records
  let casebookAddress: DatabaseAddress
  let keysAddress: DatabaseAddress
  let masters: MasterFile
  let keysDatabase: any SQLDatabase

  var keys: KeyStore { keeping.keys }

  static let now = RecordCircumstance(
    at: Instant(iso: "2026-11-26T10:00:00.000Z")!, actor: "role:reception",
    purpose: "manage-security")

  static func with(
    _ store: Store, register: Register? = nil,
    interrupt: @escaping @Sendable (String) -> Void = { _ in },
    _ body: (RecordFixture) async throws -> Void
  ) async throws {
    let first = try await FreshDatabase.make(store)
    let second = try await FreshDatabase.make(store)
    let fixture = try await open(
      first.address, second.address, register: register, interrupt: interrupt)
    do {
      try await body(fixture)
    } catch {
      await fixture.close()
      try await first.remove()
      try await second.remove()
      throw error
    }
    await fixture.close()
    try await first.remove()
    try await second.remove()
  }

  /// Opens what is at two addresses; the same master key each time, unless another is given.
  static func open(
    _ casebookAddress: DatabaseAddress, _ keysAddress: DatabaseAddress,
    register: Register? = nil, masters: MasterFile = MasterFile(),
    interrupt: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> RecordFixture {
    let register = try register ?? VisitorRegister.register()
    let casebook = try await Casebook.open(
      try await openDatabase(casebookAddress), interrupt: interrupt)
    try await casebook.takeIntoUse(register)
    let keysDatabase = try await openDatabase(keysAddress)
    let keys = try await KeyStore.open(
      keysDatabase, masters: { try masters.read() }, randomness: chance,
      interrupt: interrupt)
    let keeping = try await RecordKeeping.open(casebook, keys: keys, register: register.version)
    let service = try #require(register.service("visitor-register"))
    return RecordFixture(
      casebook: casebook, keeping: keeping,
      records: try #require(keeping.records(of: service, in: register)),
      casebookAddress: casebookAddress, keysAddress: keysAddress, masters: masters,
      keysDatabase: keysDatabase)
  }

  func close() async {
    await casebook.database.close()
    await keeping.close()
  }

  /// The records as another version of the register states them.
  func taking(_ register: Register) async throws -> (Records, RecordTableReport) {
    let report = try await casebook.takeIntoUse(register)
    let service = try #require(register.service("visitor-register"))
    return (try #require(keeping.records(of: service, in: register)), report)
  }

  static let chance: @Sendable (Int) -> [UInt8] = { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}

/// The file of master keys, in memory.
final class MasterFile: Sendable {
  private let text: Mutex<String>

  init(_ bytes: UInt8 = 7) { text = Mutex(Self.line(bytes)) }

  static func line(_ byte: UInt8) -> String {
    MasterKeys.line(Array(repeating: byte, count: MasterKey.byteCount))
  }

  func read() throws -> MasterKeys { try MasterKeys(text: text.withLock { $0 }) }

  /// The newest first.
  func write(_ bytes: UInt8...) {
    text.withLock { $0 = bytes.map(Self.line).joined() }
  }
}

/// The register of a body that keeps its visitors in the product's own store.
enum VisitorRegister {
  static func register(
    contact: String = "at-rest: encrypted\n    look-up: [email, telephone]",
    more: String = "", store: String = ""
  ) throws -> Register {
    let organisation = """
      organisation: cyngor-y-fro
      name: { cy: Cyngor y Fro, en: Vale Council }
      brand: { cy: Cyngor y Fro, en: Vale Council }
      example: true
      division: england-and-wales
      enquiries-email: gwybodaeth@vale.example
      postal-address: { cy: Neuadd y Sir, en: County Hall }
      notice: { document: { cy: Hysbysiad, en: Notice }, version: "1", updated: 2026-09-01 }
      """
    let service = """
      service: visitor-register
      name: { cy: Cofrestr ymwelwyr, en: Visitor register }
      summary: { cy: Ymwelwyr., en: Visitors. }
      events: [arrived, left]
      facts: { site: [cardiff, st-asaph] }
      items:
        - id: names
          from: 1
          name: { cy: enwau, en: names }
          fields: [name]
          at-rest: encrypted
          look-up: name
        - id: contact-details
          from: 2
          name: { cy: manylion cyswllt, en: contact details }
          fields: [email, telephone, nhs-number, note]
          \(contact.replacing("\n    ", with: "\n    "))
        - id: place-of-employment
          from: 3
          name: { cy: man gwaith, en: place of employment }
          fields: [employer, badge, born, photograph]
      \(more)
      store:
        - { field: name, type: text, length-max: 200 }
        - { field: email, type: e-mail }
        - { field: telephone, type: telephone }
        - { field: nhs-number, type: nhs-number }
        - { field: note, type: free-text, length-max: 500 }
        - { field: employer, type: text }
        - { field: badge, type: number }
        - { field: born, type: date }
        - { field: photograph, type: file }
      \(store)
      """
    let (register, findings) = RegisterReader.read([
      RegisterFile(name: "organisation.yaml", bytes: Array(organisation.utf8)),
      RegisterFile(name: "services/visitor-register.yaml", bytes: Array(service.utf8)),
    ])
    #expect(findings == [])
    return try #require(register)
  }
}
