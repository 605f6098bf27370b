import Foundation
import Ledger
import RegisterLanguage
import Systems

/// The folder of one installation: register, keys, and the embedded database.
///
/// ```
/// registers/<body>/   organisation.yaml, services/*.yaml
/// ledger.key          seed of the log's signing key, readable by the owner alone
/// database.url        where the casebook is, if not in addewid.sqlite here
/// systems.json        where the systems of bodies are, without credentials
/// ```
public struct DataFolder: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes the folder for its owner alone.
  public func create() throws(DataFolderError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotWrite(path)
    }
  }

  /// The register in force: the one folder under `registers`.
  public func registerPath() throws(DataFolderError) -> String {
    let registers = file("registers")
    let bodies = (try? FileManager.default.contentsOfDirectory(atPath: registers)) ?? []
    guard bodies.count == 1, let body = bodies.first else {
      throw bodies.isEmpty ? .noRegister(registers) : .severalRegisters(registers)
    }
    return "\(registers)/\(body)"
  }

  public func databaseAddress() throws -> DatabaseAddress {
    if let text = try? String(contentsOfFile: file("database.url"), encoding: .utf8) {
      return try DatabaseAddress(text: text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return try DatabaseAddress(text: "sqlite:\(file("addewid.sqlite"))")
  }

  /// Remembers a database elsewhere. The address may hold a password: the file is the owner's.
  public func setDatabase(_ url: String) throws(DataFolderError) {
    try write(url + "\n", to: "database.url")
  }

  /// The key that signs the log; made at the first use.
  public func signer(name: String, randomness: any Randomness) throws -> NoteSigner {
    let path = file("ledger.key")
    if FileManager.default.fileExists(atPath: path) {
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let parts = text.split(separator: "\n").first ?? ""
      guard let seed = Hex.bytes(parts), seed.count == NoteSigner.seedByteCount else {
        throw DataFolderError.unreadableKey(path)
      }
      return try NoteSigner(name: name, seed: seed)
    }
    let seed = randomness.bytes(NoteSigner.seedByteCount)
    try write(Hex.text(seed) + "\n", to: "ledger.key")
    return try NoteSigner(name: name, seed: seed)
  }

  public func write(_ text: String, to name: String) throws(DataFolderError) {
    let made = FileManager.default.createFile(
      atPath: file(name), contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard made else { throw .cannotWrite(file(name)) }
  }
}

public enum DataFolderError: Error, Sendable, Hashable {
  case cannotWrite(String)
  case noRegister(String)
  case severalRegisters(String)
  case unreadableKey(String)
  case unreadableFolder(String)
  case unreadableFile(String)
}
