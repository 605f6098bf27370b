import Dispatch
import Foundation
import Synchronization

extension NoticeReviewer {
  /// What became of one file.
  public typealias Outcome = Result<NoticeReview, NoticeReviewError>

  /// Reviews files on two threads.
  ///
  /// - Parameter progress: told how many files are done, from either thread, one at a time.
  /// - Returns: an outcome for each file, in the order of the files. A file that cannot be read
  ///   does not keep the others from it.
  public func review(
    _ files: [String], progress: @Sendable (Int) -> Void = { _ in }
  ) -> [Outcome] {
    let state = Mutex((next: 0, done: 0, outcomes: [Outcome?](repeating: nil, count: files.count)))
    DispatchQueue.concurrentPerform(iterations: min(files.count, Self.threads)) { _ in
      while true {
        let index = state.withLock { state in
          defer { state.next += 1 }
          return state.next
        }
        guard index < files.count else { return }
        let outcome = self.outcome(files[index])
        state.withLock { state in
          state.outcomes[index] = outcome
          state.done += 1
          progress(state.done)
        }
      }
    }
    return state.withLock { $0.outcomes.compactMap(\.self) }
  }

  private func outcome(_ file: String) -> Outcome {
    do throws(NoticeReviewError) {
      return .success(try review(file))
    } catch {
      return .failure(error)
    }
  }

  private static var threads: Int { 2 }
}

/// The files that a user means by what was named.
public struct NoticeFiles: Sendable {
  /// Those of a folder in the order of their names, each folder where it was named.
  public let files: [String]
  /// Whether a folder was named, or more than one file.
  public let isCollection: Bool

  /// Ends of the names of files that are looked at in a folder; a file that is named itself is
  /// read whatever its name.
  public static let suffixes: Set<String> = [
    "html", "htm", "xhtml", "md", "markdown", "mdown", "txt", "text", "docx", "docm", "pdf",
  ]

  public init(_ names: [String]) {
    var files: [String] = []
    var folders = 0
    for name in names {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
      if isThere, isFolder.boolValue {
        folders += 1
        files += Self.files(in: name)
      } else {
        files.append(name)
      }
    }
    self.files = files
    isCollection = folders > 0 || names.count > 1
  }

  /// Hidden files are left out, and so are the folders `..._files` in which a browser keeps the
  /// parts of a saved page.
  private static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.filter { name in
      let parts = name.split(separator: "/")
      guard let last = parts.last, !parts.contains(where: { $0.hasPrefix(".") }),
        !parts.dropLast().contains(where: { $0.hasSuffix("_files") }),
        let suffix = last.split(separator: ".").last, suffix.count < last.count
      else { return false }
      return suffixes.contains(suffix.lowercased())
    }.sorted().map { base + $0 }
  }
}
