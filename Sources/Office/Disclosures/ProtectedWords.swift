import Foundation
import Register
import Relations

/// What rows under a mark say, and how other values are held against it.
///
/// Texts are found anywhere in a value, without regard to case, accents, spaces and punctuation;
/// short ones, numbers and parts of names as whole words only, so that 'Ann' is not found in
/// 'Annual'; postcodes with a letter in the place of a digit as well.
struct ProtectedWords: Sendable, Equatable {
  private(set) var texts: Set<String> = []
  private(set) var words: Set<String> = []
  private(set) var postcodes: Set<String> = []

  /// A shorter text would be found in what has nothing to do with it.
  private static let textCharactersMin = 5
  /// A shorter word says nothing by itself.
  private static let wordCharactersMin = 3

  var isEmpty: Bool { texts.isEmpty && words.isEmpty && postcodes.isEmpty }

  mutating func formUnion(_ other: ProtectedWords) {
    texts.formUnion(other.texts)
    words.formUnion(other.words)
    postcodes.formUnion(other.postcodes)
  }

  func union(_ other: ProtectedWords) -> ProtectedWords {
    var all = self
    all.formUnion(other)
    return all
  }

  func isSubset(of other: ProtectedWords) -> Bool {
    texts.isSubset(of: other.texts) && words.isSubset(of: other.words)
      && postcodes.isSubset(of: other.postcodes)
  }

  // MARK: What is protected

  mutating func add(_ text: String) {
    let plain = Self.plain(text)
    if plain.count >= Self.textCharactersMin {
      texts.insert(plain)
    } else if plain.count >= Self.wordCharactersMin {
      words.insert(plain)
    }
  }

  /// A number, save one that may be a year: that would be found in every day.
  mutating func add(number: Int64) {
    let digits = String(number)
    guard digits.count >= Self.wordCharactersMin, !(1900...2100).contains(number) else { return }
    words.insert(digits)
  }

  /// A name, and each part of it.
  mutating func add(name: String) {
    add(name)
    words.formUnion(Self.words(of: name).filter { $0.count >= Self.wordCharactersMin })
  }

  /// An address, each of its lines, and street with and without the number of the house.
  mutating func add(address: String) {
    add(address)
    for line in address.split(whereSeparator: { ",;/\n\r\t|".contains($0) }) {
      let parts = line.split(separator: " ")
      var halves = [parts[...]]
      if let number = parts.firstIndex(where: { $0.first?.isNumber ?? false }) {
        halves += [parts[..<number], parts[number...], parts[(number + 1)...]]
      }
      for half in halves.map({ Self.plain($0.joined()) })
      where half.count >= Self.textCharactersMin {
        texts.insert(half)
      }
    }
  }

  mutating func add(postcode: String) {
    add(postcode)
    let plain = Self.unmistakable(Self.plain(postcode))
    if plain.count >= Self.textCharactersMin { postcodes.insert(plain) }
  }

  // MARK: What says it

  /// Whether a text, or a number in digits, says something of it, however it is written.
  func areSaid(in text: String) -> Bool {
    guard !isEmpty else { return false }
    let plain = Self.plain(text)
    if texts.contains(where: plain.contains) { return true }
    if !words.isDisjoint(with: Self.words(of: text)) { return true }
    guard !postcodes.isEmpty else { return false }
    let code = Self.unmistakable(plain)
    return postcodes.contains(where: code.contains)
  }

  /// Without case, accents, spaces and punctuation.
  static func plain(_ text: some StringProtocol) -> String {
    String(folded(text).unicodeScalars.filter(CharacterSet.alphanumerics.contains))
  }

  /// The words of a text: 'O'Neill' is one, and two.
  static func words(of text: String) -> Set<String> {
    let text = folded(text)
    let whole = text.split(whereSeparator: \.isWhitespace).map(plain)
    let parts = text.unicodeScalars
      .split { !CharacterSet.alphanumerics.contains($0) }.map { String($0) }
    return Set(whole + parts)
  }

  private static func folded(_ text: some StringProtocol) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  /// The letters that are written in the place of digits.
  private static func unmistakable(_ plain: String) -> String {
    String(
      plain.map { letter in
        switch letter {
        case "o": "0"
        case "i", "l": "1"
        default: letter
        }
      })
  }
}
