import Casebook
import Ledger
import Register
import Systems

extension Office {
  /// Opens the office of a data folder.
  public static func open(_ folder: DataFolder, world: World) async throws -> Office {
    let register = try RegisterFolder.read(try folder.registerPath())
    let database = try await openDatabase(try folder.databaseAddress())
    let casebook = try await Casebook.open(database, interrupt: world.interrupt)
    // A log that was restored has a name of its own.
    let keys = try await casebook.ledgerKeys()
    let signer = try folder.signer(
      name: keys?.origin ?? "addewid.\(register.controller.id)", wanted: keys?.current,
      randomness: world.randomness)
    let office = try Office(
      register: register, casebook: casebook, signer: signer, world: world,
      holidays: try folder.holidays(),
      recordKeeping: try await keeping(folder, register, casebook, world))
    try await office.finishDestructions()
    return office
  }

  /// Opens the keys of the records that the product keeps itself, and brings their tables to what
  /// the register states. Where it states none, there is nothing to open.
  private static func keeping(
    _ folder: DataFolder, _ register: Register, _ casebook: Casebook, _ world: World
  ) async throws -> RecordKeeping? {
    guard !RecordTable.all(in: register).isEmpty else { return nil }
    let keys = try await folder.openKeys(world)
    let keeping = try await RecordKeeping.open(casebook, keys: keys, register: register.version)
    if try await !casebook.isInUse(register) { try await casebook.takeIntoUse(register) }
    return keeping
  }

  /// Keys of destroyed records that a crash has left.
  private func finishDestructions() async throws {
    let how = RecordCircumstance(
      at: world.now(), actor: Actor.system("keys").text, purpose: nil)
    _ = try await recordKeeping?.finishDestructions(how)
  }

  /// The same office at another moment, or with other chance: for demonstrations and tests.
  public func with(_ change: (inout World) -> Void) -> Office {
    var office = self
    change(&office.world)
    return office
  }

  public func close() async {
    await casebook.database.close()
    await recordKeeping?.close()
  }
}
