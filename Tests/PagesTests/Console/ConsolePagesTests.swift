import Pages
import Testing
import Wording

/// What single pages of the console show, and what they do not.
@Suite("Console pages")
struct ConsolePagesTests {
  @Test("A page after a mistake says so in its title, its summary and beside the field")
  func problems() throws {
    let html = try RenderedConsole.page("close-problem", .cy)
    #expect(html.contains("<title>Gwall: "))
    let link = ##"<a href="#outcome">"##
    #expect(html.contains(link))
    #expect(html.contains(#"id="outcome-problem""#))
    #expect(html.contains(#"id="topic-problem""#))
  }

  @Test("A refused sign-in does not say which part was wrong, and shows no password")
  func signIn() throws {
    let html = try RenderedConsole.page("sign-in-refused", .en)
    #expect(html.contains("The user name and password do not match"))
    #expect(!html.contains(#"id="password-problem""#))
    let emptyBox = #"id="password" name="password" type="password" value="""#
    #expect(html.contains(emptyBox))
    #expect(!html.contains(Catalogue.text("console.menu.ledger", in: .en)))
  }

  @Test("A case offers what is permitted, in its order, and nothing else")
  func actions() throws {
    let open = try RenderedConsole.page("case", .en)
    let places = ["status", "close", "publish", "disclose", "search"].map { step in
      open.firstRange(of: "/\(ConsoleSamples.id.text)/\(step)\"")?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    let closed = try RenderedConsole.page("case-closed", .en)
    #expect(!closed.contains("/\(ConsoleSamples.id.text)/close\""))
    #expect(closed.contains(Catalogue.text("console.case.no-actions", in: .en)))
  }

  @Test("A text that could identify the requester cannot be published")
  func publishing() throws {
    let found = try RenderedConsole.page("publish", .en)
    #expect(!found.contains(#"value="publish""#))
    #expect(found.contains("The e-mail address"))
    let clear = try RenderedConsole.page("publish-clear", .en)
    #expect(clear.contains(#"value="publish""#))
  }

  @Test("Only a decision that lets items go has a button to hand them over")
  func disclosing() throws {
    #expect(try !RenderedConsole.page("disclose", .en).contains(#"value="disclose""#))
    #expect(try RenderedConsole.page("disclose-permit", .en).contains(#"value="disclose""#))
    let review = try RenderedConsole.page("disclose-review", .en)
    #expect(review.contains(#"value="disclose""#))
    #expect(review.contains(#"name="reason""#))
    let deny = try RenderedConsole.page("disclose-deny", .en)
    #expect(!deny.contains(#"value="disclose""#))
    #expect(deny.contains("Not covered by the notice"))
    #expect(deny.contains("Against the law"))
  }

  @Test("The access answer leads nowhere into the console and fetches nothing")
  func accessAnswer() throws {
    let html = try RenderedConsole.page("answer", .cy)
    #expect(!html.contains("href="))
    #expect(!html.contains("src="))
    #expect(!html.contains("<form"))
    #expect(html.contains("A copy of all that you hold.<br><br>Thank you.</dd>"))
  }

  @Test("A plan is approved by another person, and destroys only after that")
  func plans() throws {
    let approve = try RenderedConsole.page("plan", .en)
    #expect(approve.contains("/approve\""))
    #expect(!approve.contains("/apply\""))
    let wait = try RenderedConsole.page("plan-wait", .en)
    #expect(!wait.contains("/approve\"") && !wait.contains("/apply\""))
    let apply = try RenderedConsole.page("plan-apply", .cy)
    #expect(apply.contains("Bydd 12 cofnod yn cael eu dinistrio."))
    let done = try RenderedConsole.page("plan-done", .en)
    #expect(done.contains("/certificate\""))
    #expect(!done.contains("/approve\"") && !done.contains("/apply\""))
  }

  @Test("The certificate is whole in both languages, the page's own first")
  func certificate() throws {
    for language in Language.allCases {
      let html = try RenderedConsole.page("certificate", language)
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
    #expect(try RenderedConsole.page("figures", .en).contains(agrees))
    #expect(try !RenderedConsole.page("figures-wrong", .en).contains(agrees))
  }

  @Test("The proof counts each promise once, under every status")
  func proof() throws {
    let html = try RenderedConsole.page("proof", .en)
    for status in StatusMark.Status.allCases {
      #expect(
        html.contains(
          #"<strong class="console-count">1</strong> <span class="status status-\#(status.rawValue)">"#
        ))
    }
  }
}
