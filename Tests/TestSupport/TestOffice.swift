import Casebook
import Foundation
import Ledger
import Mail
import Office
import Register
import StatutoryTime
import Systems

/// A fresh office over a fresh database, gone after the test.
public enum TestOffice {
  /// - Parameter now: the moment at which everything happens, until a test changes it.
  public static func with(
    _ store: Store, now: String = "2026-11-25T10:00:00.000Z", register: Register? = nil,
    carrier: any MailCarrier = NoCarrier(), _ body: (Office) async throws -> Void
  ) async throws {
    guard let moment = Instant(iso: now) else { throw TestOfficeError.badMoment }
    let address = try await FreshDatabase.make(store)
    let database = try await openDatabase(address.address)
    let world = World(
      now: { moment }, randomness: SeededRandomness(UUID().uuidString), carrier: carrier)
    let office = try Office(
      register: try register ?? ProjectFiles.register(),
      casebook: try await Casebook.open(database),
      signer: try NoteSigner(name: "addewid.test", seed: Array(repeating: 3, count: 32)),
      world: world)
    do {
      try await body(office)
    } catch {
      await office.close()
      try await address.remove()
      throw error
    }
    await office.close()
    try await address.remove()
  }
}

extension Office {
  /// The same office on another day, at ten in the morning.
  public func on(_ day: String) -> Office {
    guard let day = LocalDay(iso: day) else { return self }
    return with { $0.now = { Instant(startOf: day).adding(hours: 10) } }
  }
}
