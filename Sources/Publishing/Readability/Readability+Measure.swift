import Wording

extension Readability {
  /// Measures texts of one language.
  ///
  /// - Parameter texts: each begins a sentence of its own; together at most 400 000 characters are
  ///   measured.
  public init(of texts: [String], in language: Language) {
    let text = ReadableText(texts)
    self.language = language
    isCut = text.isCut
    sentences = text.sentences.count
    let all = text.sentences.map { Counts($0.words, in: language) }
    let sum = all.reduce(Counts()) { $0 + $1 }
    words = sum.words
    longWords = sum.long
    gradeLevel =
      language == .en && sum.words > 0 ? sum.grade(sentences: text.sentences.count) : nil
    costliest = Array(
      zip(text.sentences, all).map { sentence, counts in
        CostlySentence(
          text: sentence.text, words: counts.words,
          cost: language == .en ? counts.grade(sentences: 1) : counts.lix(sentences: 1))
      }.sorted { ($1.cost, $0.text) < ($0.cost, $1.text) }.prefix(Self.costliestMax))
  }

  private static let costliestMax = 3

  /// Words a sentence, on average.
  public var wordsPerSentence: Double {
    sentences == 0 ? 0 : Double(words) / Double(sentences)
  }

  /// The share of words longer than six letters, from 0 to 1.
  public var longWordShare: Double { words == 0 ? 0 : Double(longWords) / Double(words) }

  /// Words a sentence, and long words in a hundred.
  public var lix: Double { wordsPerSentence + 100 * longWordShare }
}

/// What is counted of a sentence or of a text.
private struct Counts {
  var words = 0
  var long = 0
  var syllables = 0

  init() {}

  init(_ words: [Substring], in language: Language) {
    self.words = words.count
    long = words.filter { $0.filter(\.isLetter).count > 6 }.count
    syllables = language == .en ? words.map(EnglishSyllables.count).reduce(0, +) : 0
  }

  static func + (left: Counts, right: Counts) -> Counts {
    var sum = left
    sum.words += right.words
    sum.long += right.long
    sum.syllables += right.syllables
    return sum
  }

  /// Flesch-Kincaid: the school year of the United States in which the text can be read.
  func grade(sentences: Int) -> Double {
    0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  func lix(sentences: Int) -> Double {
    Double(words) / Double(sentences) + 100 * Double(long) / Double(words)
  }
}
