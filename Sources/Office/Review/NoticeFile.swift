import Documents
import Foundation

/// Reads a file that somebody takes for a notice.
///
/// The whole file is never read before it is known not to be too large: what people give may be a
/// device, or a film.
enum NoticeFile {
  /// The name that stands for the standard input.
  static let standardInput = "-"

  /// - Parameter path: a file, or `-` for the standard input.
  static func bytes(
    _ path: String, limits: DocumentLimits = .standard
  ) throws(NoticeReviewError) -> [UInt8] {
    let handle: FileHandle?
    if path == standardInput {
      handle = .standardInput
    } else {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw .notThere(path)
      }
      guard !isFolder.boolValue else { throw .folder(path) }
      handle = FileHandle(forReadingAtPath: path)
    }
    guard let handle else { throw .unreadable(path) }
    defer { if path != standardInput { try? handle.close() } }
    return try read(handle, path, limits.fileBytesMax)
  }

  private static func read(
    _ handle: FileHandle, _ path: String, _ bytesMax: Int
  ) throws(NoticeReviewError) -> [UInt8] {
    if let size = size(handle), size > bytesMax { throw .document(path, .overLimit(.fileBytes)) }
    var bytes: [UInt8] = []
    do {
      while let more = try handle.read(upToCount: chunkBytes), !more.isEmpty {
        bytes.append(contentsOf: more)
        if bytes.count > bytesMax { throw NoticeReviewError.document(path, .overLimit(.fileBytes)) }
      }
    } catch let error as NoticeReviewError {
      throw error
    } catch {
      throw .unreadable(path)
    }
    return bytes
  }

  /// Of a file on disk; nil for a pipe or a device.
  private static func size(_ handle: FileHandle) -> Int? {
    var facts = stat()
    guard fstat(handle.fileDescriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(facts.st_size)
  }

  private static let chunkBytes = 1 << 20
}
