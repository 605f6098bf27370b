import Documents
import Reading

/// Abbreviations that a notice uses and nowhere explains.
struct Abbreviations {
  /// What everybody knows, or knows better by its letters than by its words.
  private static let known: Set<String> = [
    "UK", "EU", "EEA", "USA", "US", "GDPR", "DPA", "ICO", "NHS", "GP", "CCTV", "DNA", "PIN", "VAT",
    "PDF", "SMS", "FAQ", "FAQS", "HTML", "URL", "BBC", "HMRC", "DVLA", "DWP", "HIV", "AIDS", "ISO",
    "CV", "ID", "IT", "IP", "PO", "PC", "HR", "MP", "MS", "AM", "PM", "TV", "BSL", "FOI", "DPO",
    "PECR", "COVID", "LGBT", "LGBTQ", "RSS", "USB", "GPS", "MOT", "PAYE", "PLC", "LLP", "LTD",
    "OK", "AI", "WIFI", "CD", "DVD", "QR", "NI", "DOB", "GCSE", "MAC", "API", "SSL", "TLS", "HTTPS",
    "RAF", "NATO", "DVSA", "TUPE", "BACS", "CYMRU", "WALES",
    "DBS", "PCR", "SQL", "XML", "CSV", "HTTP", "WWW", "SIM", "AWS", "MRI", "ADHD", "NSPCC",
    "RNIB", "UCAS", "BTEC", "NVQ", "OFSTED", "OFCOM", "ESTYN", "UNESCO", "MEP", "MSP", "CCTVS",
    // Units and hours.
    "KB", "MB", "GB", "KG", "GMT", "BST", "UTC", "GBP", "MPH",
    // The same in Welsh: UK, EU, EEA, NHS.
    "DU", "UE", "AEE", "GIG",
  ]
  private static let lettersMin = 3
  private static let lettersMax = 6
  private static let addressWordsMax = 25

  private let reading: NoticeReading
  private let words: [[ReadWord]]

  init(_ reading: NoticeReading) {
    self.reading = reading
    words = reading.passages.indices.map { reading.readWords(of: $0) }
  }

  /// Each unexplained one where it is first used, grouped by passage.
  func unexplained() -> [(passage: Int, words: [Range<Int>])] {
    var seen: Set<String> = []
    var found: [(passage: Int, words: [Range<Int>])] = []
    for passage in reading.passages.indices where isProse(passage) {
      let new = words[passage].indices.filter { index in
        guard let letters = abbreviation(passage, index), seen.insert(letters).inserted else {
          return false
        }
        return !isExplained(letters)
      }
      if !new.isEmpty { found.append((passage, new.map { words[passage][$0].range })) }
    }
    return found
  }

  /// Text all in capitals has no abbreviations that anybody could tell.
  private func isProse(_ passage: Int) -> Bool {
    guard reading.passages[passage].role != .heading else { return false }
    let capitals = words[passage].filter { capitalLetters($0) != nil }.count
    return capitals * 2 < words[passage].count && !isAddress(passage)
  }

  /// A line of an address names bodies and places; it has no verb to explain anything by.
  private func isAddress(_ passage: Int) -> Bool {
    let hasPost = words[passage].contains { $0.kind == .postcode }
    return hasPost && words[passage].count <= Self.addressWordsMax
  }

  private func abbreviation(_ passage: Int, _ index: Int) -> String? {
    let word = words[passage][index]
    guard let letters = capitalLetters(word), !Self.known.contains(letters),
      (Self.lettersMin...Self.lettersMax).contains(letters.utf8.count),
      !isName(passage, index)
    else { return nil }
    return letters
  }

  private func capitalLetters(_ word: ReadWord) -> String? {
    guard word.kind == .word, word.range.count > 1 else { return nil }
    let bytes = reading.document.text[word.range]
    guard bytes.allSatisfy({ $0 &- UInt8(ascii: "A") < 26 }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// In brackets after its words it is being explained; after "called" it is a name; beside another
  /// word in capitals it is a part of a name.
  private func isName(_ passage: Int, _ index: Int) -> Bool {
    let word = words[passage][index]
    let text = reading.document.text
    let before = word.range.lowerBound > 0 ? text[word.range.lowerBound - 1] : 0x20
    let after = word.range.upperBound < text.count ? text[word.range.upperBound] : 0x20
    if before == UInt8(ascii: "(") || after == UInt8(ascii: "(") { return true }
    if "'\"/-&@._[".utf8.contains(before) || "/-&@_]".utf8.contains(after) { return true }
    if isOfLaw(passage, index) { return true }
    guard index > 0 else { return false }
    let last = reading.plain(words[passage][index - 1].range)
    return last.elementsEqual("called".utf8) || last.elementsEqual("named".utf8)
  }

  /// Before its year or the word Act it is the name of a law, which readers can look up.
  private func isOfLaw(_ passage: Int, _ index: Int) -> Bool {
    guard index + 1 < words[passage].count else { return false }
    let next = words[passage][index + 1]
    if next.kind == .number { return next.range.count == 4 }
    let word = reading.plain(next.range)
    return ["act", "acts", "regulations"].contains { word.elementsEqual($0.utf8) }
  }

  /// Whether it stands in brackets somewhere, or before brackets, or its words stand somewhere.
  private func isExplained(_ letters: String) -> Bool {
    let bytes = Array(letters.utf8)
    return reading.passages.indices.contains { passage in
      words[passage].indices.contains { index in
        isBracketed(words[passage][index], bytes) || spells(bytes, passage, index)
      }
    }
  }

  private func isBracketed(_ word: ReadWord, _ letters: [UInt8]) -> Bool {
    let text = reading.document.text
    guard word.range.count == letters.count || word.range.count == letters.count + 1,
      text[word.range].starts(with: letters)
    else { return false }
    let before = word.range.lowerBound > 0 ? text[word.range.lowerBound - 1] : 0x20
    let rest = text[word.range.upperBound...].prefix(2)
    return "([".utf8.contains(before) || "'\"".utf8.contains(before)
      || rest.first == UInt8(ascii: "(") || rest.elementsEqual(" (".utf8)
  }

  /// Whether the words from an index on begin with its letters, small words left out.
  private func spells(_ letters: [UInt8], _ passage: Int, _ index: Int) -> Bool {
    var index = index
    let words = words[passage]
    for (position, letter) in letters.enumerated() {
      while position > 0, index < words.count, isSmall(words[index]),
        initial(words[index]) != letter
      {
        index += 1
      }
      guard index < words.count, words[index].kind == .word, words[index].range.count > 1,
        initial(words[index]) == letter
      else { return false }
      index += 1
    }
    return true
  }

  private func initial(_ word: ReadWord) -> UInt8 {
    let byte = reading.document.text[word.range.lowerBound]
    return byte &- UInt8(ascii: "a") < 26 ? byte & 0xDF : byte
  }

  private func isSmall(_ word: ReadWord) -> Bool {
    word.range.count < 4
      && reading.document.text[word.range.lowerBound] | 0x20
        == reading.document.text[word.range.lowerBound]
  }
}
