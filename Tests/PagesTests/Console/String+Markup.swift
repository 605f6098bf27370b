import Foundation

extension String {
  /// The parts between occurrences of a text.
  func pieces(_ separator: String) -> [String] { components(separatedBy: separator) }

  /// The values of an attribute, wherever it stands.
  func values(of attribute: String) -> [String] {
    pieces(" \(attribute)=\"").dropFirst().map { $0.pieces("\"")[0] }
  }

  /// Whether an element of a tag stands in the page with nothing in it.
  func hasEmpty(_ tag: String) -> Bool {
    pieces("></\(tag)>").dropLast().contains { before in
      guard let open = before.lastIndex(of: "<") else { return false }
      return before[open...].hasPrefix("<\(tag) ") || before[open...] == "<\(tag)"
    }
  }

  /// Whether the scalars of a text occur in a row, whatever characters they belong to.
  func holds(_ text: String) -> Bool { range(of: text, options: .literal) != nil }
}
