/// Words that people write, told by their number and form.
enum Prose {
  static let wordsMin = 8
  static let charactersMin = 40

  static func isFreeText(_ text: String) -> Bool {
    text.count >= charactersMin && text.split(whereSeparator: \.isWhitespace).count >= wordsMin
  }

  /// One to four words of letters that begin with a capital: `Siân Owen`, `Chidi Okafor-Rees`,
  /// `ap Dafydd`. Towns and colours look the same; the column's name must agree before it counts.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...4).contains(words.count), text.count <= 80 else { return false }
    let particles: Set<Substring> = [
      "ab", "ap", "bin", "da", "de", "ferch", "van", "von", "y", "o'",
    ]
    let areLetters = words.allSatisfy { word in
      word.allSatisfy { $0.isLetter || "'’-.".contains($0) }
    }
    return areLetters
      && words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0) }
      && words.contains { $0.count > 1 && $0.contains(where: \.isLowercase) }
  }
}
