import Wording

/// A text cut into sentences and words, to be measured.
struct ReadableText {
  struct Sentence {
    let text: String
    let words: [Substring]
  }

  let sentences: [Sentence]
  let isCut: Bool

  /// What is measured at most: far above any notice.
  static let charactersMax = 400_000

  /// - Parameter texts: each begins a sentence of its own, whether or not it ends with a stop.
  init(_ texts: [String]) {
    var sentences: [Sentence] = []
    var rest = Self.charactersMax
    for text in texts where rest > 0 {
      let measured = text.prefix(rest)
      rest -= measured.count
      sentences += Self.sentences(measured)
    }
    self.sentences = sentences
    isCut = rest == 0
  }

  /// A sentence ends at a stop before a space, so that "s.35" and "2.0" stay whole.
  private static func sentences(_ text: Substring) -> [Sentence] {
    var found: [Sentence] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let isStop = ".!?".contains(text[index])
      let endsHere =
        text[index].isNewline || (isStop && (next == text.endIndex || text[next].isWhitespace))
      if endsHere {
        add(text[start..<next], to: &found)
        start = next
      }
      index = next
    }
    add(text[start...], to: &found)
    return found
  }

  private static func add(_ text: Substring, to found: inout [Sentence]) {
    let words = text.split { !$0.isLetter && !$0.isNumber && !"’'.".contains($0) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
    guard !words.isEmpty else { return }
    var shown = text.drop(while: \.isWhitespace)
    while shown.last?.isWhitespace == true { shown = shown.dropLast() }
    found.append(Sentence(text: String(shown), words: words))
  }
}
