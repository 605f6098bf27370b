import Foundation
import Systems

/// Removes the files of rows that are gone. The names stand with the batch's mark until it is done,
/// so that a run which was interrupted goes on.
public enum FileRemoval {
  /// - Parameter folder: the system's own; nothing outside it is touched.
  /// - Returns: how many files were there and went.
  @discardableResult
  public static func finish(in folder: URL, of database: any SQLDatabase) async throws -> Int {
    let left = try await database.read { session in
      try GovernedTables.filesLeft(session).map { Left(mark: $0.mark, files: $0.files) }
    }
    var count = 0
    for batch in left {
      for path in batch.files {
        let file = folder.appendingPathComponent(path)
        let root = folder.resolvingSymlinksInPath().path + "/"
        guard file.resolvingSymlinksInPath().path.hasPrefix(root) else {
          throw DisposalRefusal.unusableFileName
        }
        // A name that is a folder's would take other people's files along.
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
          isFolder.boolValue
        {
          throw DisposalRefusal.unusableFileName
        }
        do {
          try FileManager.default.removeItem(at: file)
          count += 1
        } catch CocoaError.fileNoSuchFile {
          // An earlier run has removed it.
        }
      }
      try await database.write { session in
        try GovernedTables.clearFiles(of: batch.mark, session)
      }
    }
    return count
  }

  private struct Left: Sendable {
    let mark: String
    let files: [String]
  }
}
