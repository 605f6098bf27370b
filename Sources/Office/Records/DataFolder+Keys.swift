import Casebook
import Foundation
import Systems

extension DataFolder {
  /// The environment's word for the master key itself, and for a command that prints it.
  public static let masterKeyVariable = "ADDEWID_MASTER_KEY"
  public static let masterKeyCommandVariable = "ADDEWID_MASTER_KEY_COMMAND"

  /// Where the keys of records are: `keys.url`, or `keys.sqlite` in the folder.
  public func keysAddress() throws -> DatabaseAddress {
    if let text = try? String(contentsOfFile: file("keys.url"), encoding: .utf8) {
      return try DatabaseAddress(text: text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return try DatabaseAddress(text: "sqlite:\(file("keys.sqlite"))")
  }

  /// Where the master key comes from: the environment, or `master.key` in the folder.
  public func masterKeySource(_ environment: [String: String]) -> MasterKeySource {
    if let text = environment[Self.masterKeyVariable] { return .text(text) }
    if let command = environment[Self.masterKeyCommandVariable] { return .command(command) }
    return .file(file("master.key"))
  }

  /// Opens the keys of records.
  ///
  /// The master key is made where there is none and no key was ever stored. Where keys are stored
  /// and their master key is not there, nothing is made: it must be put back.
  public func openKeys(
    _ world: World, environment: [String: String] = ProcessInfo.processInfo.environment
  ) async throws -> KeyStore {
    let source = masterKeySource(environment)
    let database = try await openDatabase(try keysAddress())
    do {
      if case .file(let path) = source, !MasterKeyFile(path).exists,
        try await KeyStore.isNew(database)
      {
        let key = MasterKeys.line(world.randomness.bytes(MasterKey.byteCount))
        try MasterKeyFile(path).write(key)
      }
      let randomness = world.randomness
      return try await KeyStore.open(
        database, masters: { try source.read() }, randomness: { randomness.bytes($0) },
        interrupt: world.interrupt)
    } catch {
      await database.close()
      throw error
    }
  }

  /// Makes the next master key and puts it before the one in use, unless that was done already.
  func prepareRotation(_ world: World, _ source: MasterKeySource) throws {
    guard case .file(let path) = source else { return }
    let file = MasterKeyFile(path)
    let text = try file.read()
    guard try MasterKeys(text: text).keys.count == 1 else { return }
    try file.write(MasterKeys.line(world.randomness.bytes(MasterKey.byteCount)) + text)
  }

  /// Takes the master key that wraps nothing any more out of the file.
  func finishRotation(_ source: MasterKeySource) throws {
    guard case .file(let path) = source else { return }
    let file = MasterKeyFile(path)
    let lines = try file.read().split(whereSeparator: \.isWhitespace)
    guard lines.count > 1, let newest = lines.first else { return }
    try file.write(newest + "\n")
  }
}
