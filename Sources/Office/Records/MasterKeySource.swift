import Casebook
import Foundation

/// Where the master key is read from.
public enum MasterKeySource: Sendable, Hashable {
  /// A file of the data folder, readable by its owner alone.
  case file(String)
  /// The text itself, as a service manager hands it over in the environment.
  case text(String)
  /// A command whose output is the text, for a key that lies in a vault.
  case command(String)

  /// In bytes; two lines of 64 digits need 130.
  static let textBytesMax = 1_024
  static let commandSecondsMax = 30

  /// - Throws: `MasterKeyError`; `KeyError.unreadableMasterKey`.
  public func read() throws -> MasterKeys {
    switch self {
    case .file(let path): try MasterKeys(text: MasterKeyFile(path).read())
    case .text(let text): try MasterKeys(text: text)
    case .command(let command): try MasterKeys(text: Self.output(of: command))
    }
  }

  private static func output(of command: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { throw MasterKeyError.commandFailed(status: 127) }
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(
      deadline: .now() + .seconds(commandSecondsMax), execute: watch)
    let data = (try? pipe.fileHandleForReading.read(upToCount: textBytesMax + 1)) ?? Data()
    try? pipe.fileHandleForReading.close()
    process.waitUntilExit()
    watch.cancel()
    guard process.terminationStatus == 0, data.count <= textBytesMax else {
      throw MasterKeyError.commandFailed(status: process.terminationStatus)
    }
    return String(decoding: data, as: UTF8.self)
  }
}

/// The master key cannot be had. Facts only; never a part of the key.
public enum MasterKeyError: Error, Sendable, Hashable {
  case missing(String)
  case unreadable(String)
  /// Others than its owner may read it, or another owns it.
  case unsafe(String)
  case cannotWrite(String)
  case commandFailed(status: Int32)
}
