import Wording

/// How hard a text is to read in one language.
///
/// English has the Flesch-Kincaid grade. Welsh has no syllable formula: the ones that exist were
/// fitted to English schoolbooks, and counting Welsh syllables by them gives numbers without a
/// meaning. LIX asks only for words, sentences and long words, and is used across languages.
public struct Readability: Sendable, Hashable {
  public let language: Language
  public let words: Int
  public let sentences: Int
  /// Words longer than six letters.
  public let longWords: Int
  /// In English alone.
  public let gradeLevel: Double?
  /// The three sentences that cost the reader most, the worst first.
  public let costliest: [CostlySentence]
  /// True where the text was longer than is measured, and its end was left out.
  public let isCut: Bool
}

/// A sentence that is hard to read.
public struct CostlySentence: Sendable, Hashable {
  public let text: String
  public let words: Int
  /// The grade of the sentence in English, its LIX in Welsh.
  public let cost: Double
}
