import Pages
import Testing
import Wording

/// What single pages of the console show, and what they do not.
@Suite("Console pages")
struct ConsolePagesTests {
  let renderer: PageRenderer

  init() throws { renderer = try PageRenderer() }

  private func html(_ name: String, _ samples: ConsoleSamples) throws -> String {
    let page = try #require(samples.all.first { $0.name == name }).page
    return try renderer.render(page)
  }

  @Test("A page after a mistake says so in its title, its summary and beside the field")
  func problems() throws {
    let html = try html("close-problem", ConsoleSamples(.cy))
    #expect(html.contains("<title>Gwall: "))
    let link = ##"<a href="#outcome">"##
    #expect(html.contains(link))
    #expect(html.contains(#"id="outcome-problem""#))
    #expect(html.contains(#"id="topic-problem""#))
  }

  @Test("A refused sign-in does not say which part was wrong, and shows no password")
  func signIn() throws {
    let html = try html("sign-in-refused", ConsoleSamples(.en))
    #expect(html.contains("The user name and password do not match"))
    #expect(!html.contains(#"id="password-problem""#))
    let emptyBox = #"id="password" name="password" type="password" value="""#
    #expect(html.contains(emptyBox))
    #expect(!html.contains(Catalogue.text("console.menu.ledger", in: .en)))
  }

  @Test("A case offers what is permitted, in its order, and nothing else")
  func actions() throws {
    let open = try html("case", ConsoleSamples(.en))
    let places = ["status", "close", "publish", "disclose", "search"].map { step in
      open.firstRange(of: "/\(ConsoleSamples.id.text)/\(step)\"")?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    let closed = try html("case-closed", ConsoleSamples(.en))
    #expect(!closed.contains("/\(ConsoleSamples.id.text)/close\""))
    #expect(closed.contains(Catalogue.text("console.case.no-actions", in: .en)))
  }

  @Test("A text that could identify the requester cannot be published")
  func publishing() throws {
    let found = try html("publish", ConsoleSamples(.en))
    #expect(!found.contains(#"value="publish""#))
    #expect(found.contains("The e-mail address"))
    let clear = try html("publish-clear", ConsoleSamples(.en))
    #expect(clear.contains(#"value="publish""#))
  }

  @Test("Only a decision that lets items go has a button to hand them over")
  func disclosing() throws {
    #expect(try !html("disclose", ConsoleSamples(.en)).contains(#"value="disclose""#))
    #expect(try html("disclose-permit", ConsoleSamples(.en)).contains(#"value="disclose""#))
    let review = try html("disclose-review", ConsoleSamples(.en))
    #expect(review.contains(#"value="disclose""#))
    #expect(review.contains(#"name="reason""#))
    let deny = try html("disclose-deny", ConsoleSamples(.en))
    #expect(!deny.contains(#"value="disclose""#))
    #expect(deny.contains("Not covered by the notice"))
    #expect(deny.contains("Against the law"))
  }

  @Test("The access answer leads nowhere into the console and fetches nothing")
  func accessAnswer() throws {
    let html = try html("answer", ConsoleSamples(.cy))
    #expect(!html.contains("href="))
    #expect(!html.contains("src="))
    #expect(!html.contains("<form"))
    #expect(html.contains("A copy of all that you hold.<br><br>Thank you.</dd>"))
  }

  @Test("A plan is approved by another person, and destroys only after that")
  func plans() throws {
    let approve = try html("plan", ConsoleSamples(.en))
    #expect(approve.contains("/approve\""))
    #expect(!approve.contains("/apply\""))
    let wait = try html("plan-wait", ConsoleSamples(.en))
    #expect(!wait.contains("/approve\"") && !wait.contains("/apply\""))
    let apply = try html("plan-apply", ConsoleSamples(.cy))
    #expect(apply.contains("Bydd 12 cofnod yn cael eu dinistrio."))
    let done = try html("plan-done", ConsoleSamples(.en))
    #expect(done.contains("/certificate\""))
    #expect(!done.contains("/approve\"") && !done.contains("/apply\""))
  }

  @Test("The certificate is whole in both languages, the page's own first")
  func certificate() throws {
    for language in Language.allCases {
      let html = try html("certificate", ConsoleSamples(language))
      let cy = try #require(html.firstRange(of: #"<article class="console-certificate" lang="cy""#))
      let en = try #require(html.firstRange(of: #"<article class="console-certificate" lang="en""#))
      #expect((cy.lowerBound < en.lowerBound) == (language == .cy))
      #expect(html.contains("Nid yw&#39;r dystysgrif hon yn enwi neb."))
      #expect(html.contains("This certificate names nobody."))
    }
  }

  @Test("The count agrees when received less destroyed is held")
  func figures() throws {
    let agrees = Catalogue.text("console.figures.agrees", in: .en)
    #expect(try html("figures", ConsoleSamples(.en)).contains(agrees))
    #expect(try !html("figures-wrong", ConsoleSamples(.en)).contains(agrees))
  }

  @Test("The proof counts each promise once, under every status")
  func proof() throws {
    let html = try html("proof", ConsoleSamples(.en))
    for status in StatusMark.Status.allCases {
      #expect(
        html.contains(
          #"<strong class="console-count">1</strong> <span class="status status-\#(status.rawValue)">"#
        ))
    }
  }
}
