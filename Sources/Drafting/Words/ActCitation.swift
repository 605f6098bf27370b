/// Finds the laws that a text cites, as it cites them.
enum ActCitation {
  /// A text without a year is not looked at word by word.
  static func all(in text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var found: [String] = []
    var from = 0
    for index in words.indices where index >= from && isYear(words[index]) {
      guard let start = start(of: index, in: words, from: from) else { continue }
      let end = end(of: index, in: words)
      let citation = DraftText.trimmed(words[start...end].joined(separator: " "))
      if citation.count <= 300, !found.contains(citation) { found.append(citation) }
      from = end + 1
    }
    return found
  }

  /// "2014", "2014," or "2014)".
  private static func isYear(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber }
    guard digits.count == 4, digits.hasPrefix("19") || digits.hasPrefix("20") else { return false }
    return word.dropFirst(4).allSatisfy { ",.;:)".contains($0) }
  }

  /// Walks back over the name: capitals, small words between them, brackets.
  private static func start(of year: Int, in words: [String], from: Int) -> Int? {
    var start = year
    var namesLaw = false
    var index = year - 1
    while index >= from, year - index <= 18 {
      let word = words[index]
      if let last = word.last, ";:.".contains(last) { break }
      if word.hasSuffix(","), namesLaw { break }
      if isName(word) {
        start = index
        namesLaw = namesLaw || laws.contains(bare(word))
        if welshLaws.contains(bare(word)) { break }
      } else if !small.contains(word.lowercased()) {
        break
      }
      index -= 1
    }
    guard namesLaw, start < year else { return nil }
    return sections(before: start, in: words, from: from)
  }

  /// "section 175 of the Education Act": the words before the name.
  private static func sections(before start: Int, in words: [String], from: Int) -> Int {
    var index = start - 1
    while index >= from, ["the", "of", "o", "i", "dan"].contains(words[index].lowercased()) {
      index -= 1
    }
    guard index >= from, start - index > 1 else { return start }
    var place = index
    while place >= from, isNumber(words[place]) || ["and", "to", "a", "ac"].contains(words[place]) {
      place -= 1
    }
    let head = place >= from ? bare(words[place]) : ""
    if place < index, sectionWords.contains(head) { return place }
    // "s35 of the Act".
    if place == index, head.hasPrefix("s"), head.dropFirst().first?.isNumber == true {
      return place
    }
    return start
  }

  /// ", sections 24, 42 and 54" after the year.
  private static func end(of year: Int, in words: [String]) -> Int {
    guard words[year].hasSuffix(",") || words[year].last?.isNumber == true,
      year + 2 < words.count, !words[year + 1].hasPrefix("("),
      sectionWords.contains(bare(words[year + 1])),
      isNumber(words[year + 2])
    else { return year }
    var end = year + 2
    while end + 1 < words.count {
      let next = words[end + 1]
      if isNumber(next), words[end].hasSuffix(",") {
        end += 1
      } else if end + 2 < words.count, ["and", "to", "a", "ac", "i"].contains(next),
        isNumber(words[end + 2])
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isName(_ word: String) -> Bool {
    guard let first = word.drop(while: { "(“\"‘'".contains($0) }).first else { return false }
    return first.isUppercase || word == "&"
  }

  private static func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true && !isYear(word)
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let laws: Set<String> = [
    "act", "acts", "regulations", "regulation", "order", "measure", "rules", "deddf", "ddeddf",
    "rheoliadau", "reoliadau", "gorchymyn", "orchymyn", "mesur", "fesur", "rheolau", "reolau",
  ]
  /// A Welsh title begins with the kind of law.
  private static let welshLaws: Set<String> = [
    "deddf", "ddeddf", "rheoliadau", "reoliadau", "gorchymyn", "orchymyn", "mesur", "fesur",
    "rheolau", "reolau",
  ]
  private static let small: Set<String> = [
    "and", "of", "the", "for", "to", "in", "on", "by", "etc", "a", "ac", "y", "yr", "o", "i", "ar",
  ]
  private static let sectionWords: Set<String> = [
    "section", "sections", "s", "ss", "part", "parts", "regulation", "regulations", "reg", "regs",
    "article", "articles", "adran", "adrannau", "rhan", "rheoliad", "rheoliadau", "erthygl",
    "erthyglau",
  ]
}
