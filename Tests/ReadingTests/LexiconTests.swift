import Testing
import Wording

@testable import Reading

/// The product's own lexicons: what is true of the two files as they are.
struct LexiconTests {
  /// A term as its line heads it: name, value, scope, and the topics it asks for or shuns.
  private static func heads(_ language: Language) -> [String] {
    let lexicon = Lexicon.own(language)
    func topics(_ bits: UInt64) -> [String] {
      lexicon.names.indices.prefix(Lexicon.topicsMax).filter { bits & 1 << UInt64($0) != 0 }
        .map { lexicon.names[$0] }.sorted()
    }
    return lexicon.terms.map { term in
      "\(lexicon.names[term.name]) \(term.value ?? "-") scope \(term.scope.rawValue) "
        + "in \(topics(term.within)) unless \(topics(term.without))"
    }
  }

  /// The lines of a lexicon's own file, without comments and the white space around them.
  private static func rows(_ language: Language) -> [(isPhrase: Bool, words: String)] {
    let bytes = language == .en ? PackageResources.en_txt : PackageResources.cy_txt
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { row in
      let content = row.prefix { $0 != "#" }
      let words = content.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : (content.first == " ", words)
    }
  }

  @Test func `what the English lexicon finds, the Welsh one looks for as well`() {
    let welsh = Set(Self.heads(.cy))
    #expect(Self.heads(.en).filter { !welsh.contains($0) } == [])
  }

  @Test func `what the Welsh lexicon finds, the English one looks for as well`() {
    let english = Set(Self.heads(.en))
    #expect(Self.heads(.cy).filter { !english.contains($0) } == [])
  }

  @Test(arguments: Language.allCases)
  func `no phrase stands twice below one term`(_ language: Language) {
    var term = ""
    var seen: Set<String> = []
    var twice: [String] = []
    for row in Self.rows(language) {
      if !row.isPhrase { term = row.words }
      if !seen.insert(term + ": " + row.words).inserted, row.isPhrase {
        twice.append(term + ": " + row.words)
      }
    }
    #expect(twice == [])
  }

  @Test(arguments: Language.allCases)
  func `no phrase asks for what the words of a notice never are: a capital, a mark`(
    _ language: Language
  ) {
    let never = Self.rows(language).map(\.words).filter { words in
      words.contains { $0.isUppercase || ",;’‘\"".contains($0) }
    }
    #expect(never == [])
  }

  @Test(arguments: Language.allCases)
  func `a term has a phrase that is no veto`(_ language: Language) {
    let rows = Self.rows(language).filter { !$0.words.hasPrefix("class ") }
    let bare = rows.indices.filter { index in
      guard !rows[index].isPhrase else { return false }
      let next = index + 1 < rows.count ? rows[index + 1] : (isPhrase: false, words: "")
      return !next.isPhrase || next.words.hasPrefix("not:")
    }
    #expect(bare.map { rows[$0].words } == [])
  }
}
