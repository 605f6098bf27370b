import Pages
import Testing
import Wording

@Suite("Addresses")
struct AddressTests {
  static let id = OpaqueId("abcdefghijklmnopqrstuv0123")!

  static let everyAddress: [Address] =
    [
      .home, .notice, .enquiryStart, .enquiryCheck, .enquirySent, .publishedRequests(page: 1),
      .publishedRequests(page: 3), .publishedRequest(id), .cookies, .accessibility, .signIn,
      .signOut, .cases(tab: nil), .cases(tab: "due-soon"), .caseDetails(id), .caseStatus(id),
      .caseClose(id), .casePublish(id), .caseDisclose(id), .caseSearch(id), .caseAnswer(id, .json),
      .caseAnswer(id, .html), .retention, .retentionPlan(id), .retentionApprove(id),
      .retentionApply(id), .retentionCertificate(id), .systemPlans, .systemPlan(id),
      .systemCertificate(id), .systemHolds, .systemForecast, .disclosures, .returns,
      .returnPlan(id), .corrections, .figures, .proof, .ledger,
    ] + EnquiryQuestion.allCases.map(Address.enquiryQuestion)

  @Test("Each address is read back from its path, in both languages", arguments: everyAddress)
  func roundTrip(address: Address) {
    for language in Language.allCases {
      let found = Address.parse(address.path(in: language))
      #expect(found?.address == address)
      #expect(found?.language == language)
    }
  }

  @Test("No two addresses share a path")
  func distinct() {
    let paths = Self.everyAddress.flatMap { address in
      Language.allCases.map { address.path(in: $0) }
    }
    #expect(Set(paths).count == paths.count)
  }

  @Test("The root and the assets are in no language")
  func neutral() {
    #expect(Address.parse("/")?.address == .root)
    #expect(Address.parse("/assets/addewid.css")?.address == .stylesheet)
    #expect(Address.parse("/assets/addewid.css")?.language == nil)
    #expect(Address.root.path(in: .cy) == "/")
  }

  @Test("Slugs are translated")
  func slugs() {
    #expect(Address.notice.path(in: .en) == "/en/privacy/information-enquiries")
    #expect(Address.notice.path(in: .cy) == "/cy/preifatrwydd/ymholiadau-gwybodaeth")
    #expect(Address.home.path(in: .cy) == "/cy")
  }

  @Test(
    "Nothing else is found",
    arguments: [
      "", "//", "//en", "/fr", "/en/", "/en/preifatrwydd/ymholiadau-gwybodaeth", "/en//cookies",
      "/en/console/cases/ABCDEFGHIJKLMNOPQRSTUV0123", "/en/console/cases/short",
      "/en/console/cases/../../etc", "/EN/cookies", "/en/console",
    ])
  func unknown(path: String) {
    let found = Address.parse(path)
    #expect(found == nil || found!.address == .home)
  }

  @Test("A wrong query is let be", arguments: ["page=0", "page=-4", "page=x", "page", "=", "&&"])
  func query(query: String) {
    let found = Address.parse("/en/published-requests?\(query)")
    #expect(found?.address == .publishedRequests(page: 1))
  }
}
