import Foundation
import Inspection
import Office
import Register
import Systems

/// A system of a body, and the way into it.
struct OpenableSystem {
  let map: SystemMap
  let way: Way
  /// The folder with the files that its rows name.
  let files: URL?

  enum Way {
    case database(DatabaseAddress)
    /// The folder with the files that its owner delivered.
    case delivery(URL)
    /// Only its owner can look.
    case owner
  }

  /// Opens it for one piece of work.
  ///
  /// - Parameter work: is given the digest of the delivery, where there is one.
  func open(_ work: (any SQLDatabase, String?) async throws -> Void) async throws {
    switch way {
    case .owner: try await work(OwnersOwnSystem(), nil)
    case .delivery(let folder):
      let files = try DeliveredFiles(map, in: folder)
      try await files.with { try await work($0, files.digest) }
    case .database(let address):
      var settings = DatabaseSettings()
      settings.file = .foreign
      let database = try await openDatabase(address, maxConnections: 2, settings: settings)
      do {
        try await work(database, nil)
        await database.close()
      } catch {
        await database.close()
        throw error
      }
    }
  }
}
