import Wording

/// The words that a page of the console takes from the catalogue.
enum ConsoleWords {
  /// The shared words of the console and those of one page; the page's own win.
  static func words(_ page: String, in language: Language) -> [String: String] {
    Catalogue.words("console.common", in: language)
      .merging(Catalogue.words("console.\(page)", in: language)) { _, own in own }
  }

  /// A whole number with its thousands set apart: "12,345", the same in both languages.
  static func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let grouped = digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text.append(",") }
      text.append(digit.element)
    }
    return number < 0 ? "−" + grouped : grouped
  }
}
