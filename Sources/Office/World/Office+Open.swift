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
    return try Office(
      register: register, casebook: casebook, signer: signer, world: world,
      holidays: try folder.holidays())
  }

  /// The same office at another moment, or with other chance: for demonstrations and tests.
  public func with(_ change: (inout World) -> Void) -> Office {
    var office = self
    change(&office.world)
    return office
  }

  public func close() async { await casebook.database.close() }
}
