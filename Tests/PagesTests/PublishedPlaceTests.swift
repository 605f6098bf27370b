import Publishing
import Testing
import Wording

@testable import Pages

@Suite("Places of a published site")
struct PublishedPlaceTests {
  @Test(
    "Links are relative to the page's own folder",
    arguments: [
      (PublishedPlace.index, PublishedPlace.notice(service: "cctv"), "cctv.cy.html"),
      (.index, .children(service: "cctv"), "children/cctv.cy.html"),
      (.children(service: "cctv"), .index, "../index.cy.html"),
      (.children(service: "cctv"), .childrenIndex, "index.cy.html"),
      (.record, .assumptions, "assumptions.cy.html"),
      (.record, .children(service: "cctv"), "../children/cctv.cy.html"),
    ])
  func links(from: PublishedPlace, to: PublishedPlace, link: String) {
    #expect(from.link(to: to, in: .cy) == link)
  }

  @Test("A page's pair is the same file in the other language")
  func pairs() throws {
    for (name, html) in try Samples(.cy).site(RenderingTests.renderer) {
      let file = html.firstMatch(of: /hreflang="en" href="([^"]*)"/)?.1
      #expect(file?.hasSuffix(".en.html") == true && file?.contains("/") == false, "\(name)")
    }
  }

  @Test("No page for the public leads to those for officers")
  func officers() throws {
    for (name, html) in try Samples(.en).site(RenderingTests.renderer) {
      let isForOfficers = ["site-policy", "site-assumptions", "site-readability"].contains(name)
      #expect(html.contains("record.en.html") == isForOfficers, "\(name)")
    }
  }

  @Test("Promises are named to officers alone")
  func promises() throws {
    for (name, html) in try Samples(.en).site(RenderingTests.renderer) {
      #expect(html.contains("WCW-001") == (name == "site-assumptions"), "\(name)")
    }
  }

  @Test(
    "An address that could be something else is shown and not linked",
    arguments: [
      "javascript:alert(1)", "post@example.wales?subject=\u{301}\"", "//elsewhere", "https://a b",
      "data:text/html,x", "example", "",
    ])
  func addresses(text: String) {
    #expect(ShownValue(.page(text), in: .cy, isLast: true).link == nil)
    #expect(ShownValue(.page(text), in: .cy, isLast: true).text == text)
  }
}
