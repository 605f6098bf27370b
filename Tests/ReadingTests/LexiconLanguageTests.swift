import Reading
import Testing
import Wording

/// What a line of a lexicon means, by what it finds.
struct LexiconLanguageTests {
  /// Whether the phrases below a term find a sentence.
  private func finds(_ lexicon: String, in sentence: String) throws -> Bool {
    let made = try Lexicon([LexiconFile(name: "own.txt", bytes: Array(lexicon.utf8))])
    return try !reading(sentence + "\n", by: [.en: made, .cy: made]).signals("sign").isEmpty
  }

  @Test(arguments: [
    ("we keep it", "And so we keep it.", true),
    ("we keep it", "And so we kept it.", false),
    ("WE kEEP".lowercased(), "WE KEEP it.", true),
    ("keep*", "It is keepable.", true),
    ("keep*", "We keep it.", true),
    ("keep*", "We kee it.", false),
    ("keep/hold it", "We hold it.", true),
    ("keep/hold it", "We lose it.", false),
    ("keep the? data", "We keep data.", true),
    ("keep the? data", "We keep the data.", true),
    ("keep the? data", "We keep my data.", false),
    ("keep .. years", "We keep all of it for two years.", true),
    ("keep .. years", "We keep a b c d e f g years.", false),
    ("keep ... years", "We keep a b c d e f g years.", true),
    ("^ we keep", "We keep it.", true),
    ("^ we keep", "As we keep it.", false),
    ("keep it $", "We keep it.", true),
    ("keep it $", "We keep it here.", false),
    ("for <number> years", "Kept for 12 years.", true),
    ("for <number> years", "Kept for many years.", false),
    ("6 1 f", "Under Article 6(1)(f) it is.", true),
    ("6 1 f", "Under Article 6(1)(e) it is.", false),
    ("at <email>", "Write at ada.price@bro.example today.", true),
    ("on <telephone>", "Ring on (029) 2018 0123 now.", true),
    ("<postcode>", "Hafren, GH1 2AB", true),
    ("child data", "The child’s data is kept.", true),
    ("don't share", "We don’t share it.", true),
    ("cafodd ŵyl", "CAFODD ŴYL fawr.", true),
  ])
  func `a phrase finds what it says`(_ phrase: String, _ text: String, _ isFound: Bool) throws {
    #expect(try finds("term sign\n  \(phrase)\n", in: text) == isFound)
  }

  @Test func `a class stands for each of its words`() throws {
    let lexicon = "class keep = keep | kept | hold on to\nterm sign\n  we {keep} it\n"
    #expect(try finds(lexicon, in: "So we kept it."))
    #expect(try finds(lexicon, in: "So we hold on to it."))
    #expect(try !finds(lexicon, in: "So we hold it."))
  }

  @Test func `a veto takes a term away wherever it stands in the sentence`() throws {
    let lexicon = "term sign\n  we share\n  not: do not\n"
    #expect(try finds(lexicon, in: "Sometimes we share."))
    #expect(try !finds(lexicon, in: "We share what we do not need."))
    #expect(try finds(lexicon, in: "We share. We do not lose."))
  }

  @Test func `a term can ask for a section, or shun it`() throws {
    let lexicon = """
      topics keeping
      term keeping @heading
        how long
      term sign in keeping
        two years
      term other unless keeping
        two years

      """
    let made = try Lexicon([LexiconFile(name: "own.txt", bytes: Array(lexicon.utf8))])
    let read = try reading(
      "Notice\n\nHow long\n\nIt is two years.\n\nWho we are\n\nWe are two years old.\n",
      by: [.en: made, .cy: made])
    #expect(read.signals("sign").map { read.line(of: $0.passage) } == [5])
    #expect(read.signals("other").map { read.line(of: $0.passage) } == [9])
  }

  @Test(arguments: [
    ("word\n", "own.txt:1: 'word' is none of 'topics', 'class' and 'term'"),
    ("  phrase\n", "own.txt:1: a phrase stands below no term"),
    ("term a\n  {b} c\n", "own.txt:2: no class '{b}' stands above"),
    ("term a\n  <b> c\n", "own.txt:2: '<b>' is not known"),
    ("term a\n  .. c\n", "own.txt:2: a phrase must begin with a word"),
    ("class a\n", "own.txt:1: a class is written 'class name = word | word'"),
    ("# only\n\nterm a @side\n", "own.txt:3: '@side' is not understood here"),
  ])
  func `a fault is told with its line`(_ text: String, _ fault: String) {
    do {
      _ = try Lexicon([LexiconFile(name: "own.txt", bytes: Array(text.utf8))])
      Issue.record("'\(text)' was taken")
    } catch {
      #expect("\(error)" == fault)
    }
  }
}
