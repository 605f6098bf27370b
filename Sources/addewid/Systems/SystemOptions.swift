import ArgumentParser
import Casebook
import Disposal
import Foundation
import Office
import Register
import Retention
import Systems

/// Which systems of a body a command of retention works on.
struct SystemOptions: ParsableArguments {
  @Option(help: "Folder of the body's register. With it, the body's systems are worked on.")
  var register: String?

  @Option(
    help: """
      NAME=ADDRESS of a system of the register, or NAME=@FILE, or NAME alone for one that the \
      installation knows; several times. Default: all that it knows.
      """)
  var system: [String] = []

  /// Opens the one system that a plan is about.
  func one(
    _ plan: String, of office: Office, _ folder: DataFolder,
    _ work: (SystemDisposal) async throws -> Void
  ) async throws {
    guard let record = try await office.casebook.disposalPlan(plan) else {
      throw RetentionRefusal.unknownPlan
    }
    var found = false
    try await each(of: office, folder) { disposal in
      guard disposal.name == "\(record.body)/\(record.system)" else { return }
      found = true
      try await work(disposal)
    }
    guard found else {
      throw Ending.usage(
        "the plan is about '\(record.body)/\(record.system)', whose address is not known\n"
          + "help: give the register of '\(record.body)' and --system \(record.system)=ADDRESS")
    }
  }

  /// Opens the systems one after the other and hands each over with what the office knows.
  func each(
    of office: Office, _ folder: DataFolder,
    _ work: (SystemDisposal) async throws -> Void
  ) async throws {
    guard let register else {
      throw Ending.usage("'--system' needs the register\nhelp: add --register FOLDER")
    }
    let read = try RegisterFolder.read(register)
    let places = try self.places(read, folder)
    guard !places.isEmpty else {
      throw Ending.usage(
        "the installation knows no system of '\(read.controller.id)'\n"
          + "help: give one with --system NAME=ADDRESS")
    }
    for (map, address, files) in places {
      var settings = DatabaseSettings()
      settings.file = .foreign
      let database = try await openDatabase(address, maxConnections: 2, settings: settings)
      do {
        try await work(SystemDisposal(office, read, map, in: database, files: files))
        await database.close()
      } catch {
        await database.close()
        throw error
      }
    }
  }

  private func places(
    _ register: Register, _ folder: DataFolder
  ) throws -> [(SystemMap, DatabaseAddress, URL?)] {
    let wanted = Set(system.map { String($0.prefix { $0 != "=" }) })
    let given = try SystemAddress.given(system.filter { $0.contains("=") }, for: register.systems)
    var places: [(SystemMap, DatabaseAddress, URL?)] = given.map { ($0.map, $0.address, nil) }
    for place in try folder.systemPlaces() where place.body == register.controller.id {
      guard let map = register.system(place.system), !map.records.isEmpty,
        wanted.isEmpty || wanted.contains(map.id),
        !places.contains(where: { $0.0.id == map.id })
      else { continue }
      let files = place.files.map { URL(filePath: folder.file($0)) }
      places.append((map, try folder.address(of: place), files))
    }
    for name in wanted where !places.contains(where: { $0.0.id == name }) {
      let known = register.systems.filter { !$0.records.isEmpty }.map(\.id).joined(separator: ", ")
      throw Ending.usage(
        "no address is known of the system '\(name.prefix(60))'\n"
          + "help: give it with --system NAME=ADDRESS; the register has: \(known)")
    }
    return places
  }
}
