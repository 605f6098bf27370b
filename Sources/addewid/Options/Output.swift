import Foundation

/// Writes results to stdout, line by line.
enum Output {
  static func line(_ text: String = "") {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// What went wrong beside what the command ends with.
  static func warning(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A whole text, which ends its own last line.
  static func text(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    FileHandle.standardOutput.write(try encoder.encode(value) + Data("\n".utf8))
  }

  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let made = FileManager.default.createFile(
      atPath: path, contents: Data(Array(bytes)), attributes: [.posixPermissions: 0o600])
    guard made else {
      throw Ending.failed("cannot write '\(path)'\nhelp: check the folder and its rights")
    }
  }

  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Ending.failed(
        "cannot make the folder '\(path)'\nhelp: check its rights, or give another")
    }
  }
}
