/// A text in small letters, without blanks, hyphens and apostrophes: `943 476 5919` and
/// `943-4765919`, `Siân O'Neill` and `SIÂN ONEILL`.
public enum Folded {
  /// What is left out, as a database is asked to.
  public static let leftOut = [" ", "-", "'", "\u{2019}", "\u{00A0}"]

  /// A text as databases may fold it: some know the small letters of ASCII alone.
  public static func texts(_ text: String) -> [String] {
    let bare = leftOut.reduce(text) { $0.replacing($1, with: "") }
    let ascii = String(
      decoding: bare.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    let all = bare.lowercased()
    return all == ascii ? [all] : [all, ascii]
  }
}

extension Predicate {
  /// Whether columns, one after the other, say a text in whatever way it is written.
  public static func folded(_ columns: [String], is text: String) -> Predicate {
    .oneOf(.folded(columns), Folded.texts(text).map { .text($0) })
  }
}
