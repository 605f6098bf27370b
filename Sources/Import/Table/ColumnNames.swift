/// A column that an import looks for, with every name under which it is met.
struct ColumnNames<Column: Hashable & Sendable>: Sendable {
  let column: Column
  /// The name that reports use.
  let heading: String
  /// True for a column that offices do not usually keep: its absence is not worth a word.
  let isAddition: Bool
  /// All its names as headings are compared.
  let plainNames: [String]
  /// Those with a word that only Welsh has.
  let welshNames: Set<String>

  /// - Parameter names: further names, in both languages.
  init(
    _ column: Column, _ heading: String, _ names: [String] = [],
    isAddition: Bool = false
  ) {
    self.isAddition = isAddition
    self.column = column
    self.heading = heading
    plainNames = ([heading] + names).map(PlainText.heading)
    welshNames = Set(plainNames.filter(WelshWords.areWelsh))
  }
}

/// Text as it is compared: without case, accents and signs.
enum PlainText {
  static func words(_ text: String) -> [String] { words(text, skipsBrackets: false) }

  static func joined(_ text: String) -> String { words(text).joined(separator: " ") }

  /// The same for headings, without what stands in brackets: "(if applicable)".
  static func headingWords(_ text: String) -> [String] { words(text, skipsBrackets: true) }

  static func heading(_ text: String) -> String { headingWords(text).joined(separator: " ") }

  private static func words(_ text: String, skipsBrackets: Bool) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    for character in text.lowercased() {
      if skipsBrackets, character == "(" { depth += 1 }
      if depth == 0, character.isLetter || character.isNumber {
        word.append(plain(character))
      } else if !"'’".contains(character) || depth > 0 {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if character == ")" { depth = max(0, depth - 1) }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func plain(_ character: Character) -> Character {
    accents[character] ?? character
  }

  private static let accents: [Character: Character] = [
    "â": "a", "ê": "e", "î": "i", "ô": "o", "û": "u", "ŵ": "w", "ŷ": "y", "á": "a", "é": "e",
    "í": "i", "ó": "o", "ú": "u", "à": "a", "è": "e", "ì": "i", "ò": "o", "ù": "u", "ä": "a",
    "ë": "e", "ï": "i", "ö": "o", "ü": "u",
  ]
}
