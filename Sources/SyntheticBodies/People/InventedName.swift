/// A name in the parts that systems keep it in.
struct InventedName: Sendable, Hashable {
  var given: String
  /// Empty where the person has one name alone.
  var family: String

  var full: String { family.isEmpty ? given : "\(given) \(family)" }

  /// The letters of Latin-1 alone, as an old system kept them: accents it knows, the bare letter
  /// for the others, and a question mark for what it could not write at all.
  var inLatin1: InventedName {
    InventedName(given: Self.latin1(given), family: Self.latin1(family))
  }

  static func latin1(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var kept = ""
    for character in text {
      let scalar = composed(character)
      if let scalar, scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
        kept.unicodeScalars.append(scalar)
      } else {
        kept += bare[character] ?? "?"
      }
    }
    return kept
  }

  /// The one scalar that a character is, also where it came as a letter and an accent.
  private static func composed(_ character: Character) -> Unicode.Scalar? {
    if character.unicodeScalars.count == 1 { return character.unicodeScalars.first }
    return pairs[character]
  }

  /// Swift compares characters by what they mean, so the composed key finds the decomposed one.
  private static let pairs: [Character: Unicode.Scalar] = ["â": "â", "ë": "ë", "ô": "ô", "é": "é"]

  private static let bare: [Character: String] = [
    "ŵ": "w", "ŷ": "y", "Ŵ": "W", "Ŷ": "Y", "’": "'", "Ł": "L", "ł": "l", "ś": "s", "Ś": "S",
    "ć": "c", "č": "c", "Č": "C", "ř": "r", "ş": "s", "ž": "z", "ễ": "e", "ề": "e", "ń": "n",
  ]
}
