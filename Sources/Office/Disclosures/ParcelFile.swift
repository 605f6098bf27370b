import Casebook
import Foundation

/// The file in which a parcel is handed over: its owner's alone, there whole or not at all.
///
/// Before the disclosure is on record the bytes lie in a file without a name, which is gone with the
/// process; where a file system has none (exFAT, SMB), in memory alone.
final class ParcelFile {
  private let path: String
  private let usesNameless: Bool
  private var descriptor: Int32 = -1
  private var bytes: [UInt8] = []

  /// - Parameter usesNameless: a test says no, and has the way of the other file systems.
  init(_ path: String, usesNameless: Bool = true) {
    self.path = path
    self.usesNameless = usesNameless
  }

  deinit { discard() }

  /// Asks for a file without a name: `O_TMPFILE`, whose macro Swift does not see.
  private static let nameless: Int32 = 0o20_000_000 | O_DIRECTORY

  private var folder: String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Keeps the bytes ready, so that handing over is one step.
  ///
  /// - Throws: `ItemRefusal.fileExists`, `.cannotWrite`; nothing is left behind then.
  func prepare(_ bytes: [UInt8]) throws {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw ItemRefusal.fileExists }
    self.bytes = bytes
    if usesNameless {
      descriptor = open(folder, O_WRONLY | Self.nameless | O_CLOEXEC, 0o600)
    }
    guard descriptor >= 0 else {
      // No such files there, or no such folder.
      guard !usesNameless || Self.hasNone.contains(errno), access(folder, W_OK | X_OK) == 0 else {
        throw ItemRefusal.cannotWrite
      }
      return
    }
    guard Self.store(bytes, in: descriptor) else {
      discard()
      throw ItemRefusal.cannotWrite
    }
  }

  /// How a file system says that it has no files without names, or gives them none later.
  private static let hasNone = [EOPNOTSUPP, EISDIR, EINVAL, ENOENT]

  /// Gives the bytes their name; a file that is there meanwhile is not overwritten.
  ///
  /// - Throws: `ItemRefusal.fileExists`, `.cannotWrite`; nothing is there under the name then.
  func handOver() throws {
    defer { discard() }
    if descriptor >= 0 {
      let own = "/proc/self/fd/\(descriptor)"
      if linkat(AT_FDCWD, own, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return syncFolder() }
      if errno == EEXIST { throw ItemRefusal.fileExists }
    }
    try create()
    syncFolder()
  }

  /// The way of file systems without second names: nobody else's file is opened by it.
  private func create() throws {
    let made = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard made >= 0 else { throw errno == EEXIST ? ItemRefusal.fileExists : .cannotWrite }
    let isStored = Self.store(bytes, in: made)
    guard close(made) == 0, isStored else {
      unlink(path)
      throw ItemRefusal.cannotWrite
    }
  }

  /// - Returns: whether all of them are on the disk.
  private static func store(_ bytes: [UInt8], in descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return fsync(descriptor) == 0
  }

  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    bytes = []
  }
}

extension ParcelFile {
  /// Whether a file is there whole, by what the register of disclosures has of it.
  static func isWhole(_ path: String, as disclosure: ItemDisclosureRecord) -> Bool {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return false }
    return disclosure.isParcel(Array(data))
  }
}
