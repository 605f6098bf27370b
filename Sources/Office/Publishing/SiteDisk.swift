import Foundation

/// The folder in which a site stands. Paths are relative to it.
public protocol SiteDisk: Sendable {
  /// Makes the folder, if it is not there: before the work, so that a wrong place is told at once.
  func prepare() throws
  /// - Returns: nil where there is no such file.
  func read(_ path: String) throws -> [UInt8]?
  /// Writes a file that was not there, or over one; makes its folder.
  func write(_ bytes: [UInt8], to path: String) throws
  /// Puts a file in the place of another, at once; makes its folder.
  func move(_ path: String, to target: String) throws
  /// Takes a file or a folder away. Nothing happens where there is none.
  func remove(_ path: String) throws
}

extension SiteDisk {
  public func prepare() throws {}
}

/// A folder on a real disk, for everybody to read.
public struct SiteFolder: SiteDisk {
  public let path: String

  public init(_ path: String) { self.path = path }

  public func prepare() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    } catch {
      throw PublicationError.unwritable(path)
    }
    guard FileManager.default.isWritableFile(atPath: path) else {
      throw PublicationError.unwritable(path)
    }
  }

  public func read(_ path: String) throws -> [UInt8]? {
    let file = full(path)
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw PublicationError.unreadable(file)
    }
    return Array(data)
  }

  public func write(_ bytes: [UInt8], to path: String) throws {
    let file = full(path)
    try makeFolder(of: file)
    let isMade = FileManager.default.createFile(
      atPath: file, contents: Data(bytes), attributes: [.posixPermissions: 0o644])
    guard isMade else { throw PublicationError.unwritable(file) }
  }

  public func move(_ path: String, to target: String) throws {
    let file = full(target)
    try makeFolder(of: file)
    guard rename(full(path), file) == 0 else { throw PublicationError.unwritable(file) }
  }

  public func remove(_ path: String) throws {
    let file = full(path)
    guard FileManager.default.fileExists(atPath: file) else { return }
    do {
      try FileManager.default.removeItem(atPath: file)
    } catch {
      throw PublicationError.unwritable(file)
    }
  }

  private func full(_ path: String) -> String { "\(self.path)/\(path)" }

  private func makeFolder(of file: String) throws {
    let folder = String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)])
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    } catch {
      throw PublicationError.unwritable(path)
    }
  }
}

/// A site cannot be written. Nothing has been.
public enum PublicationError: Error, Sendable, Hashable {
  case unreadable(String)
  case unwritable(String)
  /// A file under `versions` that no version of the product has written, or that has been changed.
  case foreignVersion(String)
  /// A version that should be there and is not.
  case versionMissing(String)
}

/// A site must not be written. Nothing has been.
public enum PublicationRefusal: Error, Sendable, Hashable {
  /// The Welsh of a live body that no named person has checked.
  case uncheckedWelsh([UncheckedText])
}
