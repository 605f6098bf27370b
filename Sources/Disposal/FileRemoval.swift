import Foundation
import Systems

/// Removes the files of rows that are gone. The names stand with the batch's mark until it is done,
/// so that a run which was interrupted goes on.
public enum FileRemoval {
  /// A file that cannot go now keeps its name with the mark, and is tried again.
  ///
  /// - Returns: plan -> files that are still to go.
  @discardableResult
  public static func finish(
    in folder: FileFolder, of database: any SQLDatabase
  ) async throws -> [String: Int] {
    let left = try await database.read { session in
      try GovernedTables.filesLeft(session).map { Left(mark: $0.mark, files: $0.files) }
    }
    var staying: [String: Int] = [:]
    for batch in left {
      let rest = batch.files.filter { !isGone($0, folder) }
      if !rest.isEmpty {
        staying[String(batch.mark.prefix { $0 != "/" }), default: 0] += rest.count
      }
      guard rest.count < batch.files.count else { continue }
      try await database.write { session in
        try GovernedTables.keepFiles(rest, of: batch.mark, session)
      }
    }
    return staying
  }

  private static func isGone(_ path: String, _ folder: FileFolder) -> Bool {
    do {
      try FileManager.default.removeItem(at: try folder.place(of: path))
      return true
    } catch CocoaError.fileNoSuchFile {
      // An earlier run has removed it, or it never was there, which the batch has counted.
      return true
    } catch {
      return false
    }
  }

  private struct Left: Sendable {
    let mark: String
    let files: [String]
  }
}
