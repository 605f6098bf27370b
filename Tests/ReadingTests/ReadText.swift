import Documents
import Foundation
import Reading
import Wording

/// Reads a text as a notice, for a test.
func reading(
  _ text: String, _ form: DocumentForm = .text, by lexicons: [Language: Lexicon] = [:]
) throws -> NoticeReading {
  NoticeReader(lexicons).read(
    try DocumentReader.read(Array(text.utf8), name: "notice", form: form))
}

extension NoticeReading {
  /// `kind`, or `kind=value` where the kind has values of its own.
  func kinds(at line: Int) -> Set<String> {
    let valued: Set<NoticeStatement.Kind> = [.lawfulBasis, .right, .complaint, .contact]
    return Set(
      statements.filter { $0.line <= line && $0.endLine >= line }.map { statement in
        let isValued = valued.contains(statement.kind) || statement.value == "none"
        return isValued
          ? "\(statement.kind.rawValue)=\(statement.value)" : statement.kind.rawValue
      })
  }
}

enum Project {
  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The seed notices beside the project; nil in a clone without them.
  static let seeds: URL? = {
    let folder = root.deletingLastPathComponent().appending(path: "shared/seeds")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()
}
