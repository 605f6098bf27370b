import Foundation
import Office
import SyntheticBodies
import Systems

/// The systems of the five invented bodies, beside the casebook of a demonstration.
///
/// `systems.json` names those that are complete: one whose loading was cut off is loaded anew, and
/// one that is there is left as it is, with all that was done in it since.
public struct InventedSystems: Sendable {
  private let folder: DataFolder
  private let settings: BodySettings
  private let say: @Sendable (String) -> Void

  public init(
    _ folder: DataFolder, _ settings: BodySettings, say: @escaping @Sendable (String) -> Void
  ) {
    self.folder = folder
    self.settings = settings
    self.say = say
  }

  public func load() async throws {
    var places = try folder.systemPlaces()
    for body in SyntheticBody.allCases {
      var loaded = LoadedSystem()
      for system in body.systems where !places.contains(where: { Self.isPlace($0, body, system) }) {
        let place = try place(of: system, body)
        let one = try await load(system, of: body, into: place)
        places.append(place)
        try folder.setSystemPlaces(places)
        loaded = LoadedSystem(
          people: one.people, rows: loaded.rows + one.rows, files: loaded.files + one.files)
      }
      guard loaded.rows > 0 else { continue }
      say("systems     \(body.rawValue): \(loaded.people) people in \(loaded.rows) rows")
    }
  }

  /// Breaks what the fault breaks.
  ///
  /// - Returns: how many rows it changed; 0 where there is nothing to break.
  public func plant(_ fault: BodyFault) async throws -> Int {
    let found = try folder.systemPlaces().first {
      $0.body == fault.body.rawValue && $0.system == fault.system
    }
    guard let place = found else { return 0 }
    let today = settings.today
    let database = try await openDatabase(try folder.address(of: place), maxConnections: 1)
    let rows = await Result.of {
      try await database.write { try fault.plant(in: $0, today: today) }
    }
    await database.close()
    return try rows.get()
  }

  private func place(of system: BodySystem, _ body: SyntheticBody) throws -> SystemPlace {
    let path = "systems/\(body.rawValue)/\(system.name)"
    let database: SystemPlace.Database
    if case .postgresql = try folder.databaseAddress() {
      let name = "\(body.rawValue)_\(system.name)".replacing("-", with: "_")
      database = .schema(name)
    } else {
      database = .file("\(path).sqlite")
    }
    return SystemPlace(
      body: body.rawValue, system: system.name, database: database,
      files: system.hasFiles ? "\(path).files" : nil)
  }

  private func load(
    _ system: BodySystem, of body: SyntheticBody, into place: SystemPlace
  ) async throws -> LoadedSystem {
    let files = place.files.map { BodyFiles(folder: folder.file($0)) }
    let loader = BodyLoader(body, system, settings)
    let report = Milestones(system, body, of: settings.people, say)
    switch place.database {
    case .file(let path): return try await load(loader, files, report, intoFile: folder.file(path))
    case .schema(let name): return try await load(loader, files, report, intoSchema: name, place)
    }
  }

  /// Loads into a file of another name, which takes its own only when it is complete.
  private func load(
    _ loader: BodyLoader, _ files: BodyFiles?, _ report: Milestones, intoFile path: String
  ) async throws -> LoadedSystem {
    let unfinished = path + ".loading"
    try DataFolder((path as NSString).deletingLastPathComponent).create()
    for end in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: unfinished + end)
      try? FileManager.default.removeItem(atPath: path + end)
    }
    let loaded = try await fill(.sqlite(path: unfinished), loader, files, report)
    try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    return loaded
  }

  private func load(
    _ loader: BodyLoader, _ files: BodyFiles?, _ report: Milestones, intoSchema name: String,
    _ place: SystemPlace
  ) async throws -> LoadedSystem {
    let database = try await openDatabase(try folder.databaseAddress(), maxConnections: 1)
    let made = await Result.of {
      try await database.write { session in
        try session.execute("DROP SCHEMA IF EXISTS \(name) CASCADE")
        try session.execute("CREATE SCHEMA \(name)")
      }
    }
    await database.close()
    try made.get()
    return try await fill(try folder.address(of: place), loader, files, report)
  }

  private func fill(
    _ address: DatabaseAddress, _ loader: BodyLoader, _ files: BodyFiles?, _ report: Milestones
  ) async throws -> LoadedSystem {
    let database = try await openDatabase(address, maxConnections: 1)
    let loaded = await Result.of {
      try await loader.load(into: database, files: files) { report.tell($0) }
    }
    await database.close()
    return try loaded.get()
  }

  private static func isPlace(
    _ place: SystemPlace, _ body: SyntheticBody, _ system: BodySystem
  ) -> Bool {
    place.body == body.rawValue && place.system == system.name
  }
}

extension Result where Failure == any Error {
  /// What the body returns or throws, for whoever has something to close first.
  fileprivate static func of(_ body: () async throws -> Success) async -> Self {
    do { return .success(try await body()) } catch { return .failure(error) }
  }
}
