import Testing

@testable import Review

@Suite("PN-20 and PN-36 children, in a notice")
struct ChildrensNoticeTests {
  @Test("a notice for children names a version that they can read")
  func version() throws {
    let notice = "Privacy notice\n\nThis notice is for adults, children and families.\n"
    #expect(try NoticeText(notice).findings(of: ChildrensNoticeMissing.self) == "medium:3")
    let version = "\nA version for children and young people is in every library.\n"
    #expect(try NoticeText(notice + version).findings(of: ChildrensNoticeMissing.self) == "")
  }

  @Test(
    "abbreviations",
    arguments: [
      ("We make referrals through MASH and CHC.", "low:3"),
      ("We use the Multi-Agency Safeguarding Hub (MASH). MASH meets each day.", ""),
      ("We use MASH. It is a multi-agency safeguarding hub.", ""),
      ("We pass it to the NHS and to HMRC in the UK.", ""),
      ("The system is called IRIS.", ""),
      ("We run DBS checks on staff, and files are 5 MB at most.", ""),
      ("We answer under the RIPA Act and PACE 1984.", ""),
      ("Write to GHB, Ty Glan, Llanhafren GH1 2AB.", ""),
      ("PLEASE READ ALL OF THIS", ""),
    ])
  func abbreviations(sentence: String, findings: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(sentence)\n")
    #expect(try notice.findings(of: ChildrensNoticeMissing.self) == findings)
  }

  @Test(
    "rights that are tied to an age",
    arguments: [
      ("If you are over the age of 12 you have the right to be told.", "high:3"),
      ("Children aged 13 or over have the right to see their records.", "high:3"),
      ("Children of any age have these rights.", ""),
      ("A child aged 12 or over is usually considered able to use the right alone.", ""),
      ("We offer the club to children over the age of 8.", ""),
    ])
  func ages(sentence: String, findings: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(sentence)\n")
    #expect(try notice.findings(of: ChildrensRightsAge.self) == findings)
  }
}
