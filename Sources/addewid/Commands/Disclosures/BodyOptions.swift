import ArgumentParser
import Foundation
import Office
import Register
import Systems

/// Of which body, and out of which systems, items are handed over.
struct BodyOptions: ParsableArguments {
  @Option(help: "Folder of the body's register. Default: that of the installation.")
  var register: String?
  @Option(
    help: """
      NAME=ADDRESS of a system of the register, or NAME=@FILE; several times. Default: those that \
      the installation knows.
      """)
  var system: [String] = []

  /// Opens the systems that are given or known, and closes them afterwards.
  func with<T>(
    _ options: DataOptions, _ work: (BodyDisclosures, Office) async throws -> T
  ) async throws -> T {
    let office = try await options.open()
    var opened: [SystemAtHand] = []
    do {
      let read = try register.map { try RegisterFolder.read($0) } ?? office.register
      for (map, address) in try places(read, options.folder) {
        // One that does not answer is named by the disclosure that needs it, which is on record then.
        guard let database = try? await Self.open(address) else {
          opened.append(SystemAtHand(map, in: UnreachableDatabase()))
          continue
        }
        opened.append(SystemAtHand(map, in: database))
      }
      let result = try await work(BodyDisclosures(office, read, systems: opened), office)
      try await office.sealLedger()
      for system in opened { await system.close() }
      await office.close()
      return result
    } catch {
      _ = try? await office.sealLedger()
      for system in opened { await system.close() }
      await office.close()
      throw error
    }
  }

  private static func open(_ address: DatabaseAddress) async throws -> any SQLDatabase {
    var settings = DatabaseSettings()
    settings.file = .foreign
    return try await openDatabase(address, maxConnections: 1, settings: settings)
  }

  private func places(
    _ register: Register, _ folder: DataFolder
  ) throws -> [(map: SystemMap, address: DatabaseAddress)] {
    var places = try SystemAddress.given(system, for: register.systems)
    for place in try folder.systemPlaces() where place.body == register.controller.id {
      guard let map = register.system(place.system),
        !places.contains(where: { $0.map.id == map.id })
      else { continue }
      places.append((map, try folder.address(of: place)))
    }
    return places
  }
}

/// To whom each letter of a run can be read.
struct RecipientKeyOptions: ParsableArguments {
  @Option(
    help: """
      RECIPIENT=FILE of public keys for 'age': the letters to that recipient are encrypted to them; \
      several times. Whoever has no key then gets no letter, and nobody does.
      """)
  var ageFor: [String] = []
  @Option(name: .customLong("openpgp-for"), help: "RECIPIENT=FILE with an OpenPGP public key.")
  var openPGPFor: [String] = []
  @Option(help: "Folder with a key for each recipient: RECIPIENT.age, or RECIPIENT.asc of OpenPGP.")
  var keys: String?

  func validate() throws {
    guard keys == nil || ageFor.isEmpty && openPGPFor.isEmpty else {
      throw ValidationError("--keys excludes --age-for and --openpgp-for")
    }
  }

  func read() throws -> RecipientKeys {
    if let keys { return try .inFolder(keys) }
    guard !ageFor.isEmpty || !openPGPFor.isEmpty else { return .none }
    var all: [String: RecipientKey] = [:]
    for given in openPGPFor { try Self.add(given, to: &all) { .openPGP(file: $0) } }
    for given in ageFor { try Self.add(given, to: &all) { .age(file: $0) } }
    return RecipientKeys(all)
  }

  private static func add(
    _ given: String, to keys: inout [String: RecipientKey], _ key: (String) -> RecipientKey
  ) throws {
    let parts = given.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, keys[parts[0]] == nil else {
      throw Ending.usage(
        "'\(given.prefix(60))' names no recipient with a file\nhelp: RECIPIENT=FILE, each once")
    }
    keys[parts[0]] = key(parts[1])
  }
}

/// To whom the bytes can be read, and where they are written.
struct HandoverOptions: ParsableArguments {
  @Option(help: "The file to write, for its owner alone. It must not be there yet.")
  var out: String
  @Option(help: "json, or csv.") var asForm = "json"
  @Option(help: "File of recipients' public keys for 'age': the parcel is encrypted to them.")
  var age: String?
  @Option(name: .customLong("openpgp"), help: "File with an OpenPGP public key, likewise.")
  var openPGP: String?

  func validate() throws {
    guard age == nil || openPGP == nil else {
      throw ValidationError("--age and --openpgp exclude each other")
    }
    guard BodyDisclosures.Handover.Form(rawValue: asForm) != nil else {
      throw ValidationError("--as-form is json or csv")
    }
  }

  /// - Parameter isFreeTextRead: never for a return in bulk.
  func handover(isFreeTextRead: Bool = false) -> BodyDisclosures.Handover {
    BodyDisclosures.Handover(
      form: BodyDisclosures.Handover.Form(rawValue: asForm) ?? .json,
      key: age.map { .age(file: $0) } ?? openPGP.map { .openPGP(file: $0) }, file: out,
      isFreeTextRead: isFreeTextRead)
  }
}
