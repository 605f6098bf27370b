import Casebook
import Foundation

/// The file with the master key.
struct MasterKeyFile {
  let path: String

  init(_ path: String) { self.path = path }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// - Throws: `MasterKeyError.unsafe` for a file that others may read, that another owns, or that is
  ///   a link.
  func read() throws(MasterKeyError) -> String {
    guard exists else { throw .missing(path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw errno == ELOOP ? .unsafe(path) : .unreadable(path) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0,
      status.st_uid == geteuid()
    else { throw .unsafe(path) }
    guard let data = try? handle.read(upToCount: MasterKeySource.textBytesMax + 1),
      data.count <= MasterKeySource.textBytesMax
    else { throw .unreadable(path) }
    return String(decoding: data, as: UTF8.self)
  }

  /// Puts a new text in the place of the old one: whole and on the disk, or not at all.
  func write(_ text: String) throws(MasterKeyError) {
    let fresh = path + ".new"
    _ = unlink(fresh)
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw .cannotWrite(path)
    }
    guard rename(fresh, path) == 0 else { throw .cannotWrite(path) }
    // The name too must be on the disk before anything is wrapped under the key.
    let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw .cannotWrite(path) }
    defer { Foundation.close(folder) }
    guard fsync(folder) == 0 else { throw .cannotWrite(path) }
  }
}
