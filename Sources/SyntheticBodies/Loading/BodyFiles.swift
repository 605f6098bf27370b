import Foundation

/// The folder in which a system keeps the files that its rows name.
public struct BodyFiles: Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// - Throws: `BodyFilesError.unwritable`.
  func write(_ bytes: [UInt8], to path: String) throws(BodyFilesError) {
    let target = URL(fileURLWithPath: folder).appendingPathComponent(path)
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: target)
    } catch {
      throw .unwritable
    }
  }
}

/// Why files of an invented system cannot be kept.
public enum BodyFilesError: Error, Sendable, Hashable {
  case unwritable
}
