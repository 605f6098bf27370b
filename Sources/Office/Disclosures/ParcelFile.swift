import Foundation

/// The file in which a parcel is handed over: its owner's alone, there whole or not at all.
struct ParcelFile {
  private let path: String
  private var partial: String { path + ".partial" }

  init(_ path: String) { self.path = path }

  /// Writes the bytes under another name, so that handing over is one step.
  ///
  /// - Throws: `ItemRefusal.fileExists`, `.cannotWrite`; nothing is left behind then.
  func prepare(_ bytes: [UInt8]) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw ItemRefusal.fileExists }
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ItemRefusal.cannotWrite }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    let isStored = written == bytes.count && fsync(descriptor) == 0
    guard close(descriptor) == 0, isStored else {
      discard()
      throw ItemRefusal.cannotWrite
    }
  }

  /// Gives the bytes their name; a file that is there meanwhile is not overwritten.
  func handOver() throws {
    guard link(partial, path) == 0 else {
      let failure: ItemRefusal = errno == EEXIST ? .fileExists : .cannotWrite
      discard()
      throw failure
    }
    discard()
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY)
    if descriptor >= 0 {
      _ = fsync(descriptor)
      close(descriptor)
    }
  }

  func discard() { unlink(partial) }
}
