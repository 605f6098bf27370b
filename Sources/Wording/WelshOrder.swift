/// The order of the Welsh alphabet, in which ch, dd, ff, ng, ll, ph, rh and th are letters.
public enum WelshOrder {
  /// A key by which texts sort as in a Welsh dictionary.
  ///
  /// Letters decide first, then accents, then capitals. Where two letters meet without being one
  /// (the n and g of "Llan-gollen"), a combining grapheme joiner (U+034F) between them keeps them
  /// apart, as in the Unicode collation data.
  ///
  /// - Returns: a text of ASCII characters to be compared with `<`.
  public static func key(_ text: String) -> String {
    let letters = text.map(Letter.init)
    var primary = ""
    var accents = ""
    var capitals = ""
    var index = letters.startIndex
    while index < letters.endIndex {
      let letter = letters[index]
      let next = letters.index(after: index)
      let pair = next < letters.endIndex ? letter.base + letters[next].base : ""
      if !letter.isJoined, let rank = ranks[pair] {
        primary.append(rank)
        accents += letter.accent + letters[next].accent
        capitals += letter.capital + letters[next].capital
        index = letters.index(after: next)
      } else if let rank = ranks[letter.base] {
        primary.append(rank)
        accents += letter.accent
        capitals += letter.capital
        index = next
      } else {
        primary += letter.isWord ? "~\(letter.base)" : gap(after: primary)
        index = next
      }
    }
    return [primary, accents, capitals].joined(separator: " ")
  }

  /// One gap between words, however many marks make it.
  private static func gap(after primary: String) -> String {
    primary.hasSuffix("!") || primary.isEmpty ? "" : "!"
  }

  /// A character as its bare letter, its accent and its case.
  private struct Letter {
    let base: String
    let accent: String
    let capital: String
    /// Whether the letter stands apart from the next one.
    let isJoined: Bool
    let isWord: Bool

    init(_ character: Character) {
      let scalars = character.unicodeScalars.filter { $0 != "\u{34F}" }
      isJoined = scalars.count < character.unicodeScalars.count
      let plain = Character(String(String.UnicodeScalarView(scalars)))
      isWord = plain.isLetter || plain.isNumber
      let lower = plain.lowercased()
      let marked = WelshOrder.accents[lower]
      base = marked?.base ?? lower
      accent = String(marked?.rank ?? 0)
      capital = plain.isUppercase ? "1" : "0"
    }
  }

  private static let ranks: [String: Character] = {
    let digits = "0 1 2 3 4 5 6 7 8 9"
    let letters =
      "a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z"
    let all = (digits + " " + letters).split(separator: " ").map(String.init)
    return Dictionary(
      uniqueKeysWithValues: all.enumerated().map { place, letter in
        (letter, Character(Unicode.Scalar(UInt8(0x30 + place))))
      })
  }()

  private static let accents: [String: (base: String, rank: Int)] = {
    let rows: [(String, [String])] = [
      ("a", ["â", "á", "à", "ä"]), ("e", ["ê", "é", "è", "ë"]), ("i", ["î", "í", "ì", "ï"]),
      ("o", ["ô", "ó", "ò", "ö"]), ("u", ["û", "ú", "ù", "ü"]), ("w", ["ŵ", "ẃ", "ẁ", "ẅ"]),
      ("y", ["ŷ", "ý", "ỳ", "ÿ"]), ("n", ["ñ"]), ("c", ["ç"]),
    ]
    var accents: [String: (base: String, rank: Int)] = [:]
    for (base, marked) in rows {
      for (place, letter) in marked.enumerated() { accents[letter] = (base, place + 1) }
    }
    return accents
  }()
}
