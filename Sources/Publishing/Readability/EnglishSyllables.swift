/// How many syllables an English word has, by its spelling.
///
/// A rule of thumb, as every program that gives a Flesch-Kincaid grade uses one: it errs on single
/// words and is right on the whole of a text.
enum EnglishSyllables {
  static func count(_ word: Substring) -> Int {
    let letters = Array(word.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) })
    guard letters.count > 2 else { return 1 }
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".unicodeScalars.contains(letter)
      if isVowel && !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return max(1, groups - (endsSilently(letters) ? 1 : 0))
  }

  /// "like", "likes", "liked", and not "table", "wanted" or "boxes".
  private static func endsSilently(_ letters: [Unicode.Scalar]) -> Bool {
    func isVowel(_ letter: Unicode.Scalar) -> Bool { "aeiouy".unicodeScalars.contains(letter) }
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    let third = letters[letters.count - 3]
    if last == "e" {
      return !isVowel(before)
        && !(before == "l" && !isVowel(third))
    }
    guard before == "e", !isVowel(third) else { return false }
    if last == "d" { return third != "t" && third != "d" }
    if last == "s" { return !"sxzcgh".unicodeScalars.contains(third) }
    return false
  }
}
