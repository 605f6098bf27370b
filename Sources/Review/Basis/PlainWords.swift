/// A text as its words alone: in lower case, without marks, with one space before and after each.
///
/// Names are looked for in it, so that case, commas, brackets and kinds of apostrophe do not hide
/// one: "Her Majesty’s Courts" has the words " her majestys courts ".
struct PlainWords: Sendable, Hashable {
  private let letters: [UInt8]
  /// The letters with which its words begin, a bit each: most names are ruled out by them alone.
  private let initials: UInt32

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var letters: [UInt8] = [Self.space]
    letters.reserveCapacity(bytes.count + 2)
    var index = 0
    while index < bytes.count {
      let (length, isApostrophe) = Self.mark(at: index, in: bytes)
      if length == 0 {
        letters.append(Self.isCapital(bytes[index]) ? bytes[index] | 0x20 : bytes[index])
      } else if !isApostrophe, letters.last != Self.space {
        letters.append(Self.space)
      }
      index += max(length, 1)
    }
    if letters.last != Self.space { letters.append(Self.space) }
    self.init(letters: letters)
  }

  /// Whether the words of a name stand in it together; the last may have an s for the plural.
  func contains(_ name: PlainWords) -> Bool { !places(of: name).isEmpty }

  /// Whether a name stands in it without any of some words right before it.
  func contains(_ name: PlainWords, notAfter words: Set<PlainWords>) -> Bool {
    places(of: name).contains { place in
      let start = letters[..<place].lastIndex(of: Self.space) ?? 0
      return !words.contains(PlainWords(letters: Array(letters[start...place])))
    }
  }

  private static let space = UInt8(ascii: " ")

  /// How many bytes of UTF-8 a mark or a space takes; 0 for a letter or a digit.
  private static func mark(at index: Int, in bytes: [UInt8]) -> (length: Int, isApostrophe: Bool) {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): (0, false)
    case let byte where isCapital(byte): (0, false)
    case UInt8(ascii: "'"): (1, true)
    case ..<0x80: (1, false)
    case 0xC2: (2, false)  // U+0080 to U+00BF, for example « and the hard space.
    case 0xE2 where bytes[index + 1] == 0x80:  // U+2000 to U+203F: dashes, quotation marks.
      (3, bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99)
    default: (0, false)
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private init(letters: [UInt8]) {
    self.letters = letters
    var initials: UInt32 = 0
    for index in letters.indices.dropFirst() where letters[index - 1] == Self.space {
      initials |= 1 << UInt32(letters[index] & 31)
    }
    self.initials = initials
  }

  /// Where the space before the name stands, each time.
  private func places(of name: PlainWords) -> [Int] {
    let sought = name.letters.dropLast()
    guard name.initials & ~initials == 0, sought.count > 1, sought.count < letters.count
    else { return [] }
    return (0..<(letters.count - sought.count)).filter { place in
      guard letters[place] == Self.space, letters[place + 1] == sought[1] else { return false }
      let end = place + sought.count
      return letters[place..<end].elementsEqual(sought) && isWordEnd(at: end)
    }
  }

  private func isWordEnd(at index: Int) -> Bool {
    letters[index] == Self.space
      || (letters[index] == UInt8(ascii: "s") && letters[index + 1] == Self.space)
  }
}
