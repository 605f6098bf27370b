import Documents

/// Why a file was not reviewed: facts alone, the words are in its extension.
public enum NoticeReviewError: Error, Sendable, Hashable {
  case notThere(String)
  case unreadable(String)
  case folder(String)
  case document(String, DocumentError)
  case pdf(String, PDFTextError)
  case notANotice(String, NoticeDoubt)

  public var file: String {
    switch self {
    case .notThere(let file), .unreadable(let file), .folder(let file),
      .document(let file, _), .pdf(let file, _), .notANotice(let file, _):
      file
    }
  }
}

extension NoticeReviewError {
  /// What is wrong and, in a line of its own, how to go on.
  public var words: String {
    switch self {
    case .notThere: "there is no such file\nhelp: check its path"
    case .unreadable: "the file cannot be read\nhelp: check its rights"
    case .folder: "this is a folder\nhelp: give a file"
    case .document(_, let error): error.words
    case .pdf(_, let error): error.words
    case .notANotice(_, let doubt):
      doubt.words + "\nhelp: give the notice itself, or --anyway to review it all the same"
    }
  }

  /// What is wrong, in one line.
  public var reason: String {
    String(words.split(separator: "\n").first ?? "")
  }
}
