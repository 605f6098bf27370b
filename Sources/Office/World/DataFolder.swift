import Foundation
import Ledger
import RegisterLanguage
import Systems

/// The folder of one installation: register, keys, and the embedded database.
///
/// ```
/// registers/<body>/   organisation.yaml, services/*.yaml
/// ledger.key          seed of the log's signing key, readable by the owner alone
/// ledger.key.next     the same of the next key, while it takes over
/// master.key          key above the keys of records, readable by the owner alone
/// keys.sqlite         the keys of records, wrapped by it; keys.url: where they are if elsewhere
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
  ///
  /// - Parameter wanted: the key that the log asks for. A change of key that was cut off is
  ///   finished here: its seed is there under another name.
  public func signer(
    name: String, wanted: NoteVerifier? = nil, randomness: any Randomness
  ) throws -> NoteSigner {
    if let wanted, let next = try storedSigner(name, in: Self.nextKey), next.verifier == wanted {
      try useNextSigner()
      return next
    }
    if let signer = try storedSigner(name, in: Self.key) { return signer }
    return try makeSigner(name: name, in: Self.key, randomness)
  }

  /// Makes the key that is to take over, and keeps its seed beside the present one.
  func makeNextSigner(name: String, randomness: any Randomness) throws -> NoteSigner {
    try makeSigner(name: name, in: Self.nextKey, randomness)
  }

  /// Puts the seed of the key that has taken over in the place of the one before, which is gone.
  func useNextSigner() throws(DataFolderError) {
    guard rename(file(Self.nextKey), file(Self.key)) == 0 else {
      throw .cannotWrite(file(Self.key))
    }
  }

  private static let key = "ledger.key"
  private static let nextKey = "ledger.key.next"

  private func storedSigner(_ name: String, in file: String) throws -> NoteSigner? {
    let path = self.file(file)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let parts = text.split(separator: "\n").first ?? ""
    guard let seed = Hex.bytes(parts), seed.count == NoteSigner.seedByteCount else {
      throw DataFolderError.unreadableKey(path)
    }
    return try NoteSigner(name: name, seed: seed)
  }

  private func makeSigner(
    name: String, in file: String, _ randomness: any Randomness
  ) throws -> NoteSigner {
    let seed = randomness.bytes(NoteSigner.seedByteCount)
    try write(Hex.text(seed) + "\n", to: file)
    // What it will sign is durable at once, so it must be too.
    for path in [self.file(file), self.path] {
      let descriptor = open(path, O_RDONLY)
      guard descriptor >= 0, fsync(descriptor) == 0, close(descriptor) == 0 else {
        throw DataFolderError.cannotWrite(path)
      }
    }
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
