/// Words that no sentence and no entry ends with: what follows belongs to them, even across the
/// end of a page.
enum HangingWords {
  /// By the first byte, so that a look-up compares a handful of short words.
  private static let table: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for word in words.split(separator: " ") {
      let bytes = Array(word.utf8)
      table[Int(bytes[0])].append(bytes)
    }
    return table
  }()

  private static let words =
    "a an the and or nor but of to for from in into on onto at by with within without between"
    + " about under over through during your our their his her its my this these those that which"
    + " who whom whose where when if as than because is are was were be been being will would shall"
    + " should may might can could must has have had do does we they such any all other each every"
    + " some no not including via per upon towards against also both either"
    // Welsh.
    + " y yr ac neu nac o i ar yn gan gyda heb wrth trwy drwy dros rhwng at am dan eich ein eu ei"
    + " fy sy sydd sy'n a'r a'ch a'n a'u i'r i'ch i'n i'w o'r o'ch o'n o'u neu'r gyda'r gan'r bod"
    + " mae yw bydd byddwn os pan fel er mwyn hyn unrhyw pob gall gallwn rydym"

  static let mayEndQuestion = WordSet(
    "with to from about for in on by are is do does have has can may must")

  /// - Parameter range: a word's bytes.
  static func contains(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 9, let first = range.first else { return false }
    next: for word in table[Int(bytes[first])] where word.count == range.count {
      for offset in 0..<word.count where word[offset] != bytes[first + offset] { continue next }
      return true
    }
    return false
  }
}
