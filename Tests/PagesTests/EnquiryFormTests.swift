import Pages
import Testing
import Wording

@Suite("The enquiry form")
struct EnquiryFormTests {
  private let renderer = RenderingTests.renderer

  @Test("A problem says the same in the summary and beside its field", arguments: Language.allCases)
  func sameWords(language: Language) throws {
    for (name, question, problems) in Samples.wrong {
      let page = Samples(language).question(question, problems: problems)
      let html = try renderer.render(page)
      for problem in page.frame.problems {
        let words = problem.words.replacing("'", with: "&#39;")
        #expect(html.contains("<a href=\"#\(problem.control)\">\(words)</a>"), "\(name)")
        #expect(html.contains("\(words)</p>"), "\(name)")
        #expect(html.contains("id=\"\(problem.control)\""), "\(name)")
      }
    }
  }

  @Test("A page with a problem says so first in its title")
  func title() {
    let problems = [EnquiryProblem(.name, .required)]
    let en = Samples(.en).question(.name, problems: problems).frame.documentTitle
    let cy = Samples(.cy).question(.name, problems: problems).frame.documentTitle
    #expect(en.hasPrefix("Error: What is your name?"))
    #expect(cy.hasPrefix("Gwall: Beth yw eich enw?"))
  }

  @Test("Every problem of every field has words", arguments: EnquiryProblem.Field.allCases)
  func problems(field: EnquiryProblem.Field) {
    let problems: [EnquiryProblem.Problem] = [
      .required, .tooLong(limit: 200), .notAnEmail, .chooseOne, .oneOfTwoRequired, .notStated,
      .controlCharacters,
    ]
    for problem in problems {
      for language in Language.allCases {
        let words = EnquiryProblem(field, problem).words(in: language).words
        #expect(!words.isEmpty && !words.contains("⟦") && !words.contains("{"))
      }
    }
  }

  @Test("What was typed is shown again, and what was chosen is chosen")
  func shownAgain() throws {
    let samples = Samples(.en)
    #expect(try renderer.render(samples.question(.name)).contains("value=\"Mair Puw\""))
    let kind = try renderer.render(samples.question(.kind))
    #expect(kind.contains("value=\"foi\" checked"))
    #expect(!kind.contains("value=\"sar\" checked"))
  }

  @Test("The browser helps with names and addresses, and does not correct them")
  func autocomplete() throws {
    let name = try renderer.render(Samples(.en).question(.name))
    #expect(name.contains("autocomplete=\"name\" spellcheck=\"false\""))
    let reply = try renderer.render(Samples(.en).question(.reply))
    #expect(reply.contains("autocomplete=\"email\" spellcheck=\"false\""))
    #expect(reply.contains("autocomplete=\"street-address\" spellcheck=\"false\""))
  }

  @Test("Each question says why it is asked, who sees the answer and how long it stays")
  func justInTime() throws {
    for question in EnquiryQuestion.allCases {
      let html = try renderer.render(Samples(.en).question(question))
      for words in ["To process your request.", "Ten years after", "Our information governance"] {
        #expect(html.contains(words))
      }
      #expect(html.contains("href=\"/en/privacy/information-enquiries\""))
      #expect(html.contains("name=\"token\" value=\"a-form-token\""))
    }
  }

  @Test("The way back leads to the question before, or to the check page")
  func back() throws {
    let fromName = try renderer.render(Samples(.cy).question(.name))
    #expect(fromName.contains("class=\"back-link\" href=\"/cy/gofyn-am-wybodaeth/cais\""))
    let first = try renderer.render(Samples(.en).question(.kind))
    #expect(first.contains("class=\"back-link\" href=\"/en/ask-for-information\""))
    let returning = try renderer.render(Samples(.en).question(.name, returns: true))
    #expect(returning.contains("/en/ask-for-information/check-your-answers\">"))
    #expect(returning.contains("name=\"return\" value=\"check\""))
  }

  @Test("The check page names what a link changes and what was not given")
  func check() throws {
    let html = try renderer.render(Samples(.en).check)
    #expect(html.contains("Change<span class=\"visually-hidden\"> your name</span>"))
    #expect(html.contains("Not provided"))
    #expect(html.contains("href=\"/en/ask-for-information/reply?return=check#postal-address\""))
  }
}
