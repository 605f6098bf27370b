import Testing
import Wording

@Suite("The catalogue")
struct CatalogueTests {
  @Test("No key stands in two areas")
  func duplicates() {
    let keys = Catalogue.areas.flatMap { $0.messages.keys }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
    #expect(Catalogue.all.count == keys.count)
  }

  @Test("Every message is in both languages, with the same arguments")
  func complete() {
    for (key, message) in Catalogue.all {
      for language in Language.allCases {
        let text = message[language]
        #expect(!text.isEmpty, "\(key)")
        #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count, "\(key)")
        #expect(!text.contains("  ") && !text.contains("⟦") && !text.contains("<"), "\(key)")
      }
      #expect(message.placeholders(in: .cy) == message.placeholders(in: .en), "\(key)")
    }
  }

  @Test("Welsh text is Welsh")
  func translated() {
    let same = Catalogue.all.filter { $0.value.cy == $0.value.en && !$0.value.en.contains("://") }
    #expect(same.keys.sorted() == [])
  }

  @Test("Keys are lower-case words with hyphens and dots")
  func keys() throws {
    let form = try Regex("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+")
    #expect(Catalogue.all.keys.filter { $0.wholeMatch(of: form) == nil } == [])
  }

  @Test("Plural forms have the form that all others fall back to")
  func plurals() {
    let forms = PluralCategory.allCases.map { "." + $0.rawValue }
    for key in Catalogue.all.keys {
      guard let form = forms.first(where: { key.hasSuffix($0) }), form != ".other" else { continue }
      #expect(Catalogue.all[key.dropLast(form.count) + ".other"] != nil, "\(key)")
    }
  }

  @Test("A key that does not exist can be seen")
  func unknown() {
    #expect(Catalogue.text("no.such.key", in: .cy) == "⟦no.such.key⟧")
  }

  @Test("Arguments are put in once, and a missing one can be seen")
  func arguments() {
    let message = Message(cy: "{a} a {b}", en: "{a} and {b}")
    #expect(message.text(in: .cy, ["a": "{b}", "b": "2"]) == "{b} a 2")
    #expect(message.text(in: .en, ["a": "1"]) == "1 and ⟦b⟧")
    #expect(message.placeholders(in: .en) == ["a", "b"])
  }

  @Test("Words for templates have camel-case names and no open arguments")
  func words() {
    let words = Catalogue.words("frame", in: .en)
    #expect(words["thereIsAProblem"] == "There is a problem")
    #expect(words["signedInAs"] == nil)
    #expect(Catalogue.words("enquiry.start", in: .cy)["whoTitle"] == "Ar gyfer pwy mae hi")
  }

  @Test("No two keys of an area have the same name in a template", arguments: Language.allCases)
  func names(language: Language) {
    let prefixes = Set(Catalogue.all.keys.map { $0.prefix { $0 != "." } })
    for prefix in prefixes {
      let plain = Catalogue.all.filter { key, message in
        key.hasPrefix(prefix + ".") && message.placeholders(in: language).isEmpty
      }
      #expect(Catalogue.words(String(prefix), in: language).count == plain.count, "\(prefix)")
    }
  }

  @Test("Counts choose the plural form of their language")
  func counts() {
    let key = "portal.published.count"
    #expect(Catalogue.count(key, 0, in: .cy) == "Nid oes unrhyw geisiadau.")
    #expect(Catalogue.count(key, 2, in: .cy) == "Mae 2 gais.")
    #expect(Catalogue.count(key, 3, in: .cy) == "Mae 3 chais.")
    #expect(Catalogue.count(key, 4, in: .cy) == "Mae 4 cais.")
    #expect(Catalogue.count(key, 6, in: .cy) == "Mae 6 chais.")
    #expect(Catalogue.count(key, 1, in: .en) == "There is 1 request.")
    #expect(Catalogue.count(key, 6, in: .en) == "There are 6 requests.")
  }
}
