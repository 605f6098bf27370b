import Documents
import Testing

@testable import Review

@Suite("PN-02 how to reach the data protection officer, in a notice")
struct OfficerContactMissingNoticeTests {
  @Test(
    "an address near the officer's name, or one that names the role, is enough",
    arguments: [
      "Our Data Protection Officer is Nia Okonkwo: dpo@ashmere.example.",
      "Our Data Protection Officer is Nia Okonkwo. You can reach her on 029 2018 0141.",
      "Write to the DPO, County Hall, Trefalarch LD9 4AB.",
      "Questions go to data.protection@ashmere.example.",
    ])
  func reached(sentence: String) throws {
    #expect(try NoticeText("Privacy notice\n\n\(sentence)\n").findings(of: Rule.self) == "")
  }

  @Test(
    "a sentence that stops before the address",
    arguments: [
      "To ask for this, contact our Data Protection Officer Kit Vaughan, via",
      "You can reach our Data Protection Officer by e-mail at",
      "To ask for this, email the Data Protection Officer (DPO) at the address below:",
    ])
  func broken(sentence: String) throws {
    let notice = NoticeText(
      "Privacy notice\n\n\(sentence)\n\nIf a record is wrong, we will put it right for you.\n")
    #expect(try notice.findings(of: Rule.self) == "high:3")
  }

  @Test("an address on the next line answers it")
  func answered() throws {
    let notice = NoticeText(
      "Privacy notice\n\nYou can email our Data Protection Officer at the address below:\n\n"
        + "dpo@ashmere.example\n")
    #expect(try notice.findings(of: Rule.self) == "")
  }

  @Test("an officer without an address, and no officer at all")
  func absent() throws {
    let named = NoticeText(
      "<main><h1>Privacy notice</h1>\n<p>Our Data Protection Officer sees to it.</p></main>",
      form: .html)
    #expect(try named.findings(of: Rule.self) == "high:2")
    let unnamed = NoticeText(
      "<main><h1>Privacy notice</h1>\n<p>We see to it.</p></main>", form: .html)
    #expect(try unnamed.findings(of: Rule.self) == "high:1")
  }

  @Test("a charity need not have an officer")
  func charity() throws {
    let notice = NoticeText("Privacy notice\n\nGlannau Trust, registered charity number 1000001.\n")
    #expect(try notice.findings(of: Rule.self) == "")
  }

  @Test(
    "nor need a community, town or parish council",
    arguments: [
      "Privacy notice of Llanhafren Community Council\n\nWe see to it.\n",
      "Privacy notice\n\nGlannau Town Council is the data controller.\n",
      "Privacy notice\n\nWho we are\n\nGlannau Community Council speaks for the village.\n",
      "Hysbysiad preifatrwydd\n\nCyngor Tref Glannau yw’r rheolydd data ar gyfer eich data.\n",
    ])
  func localCouncil(text: String) throws {
    #expect(try NoticeText(text).findings(of: Rule.self) == "")
  }

  private typealias Rule = OfficerContactMissing
}
