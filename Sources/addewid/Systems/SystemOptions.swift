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

  @Option(
    help: """
      NAME=FOLDER with the files that rows of a system name; several times. Default: as the \
      installation knows it.
      """)
  var files: [String] = []

  /// Opens the installation, does something in it as a role, and closes it with what was done sealed
  /// in the log.
  static func acting(
    _ options: DataOptions, _ role: RoleOption,
    _ work: (Office, Actor) async throws -> Void
  ) async throws {
    let actor = try role.actor()
    let office = try await options.open()
    try await work(office, actor)
    try await office.sealLedger()
    await office.close()
  }

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
        let lists = folder.disposalLists
        try await work(
          SystemDisposal(office, read, map, in: database, files: files, lists: lists))
        // Letters to owners go out from the office of the body itself.
        if read.service(Office.enquiryService)?.recordMap != nil {
          let ofBody = try office.reading(read)
          try await ofBody.chaseOwners()
          try await ofBody.deliverOwnerMail()
        }
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
    let folders = try folders(register)
    var places: [(SystemMap, DatabaseAddress, URL?)] = given.map {
      ($0.map, $0.address, folders[$0.map.id])
    }
    for place in try folder.systemPlaces() where place.body == register.controller.id {
      guard let map = register.system(place.system), !map.records.isEmpty,
        wanted.isEmpty || wanted.contains(map.id),
        !places.contains(where: { $0.0.id == map.id })
      else { continue }
      places.append(
        (map, try folder.address(of: place), folders[map.id] ?? folder.files(of: place)))
    }
    for name in wanted where !places.contains(where: { $0.0.id == name }) {
      let known = register.systems.filter { !$0.records.isEmpty }.map(\.id).joined(separator: ", ")
      throw Ending.usage(
        "no address is known of the system '\(name.prefix(60))'\n"
          + "help: give it with --system NAME=ADDRESS; the register has: \(known)")
    }
    return places
  }

  /// System -> the folder that was given for its files, which must be there.
  private func folders(_ register: Register) throws -> [String: URL] {
    var folders: [String: URL] = [:]
    for option in files {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, register.system(parts[0]) != nil else {
        throw Ending.usage(
          "'--files' is written NAME=FOLDER, with the name of a system\nhelp: images=/srv/images")
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: parts[1], isDirectory: &isFolder),
        isFolder.boolValue
      else {
        throw Ending.usage(
          "the folder '\(parts[1])' is not there\nhelp: give the one in which the files lie")
      }
      folders[parts[0]] = URL(filePath: parts[1])
    }
    return folders
  }
}
