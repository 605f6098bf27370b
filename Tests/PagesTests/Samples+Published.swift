import Pages
import Register
import Wording

@testable import Publishing

/// Notices and other documents with a part of every kind, as they are compiled from a register.
extension Samples {
  func both(_ text: String) -> BilingualText { BilingualText(cy: dress(text), en: dress(text)) }

  /// What is drawn: the lines of a picture follow the length of its words.
  private func plain(_ text: String) -> BilingualText { BilingualText(cy: text, en: text) }

  private func link(_ id: String, _ name: String) -> ServiceLink {
    let file = "services/\(id).yaml"
    return ServiceLink(
      Service(
        id: id, file: file, name: both(name), summary: both(name), from: [],
        place: SourcePlace(file: file, line: 1, column: 1), partOf: nil, own: StatementSet(),
        events: [], facts: [:], recordMap: nil, form: [], handledFor: nil, silences: []))
  }

  private var promise: StatementName {
    StatementName(file: "services/enquiries.yaml", kind: .retention, id: "closed")
  }

  private var entries: [NoticeEntry] {
    let facts = [
      NoticeFact(
        key: "a", label: both("Of what"),
        values: [
          .text(both("Words")), .statement(promise, both("A statement")),
          .email("post@example.wales"), .telephone(dress("029 2000 0000")),
          .page("https://example.wales/privacy"), .citation(dress("UK GDPR Art 6(1)(e)")),
          .same(dress("12")),
        ]),
      NoticeFact(key: "b", label: nil, values: [.text(both("A whole sentence."))]),
    ]
    let whole = NoticeEntry(
      said: .statement(promise), origin: .service, name: both("Closed requests"),
      detail: both("Requests that were closed are kept."), when: both("They were closed."),
      facts: facts,
      assumption: NoticeAssumption(reason: both("The notice is silent."), confirmedBy: nil),
      law: NoticeLaw(
        status: .exception, words: both("The law makes an exception."),
        citation: dress("DPA 2018 Sch 2"), how: both("A person decides.")),
      promises: [], isDraftWelsh: true)
    let plain = NoticeEntry(
      said: .statement(StatementName(file: "organisation.yaml", kind: .right, id: "access")),
      origin: .everyService, name: both("Access"), detail: nil, when: nil, facts: [],
      assumption: nil, law: nil, promises: [], isDraftWelsh: false)
    let part = NoticeEntry(
      said: .silence(.fees),
      origin: .partOf(link("enquiries", "Enquiries")), name: both("Fees"),
      detail: nil, when: nil, facts: facts,
      assumption: NoticeAssumption(reason: both("It was decided so."), confirmedBy: "officer"),
      law: nil, promises: [], isDraftWelsh: false)
    return [whole, plain, part]
  }

  private var silent: NoticeEntry {
    NoticeEntry(
      said: .silence(.transfers), origin: .everyService, name: both("Transfers"), detail: nil,
      when: nil, facts: [], assumption: nil, law: nil, promises: [], isDraftWelsh: false)
  }

  private var sections: [NoticeSection] {
    [
      NoticeSection(
        topic: .who, heading: both("Who we are"), answer: both("It is we."),
        facts: [NoticeFact(key: "c", label: both("Post"), values: [.text(both("Cardiff"))])],
        groups: [NoticeGroup(heading: both("Contacts"), entries: entries)], silences: [.date]),
      NoticeSection(
        topic: .why, heading: both("Why"), answer: both("It does not say."), facts: [],
        groups: [], silences: [.purposes]),
      NoticeSection(
        topic: .notStated, heading: both("What it does not say"), answer: both("One point."),
        facts: [], groups: [NoticeGroup(heading: nil, entries: [silent])],
        silences: [.transfers]),
    ]
  }

  var compiled: Notice {
    Notice(
      service: "enquiries", title: both("Enquiries"), summary: both("What people ask us."),
      controller: both("Social Care Wales"), brand: both("WeCare Wales"), isExample: true,
      register: dress("3f9ac1d04e77"), partOf: [link("desk", "The desk")],
      hasChildrensVersion: true, sections: sections)
  }

  var organisation: OrganisationNotice {
    OrganisationNotice(
      title: both("Privacy notice"), controller: both("Social Care Wales"),
      brand: both("WeCare Wales"), isExample: true, exampleMark: nil, register: "3f9ac1d04e77",
      services: [
        .init(
          id: "desk", name: both("The desk"), summary: both("All that is asked."), partOf: nil,
          hasChildrensVersion: false),
        .init(
          id: "enquiries", name: both("Enquiries"), summary: both("Some of it."), partOf: "desk",
          hasChildrensVersion: true),
      ], sections: sections, hasDraftWelsh: true)
  }

  var childrens: ChildrensNotice {
    ChildrensNotice(
      service: "enquiries", title: both("Enquiries, for you"), lead: [both("This is for you.")],
      brand: both("WeCare Wales"), isExample: true, register: "3f9ac1d04e77",
      sections: [
        ChildrensSection(
          topic: .help, heading: both("Who can help"), sentences: [both("You can ask us.")],
          points: [
            ChildrensPoint(
              statement: nil, name: both("A person"), sentences: [both("They listen.")],
              contacts: [.email("post@example.wales"), .telephone(dress("029 2000 0000"))],
              isAssumed: true, isDraftWelsh: true)
          ])
      ], hasDraftWelsh: true)
  }

  private var changes: NoticeChanges {
    let version = NoticeVersion(
      number: 2, register: dress("3f9ac1d04e77"), date: "2026-11-25", services: [], statements: [])
    let before = NoticeVersion(
      number: 1, register: "a", date: "2026-10-25",
      services: [
        VersionedService(
          id: "enquiries", file: "services/enquiries.yaml", name: both("Enquiries"),
          summary: both("Some of it."))
      ],
      statements: [
        VersionedStatement(
          subject: .statement(promise),
          texts: [VersionedText(key: "name", label: nil, cy: dress("Gone"), en: dress("Gone"))])
      ])
    return NoticeChanges(from: before, to: version)
  }

  private var policy: PolicyDocument {
    let line = PolicyStatement(
      statement: promise, name: both("Kept"), service: nil, sentences: [both("It is kept.")],
      isAssumed: true)
    return PolicyDocument(
      title: both("Policy document"), controller: both("Social Care Wales"), isExample: true,
      register: "3f9ac1d04e77", answer: both("The law asks for it."),
      conditions: [
        PolicyCondition(
          citation: dress("para 18"), words: both("Safeguarding"), need: both("It is needed."),
          reliance: [
            PolicyReliance(
              statement: promise, name: both("A basis"),
              service: link("desk", "The desk"), laws: [dress("An Act")])
          ],
          principles: [
            PolicyPrinciple(
              principle: .lawfulness, heading: both("Lawfulness"), statements: [line]),
            PolicyPrinciple(principle: .accuracy, heading: both("Accuracy"), statements: []),
          ])
      ], review: [both("Once a year.")], toWrite: [both("How accuracy is kept.")])
  }

  private var assumptions: AssumptionList {
    AssumptionList(
      title: both("Assumptions"), controller: both("Social Care Wales"), isExample: true,
      register: "3f9ac1d04e77", answer: both("There is one."),
      groups: [
        .init(
          service: nil, heading: plain("All services"),
          assumptions: [
            .init(
              statement: promise, topic: both("How long"), name: both("Closed requests"),
              reason: both("The notice is silent."), confirmedBy: dress("officer"),
              place: SourcePlace(file: dress("services/enquiries.yaml"), line: 3, column: 1),
              promises: [dress("WCW-001")], isDraftWelsh: true)
          ])
      ])
  }

  private var readability: ReadabilityReport {
    ReadabilityReport(
      title: both("How easy"), method: [both("So it is measured."), both("The hardest.")],
      notices: [
        NoticeReadability(compiled, link("enquiries", "Enquiries")),
        NoticeReadability(childrens, link("enquiries", "Enquiries")),
      ])
  }

  var publishedSite: PublishedSite {
    PublishedSite(
      body: both("Social Care Wales"), brand: both("WeCare Wales"), isExample: true,
      register: dress("3f9ac1d04e77"), day: "2026-11-25", hasChildrensNotices: true,
      isDraftWelsh: true)
  }

  /// Every page of a published site by name; the record has tests of its own.
  func site(_ renderer: PageRenderer) throws -> [(name: String, html: String)] {
    let site = publishedSite
    return [
      ("site-index", try renderer.render(PublishedIndexPage(organisation, of: site, in: language))),
      ("site-notice", try renderer.render(PublishedNoticePage(compiled, of: site, in: language))),
      (
        "site-children", try renderer.render(ChildrensNoticePage(childrens, of: site, in: language))
      ),
      (
        "site-children-index",
        try renderer.render(ChildrensIndexPage([childrens], of: site, in: language))
      ),
      (
        "site-changes",
        try renderer.render(
          ChangesPage(
            [changes], services: ["enquiries"], earlierCount: 3, of: site, in: language))
      ),
      ("site-policy", try renderer.render(PolicyDocumentPage(policy, of: site, in: language))),
      (
        "site-assumptions",
        try renderer.render(AssumptionsPage(assumptions, of: site, in: language))
      ),
      (
        "site-readability",
        try renderer.render(ReadabilityPage(readability, of: site, in: language))
      ),
    ]
  }
}
