import Documents
import Wording

/// Reads what a notice states, by the words of a lexicon.
///
/// It looks at headings, at what leads a list, and at one sentence after another. The same words in
/// another place of the notice can therefore mean something else: "seven years" is a term only
/// where keeping is spoken of.
public struct NoticeReader: Sendable {
  private let lexicons: [Language: (lexicon: Lexicon, terms: ReadingTerms)]

  /// - Parameter lexicons: what to read by in each language; the product's own for the others.
  public init(_ lexicons: [Language: Lexicon] = [:]) {
    self.lexicons = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let lexicon = lexicons[language] ?? .own(language)
        return (language, (lexicon, ReadingTerms(lexicon)))
      })
  }

  public func read(_ document: Document) -> NoticeReading {
    let language = NoticeLanguage.of(document)
    let (lexicon, terms) = lexicons[language]!
    var run = ReadingRun(document, lexicon, terms)
    run.readHeadings()
    run.readText()
    run.readAddresses()
    return run.reading(language)
  }
}
