import Crypto
import Documents
import Drafting
import Foundation
import Reading
import RegisterLanguage
import StatutoryTime

/// A first register from a notice, and the folder into which it goes.
public struct NoticeDraft: Sendable {
  public let draft: RegisterDraft

  /// - Parameter reading: what was read in the notice.
  /// - Parameter bytes: the notice's file, by which the draft names it.
  public init(_ reading: NoticeReading, bytes: [UInt8]) {
    let name = reading.document.name.split(separator: "/").last.map(String.init)
    draft = RegisterDraft(
      reading,
      from: DraftSource(name: name ?? "notice", sha256: Hex.text(SHA256.hash(data: bytes))))
  }

  /// Reads a notice and drafts a register from it.
  ///
  /// - Parameter file: its path. The standard input has no name that a register could give.
  /// - Throws: ``NoticeReviewError`` where it cannot be read, or does not read like a notice.
  public static func of(
    _ file: String, today: LocalDay, takesAnything: Bool = false
  ) throws(NoticeReviewError) -> NoticeDraft {
    guard file != NoticeFile.standardInput else { throw .notThere(file) }
    let bytes = try NoticeFile.bytes(file)
    let review = try NoticeReviewer(today: today, takesAnything: takesAnything).review(file)
    return NoticeDraft(review.reading, bytes: bytes)
  }

  /// Writes the files of the register, all or none.
  ///
  /// - Parameter folder: one that is not there, or is empty: what people have written since is
  ///   never lost.
  /// - Throws: ``NoticeDraftError``. Then nothing has been written.
  public func write(to folder: String) throws(NoticeDraftError) {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    try Self.refuseUnlessEmpty(folder)
    let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    let making = "\(folder).\(ProcessInfo.processInfo.processIdentifier).draft"
    do {
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        atPath: "\(making)/services", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable(folder)
    }
    let isWritten = draft.files.allSatisfy { file in
      FileManager.default.createFile(
        atPath: "\(making)/\(file.name)", contents: Data(file.bytes),
        attributes: [.posixPermissions: 0o600])
    }
    // A folder takes the place of an empty one at once.
    guard isWritten, rename(making, folder) == 0 else {
      try? FileManager.default.removeItem(atPath: making)
      throw .unwritable(folder)
    }
  }

  /// Before any work, so that a wrong place is told at once.
  public static func refuseUnlessEmpty(_ folder: String) throws(NoticeDraftError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw .notEmpty(folder) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .unwritable(folder)
    }
    guard names.isEmpty else { throw .notEmpty(folder) }
  }
}

/// Why a draft was not written. Nothing has been.
public enum NoticeDraftError: Error, Sendable, Hashable {
  /// Something is there already.
  case notEmpty(String)
  case unwritable(String)
}
