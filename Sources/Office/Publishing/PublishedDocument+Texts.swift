import Publishing
import Wording

extension PublishedDocument {
  /// The document in its other forms, by the suffix of the file.
  ///
  func texts(in language: Language) -> [(suffix: String, text: String)] {
    switch self {
    case .index(let notice):
      [("md", notice.markdown(in: language) { "\($0).\(language.rawValue).md" })]
    case .notice(let notice): [("md", notice.markdown(in: language))]
    case .childrensIndex(let notices):
      [("md", ChildrensNotice.markdown(notices, in: language) { "\($0).\(language.rawValue).md" })]
    case .childrens(let notice): [("md", notice.markdown(in: language))]
    case .changes(let changes, _, _):
      [("md", changes.map { $0.markdown(in: language) }.joined(separator: "\n"))]
    case .record(let record):
      [
        ("md", record.markdown(in: language)), ("csv", record.csv(in: language)),
        ("json", record.json(in: language)),
      ]
    case .policyDocument(let document): [("md", document.markdown(in: language))]
    case .assumptions(let list): [("md", list.markdown(in: language))]
    case .readability(let report): [("md", report.markdown(in: language))]
    }
  }
}
