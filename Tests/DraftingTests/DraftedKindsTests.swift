import Register
import Testing
import Wording

@Suite("What a draft makes of what a notice states")
struct DraftedKindsTests {
  private func service(_ text: String, _ name: String = "n.md") throws -> (Service, Controller) {
    let notice = try DraftedNotice(text, name: name)
    #expect(notice.faults.map(\.description) == [])
    let register = try #require(notice.register)
    return (try #require(register.services.first), register.controller)
  }

  @Test("a row of a table ties a purpose to its basis and law")
  func rows() throws {
    let (service, _) = try service(
      """
      # Privacy notice: boats

      ## Why we use it, and our lawful basis

      | What we do | UK GDPR | Law |
      |---|---|---|
      | Register boats | Article 6(1)(e), public task | Harbours Act 1964, section 2 |
      | Send news | Article 6(1)(a), consent | none |
      """)
    #expect(service.own.purposes.map(\.name.en) == ["Register boats", "Send news"])
    #expect(service.own.lawfulBases.map { $0.article?.rawValue } == ["6(1)(e)", "6(1)(a)"])
    #expect(service.own.lawfulBases.map(\.purposes) == service.own.purposes.map { [$0.id] })
    #expect(service.own.lawfulBases[0].laws == ["Harbours Act 1964, section 2"])
    #expect(service.own.lawfulBases.allSatisfy { $0.head.assumed == nil })
  }

  @Test("terms of several kinds of records are for these records alone")
  func terms() throws {
    let (service, _) = try service(
      """
      # Privacy notice: boats

      ## How long we keep it

      | Record | How long | Counted from |
      |---|---|---|
      | Registrations | 6 years | the sale of the boat |
      | Letters | 12 months | our reply |
      """)
    #expect(
      service.own.retention.map(\.keep.words) == [
        "6 years after sale of the boat", "12 months after reply",
      ])
    #expect(
      service.own.retention.map { $0.applies.map(\.value) } == [["registrations"], ["letters"]])
    #expect(service.events == ["sale-of-the-boat", "reply"])
  }

  @Test("an article that the notice does not name is a reading to confirm")
  func articles() throws {
    let (service, _) = try service(
      """
      # Privacy notice: boats

      ## Our lawful basis

      Our lawful basis is a legal obligation.
      """)
    let basis = try #require(service.own.lawfulBases.first)
    #expect(basis.article == .legalObligation)
    #expect(basis.head.assumed?.en.contains("6(1)(c)") == true)
  }

  @Test("special and criminal data are marked where the words say so")
  func special() throws {
    let (service, _) = try service(
      """
      # Privacy notice: boats

      ## What we hold

      We hold:

      - your name and health
      - your convictions
      - the address of the Health Board
      """)
    #expect(service.own.items.map(\.category) == [.special, .criminal, .ordinary])
    #expect(service.own.items[0].special == [.health])
  }

  @Test("who gets nothing is no recipient, and on what condition is said")
  func refusals() throws {
    let (service, _) = try service(
      """
      # Privacy notice: boats

      ## Who we share it with

      We will not share your information with anyone without your consent.
      """)
    let recipient = try #require(service.own.recipients.first)
    #expect(!recipient.isShared)
    #expect(recipient.head.when?.en == "without your consent")
  }

  @Test("rights carry the time and the fee that are promised")
  func rights() throws {
    let (_, controller) = try service(
      """
      # Privacy notice: boats

      ## Your rights

      You have the right to:

      - access your information
      - have it corrected

      We respond to your request within one month of receiving it, or two further months if it is complex.
      There is no charge unless a request is manifestly unfounded or excessive.
      """)
    let access = try #require(controller.statements.rights.first { $0.right == .access })
    #expect(access.within?.description == "1 month" && access.starts == .receipt)
    #expect(access.feeIf == [.excessive, .manifestlyUnfounded] || access.feeIf.count == 2)
    #expect(controller.statements.rights.allSatisfy { $0.within != nil })
  }

  @Test("an officer whom nobody can reach is said to be missing an address")
  func officer() throws {
    let (_, controller) = try service(
      """
      # Privacy notice: boats

      ## Contact

      Contact our Data Protection Officer by e-mail at
      """)
    let officer = try #require(controller.statements.contacts.first)
    #expect(officer.role == "data-protection-officer" && officer.missing == [.email])
    #expect(controller.silences.map(\.topic).contains(.controllerContact))
  }

  @Test("sections that each tell their own data and purposes become services")
  func activities() throws {
    let notice = try DraftedNotice(
      """
      # Privacy policy

      Harbour Board is the data controller.

      ## Your rights

      You have the right of access.

      ## Regatta

      We hold:

      - names of crews

      We hold this information to:

      - run the races

      ## Moorings

      We hold:

      - names of owners

      We hold this information to:

      - let moorings

      We keep it for six years after the lease ends.
      """, name: "n.md")
    #expect(notice.faults.map(\.description) == [])
    let register = try #require(notice.register)
    #expect(register.services.map(\.id) == ["moorings", "regatta"])
    let moorings = register.services[0]
    #expect(moorings.own.items.map(\.name.en) == ["names of owners"])
    #expect(moorings.own.retention.map(\.keep.words) == ["6 years after lease ends"])
    #expect(register.services[1].notStated.contains(.retention))
    #expect(register.controller.statements.rights.count == 1)
  }
}
