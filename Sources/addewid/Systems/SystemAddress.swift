import Foundation
import Inspection
import Register
import Systems

/// Where the systems of a register are: by option, file or environment, never by the register.
enum SystemAddress {
  private static let bytesMax = 4_096

  /// An address as it is given: itself, or `@FILE` with the address on its first line, so that a
  /// password stands on no command line.
  static func read(_ text: String) throws -> DatabaseAddress {
    guard text.hasPrefix("@") else { return try DatabaseAddress(text: text) }
    let path = String(text.dropFirst())
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: bytesMax),
      let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first
    else {
      throw Ending.usage("'\(path)' cannot be read\nhelp: put the address on its first line")
    }
    return try DatabaseAddress(text: line.trimmingCharacters(in: .whitespaces))
  }

  /// The systems whose addresses were given, in the order of the register.
  static func given(
    _ options: [String], for systems: [SystemMap]
  ) throws -> [(map: SystemMap, address: DatabaseAddress)] {
    var addresses: [String: String] = [:]
    for option in options {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, !parts[0].contains("://") else {
        throw Ending.usage("'--system' is written NAME=ADDRESS\nhelp: cases=sqlite:cases.sqlite")
      }
      guard systems.contains(where: { $0.id == parts[0] }) else {
        let nearest = nearestName(to: parts[0], among: systems.map(\.id))
          .map { "did you mean '\($0)'?" }
        let known = systems.map(\.id).joined(separator: ", ")
        throw Ending.usage(
          "the register has no system '\(parts[0].prefix(60))'\nhelp: "
            + (nearest ?? (known.isEmpty ? "write its map under systems/" : "there are: \(known)")))
      }
      addresses[parts[0]] = parts[1]
    }
    let environment = ProcessInfo.processInfo.environment
    return try systems.compactMap { map in
      guard let text = addresses[map.id] ?? environment[variable(of: map.id)] else { return nil }
      guard map.mode == .direct || map.mode == .readOnly else {
        throw Ending.usage(
          "'\(map.id)' is no system that can be asked: its mode is '\(map.mode.rawValue)'\n"
            + "help: leave its address out")
      }
      return (map, try read(text))
    }
  }

  /// The systems whose owners deliver files, with the folders that were given, and the options that
  /// are about others.
  static func deliveries(
    _ options: [String], for systems: [SystemMap]
  ) -> (given: [(map: SystemMap, folder: URL)], others: [String]) {
    var given: [(map: SystemMap, folder: URL)] = []
    var others: [String] = []
    for option in options {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2, let map = systems.first(where: { $0.id == parts[0] }),
        map.mode == .export
      {
        given.append((map, URL(filePath: parts[1])))
      } else {
        others.append(option)
      }
    }
    return (given, others)
  }

  /// `case-system` -> `ADDEWID_SYSTEM_CASE_SYSTEM`
  private static func variable(of id: String) -> String {
    "ADDEWID_SYSTEM_" + id.uppercased().replacing("-", with: "_")
  }

  /// Opens somebody else's database, and gives up when the time is over.
  static func open<T: Sendable>(
    _ address: DatabaseAddress, seconds: Int,
    _ work: @escaping @Sendable (any SQLDatabase) async throws -> T
  ) async throws -> T {
    var settings = DatabaseSettings()
    settings.file = .foreign
    settings.statementTimeoutSeconds = min(seconds, settings.statementTimeoutSeconds)
    let fixed = settings
    do {
      return try await within(seconds: seconds) {
        let database = try await openDatabase(address, maxConnections: 1, settings: fixed)
        do {
          let result = try await work(database)
          await database.close()
          return result
        } catch {
          await database.close()
          throw error
        }
      }
    } catch let error as InspectionError {
      throw error.ending
    }
  }
}

extension InspectionError {
  var ending: Ending {
    switch self {
    case .tooManyTables(let count):
      .usage(
        "the system has \(count) tables, more than \(SchemaDescription.tablesMax)\n"
          + "help: give a user who sees fewer of them")
    case .timedOut(let seconds):
      .failed(
        "the system did not answer within \(seconds) seconds; nothing was changed\n"
          + "help: give more with --seconds, or a smaller --sample")
    case .badSample:
      .usage(
        "'--sample' is from 0 to \(SystemSampler.rowsMax)\nhelp: leave it out for 50 rows a table")
    }
  }
}
