import Casebook
import Register
import RegisterLanguage
import StatutoryTime
import Systems

/// Records with sealed items and look-ups, as the product keeps them.
final class SealedSide {
  let casebook: Casebook
  private let keys: KeyStore
  private let records: Records
  private(set) var ids: [String] = []
  private let masters: MasterLines

  static let how = RecordCircumstance(
    at: Instant(milliseconds: 1_795_687_200_000), actor: "role:reception",
    purpose: "manage-security")

  init(_ casebookAddress: DatabaseAddress, _ keysAddress: DatabaseAddress) async throws {
    let register = SyntheticVisitor.register
    casebook = try await Casebook.open(try await openDatabase(casebookAddress))
    try await casebook.takeIntoUse(register)
    let masters = MasterLines()
    self.masters = masters
    let randomness: @Sendable (Int) -> [UInt8] = { count in
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    keys = try await KeyStore.open(
      try await openDatabase(keysAddress), masters: { try masters.read() }, randomness: randomness)
    let keeping = try await RecordKeeping.open(casebook, keys: keys, register: register.version)
    guard let service = register.services.first,
      let records = keeping.records(of: service, in: register)
    else { fatalError("the register of the benchmark keeps no records") }
    self.records = records
  }

  func write(_ contents: [RecordContent]) async throws {
    ids += try await records.write(contents, Self.how)
  }

  func read(_ ids: [String]) async throws {
    let found = try await records.read(ids)
    precondition(found.count == ids.count, "a record is missing")
  }

  func find(_ name: String) async throws {
    let found = try await records.find("name", name)
    precondition(!found.isEmpty, "nobody was found")
  }

  func measureRotation(_ store: String) async throws {
    masters.next()
    let keys = keys
    let count = try await keys.status().keys
    let seconds = try await RecordBenchmark.seconds { _ = try await keys.rotate() }
    print(
      "\(store): master key changed over \(count) keys: "
        + "\(RecordBenchmark.milliseconds(seconds)) ms, \(Int(Double(count) / seconds)) keys/s")
  }

  func close() async {
    await casebook.database.close()
    await keys.close()
  }
}
