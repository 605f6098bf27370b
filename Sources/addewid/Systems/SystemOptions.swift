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
      NAME=ADDRESS of a system of the register, NAME=@FILE, NAME=FOLDER for files that its owner \
      delivered, or NAME alone for one that the installation knows or only its owner can look into; \
      several times. Default: all that it knows.
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
    // Another system that is down is no reason not to cancel a plan of this one.
    try await each(of: office, folder, only: record.system) { disposal in
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
  ///
  /// - Parameters:
  ///   - only: the one system that is opened, also one into which only its owner can look; nil for
  ///     all that are known.
  ///   - goesOn: whether the systems after one that fails are worked on as well; the first failure
  ///     is thrown at the end, and the others are told of on stderr.
  func each(
    of office: Office, _ folder: DataFolder, only: String? = nil, goesOn: Bool = false,
    _ work: (SystemDisposal) async throws -> Void
  ) async throws {
    guard let register else {
      throw Ending.usage("'--system' needs the register\nhelp: add --register FOLDER")
    }
    let read = try RegisterFolder.read(register)
    let places = try self.places(read, folder, also: only)
    guard !places.isEmpty else {
      throw Ending.usage(
        "the installation knows no system of '\(read.controller.id)'\n"
          + "help: give one with --system NAME=ADDRESS")
    }
    let lists = folder.disposalLists
    var failure: (any Error)?
    for place in places where only == nil || place.map.id == only {
      do {
        try await place.open { database, delivery in
          try await work(
            SystemDisposal(
              office, read, place.map, in: database, files: place.files, lists: lists,
              delivery: delivery))
        }
        // Letters to owners go out in the name of the body whose systems they are.
        try await office.chaseOwners(of: read)
        try await office.deliverOwnerMail(of: read)
      } catch {
        guard goesOn else { throw error }
        if failure == nil {
          failure = error
        } else {
          Output.warning("\(read.controller.id)/\(place.map.id): \(Ending(error).message)")
        }
      }
    }
    if let failure { throw failure }
  }

  private func places(
    _ register: Register, _ folder: DataFolder, also name: String?
  ) throws -> [OpenableSystem] {
    let wanted = Set(system.map { String($0.prefix { $0 != "=" }) })
    let delivered = SystemAddress.deliveries(system, for: register.systems)
    let given = try SystemAddress.given(
      delivered.others.filter { $0.contains("=") }, for: register.systems)
    let folders = try folders(register)
    var places = given.map {
      OpenableSystem(map: $0.map, way: .database($0.address), files: folders[$0.map.id])
    }
    places += delivered.given.map {
      OpenableSystem(map: $0.map, way: .delivery($0.folder), files: nil)
    }
    // Nobody but its owner can look: it is worked on where it is named.
    for map in register.systems where map.mode == .manual {
      guard wanted.contains(map.id) || name == map.id else { continue }
      places.append(OpenableSystem(map: map, way: .owner, files: nil))
    }
    for place in try folder.systemPlaces() where place.body == register.controller.id {
      guard let map = register.system(place.system), !map.records.isEmpty,
        wanted.isEmpty || wanted.contains(map.id),
        !places.contains(where: { $0.map.id == map.id })
      else { continue }
      places.append(
        OpenableSystem(
          map: map, way: .database(try folder.address(of: place)),
          files: folders[map.id] ?? folder.files(of: place)))
    }
    for name in wanted where !places.contains(where: { $0.map.id == name }) {
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
