import Reading

/// The day on which a notice says that it was published or changed, and its version.
struct NoticeDates {
  var published: String?
  var updated: String?
  var version: String?

  var isEmpty: Bool { published == nil && updated == nil && version == nil }

  init(_ parts: NoticeParts) {
    var before = ""
    for passage in parts.reading.passages.indices {
      let words = parts.words(passage)
      // A date can stand below its label: "Last updated:".
      read(words, after: before.count < 40 ? before : "")
      before = words
    }
  }

  private mutating func read(_ text: String, after label: String) {
    let words = text.split(separator: " ").map { Self.bare($0) }
    for index in words.indices {
      if version == nil, Self.versions.contains(words[index]), index + 1 < words.count,
        words[index + 1].first?.isNumber == true, index == 0
      {
        version = words[index + 1]
      }
      guard let date = Self.date(words[index...]) else { continue }
      let near = PlainPassage(words[..<index].suffix(8).joined(separator: " "))
      let context = index == 0 ? PlainPassage(label) : near
      let isNext = context.has("next", "nesaf", "expire", "before", "cyn")
      guard !isNext else { continue }
      if context.has("updat", "review", "revis", "diweddar", "ddiweddar", "adolyg", "amended") {
        updated = updated ?? date
      } else if context.has("publish", "issued", "version", "dated", "gyhoedd", "fersiwn") {
        published = published ?? date
      }
    }
  }

  /// "2 November 2026", "November 2026".
  private static func date(_ words: ArraySlice<String>) -> String? {
    let words = Array(words.prefix(3))
    guard words.count > 1 else { return nil }
    if let month = months[words[0]], isYear(words[1]) {
      return "\(words[1])-\(twoDigits(month))"
    }
    guard words.count > 2, let month = months[words[1]], isYear(words[2]),
      let day = Int(words[0].prefix { $0.isNumber }), (1...31).contains(day)
    else { return nil }
    return "\(words[2])-\(twoDigits(month))-\(twoDigits(day))"
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && Int(word) != nil
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static func bare(_ word: Substring) -> String {
    var word = word.lowercased()[...]
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    return String(word)
  }

  private static let versions: Set<String> = ["version", "fersiwn"]
  private static let months: [String: Int] = {
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let welsh = [
      "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi",
      "hydref", "tachwedd", "rhagfyr",
    ]
    return Dictionary(
      (english + welsh).enumerated().map { ($0.element, $0.offset % 12 + 1) },
      uniquingKeysWith: { first, _ in first })
  }()
}
