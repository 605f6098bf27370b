import Pages
import Wording

/// The pages by which data leaves: publishing, disclosing, the answer to an access request.
extension ConsoleSamples {
  func publish(isClear: Bool) -> PublishPage {
    PublishPage(
      context(), id: Self.id, reference: dress("IGE-2026-0038"),
      request: dress("How much was spent on training in 2025?\n\nRegards, Gwenllian"),
      answer: dress("In 2025 we spent £12,400."),
      findings: isClear
        ? []
        : [
          PublishPage.Finding(
            kind: word("console.publish.kind-name"), in: .request,
            place: word("console.publish.in-request", ["line": "3"])),
          PublishPage.Finding(
            kind: word("console.publish.kind-email"), in: .answer,
            place: word("console.publish.in-answer", ["line": "1"])),
        ],
      problems: isClear ? [] : [problem("request", "console.publish.found-problem")])
  }

  func disclose(
    _ decision: DisclosePage.Decision?, to recipient: String = "ico"
  ) -> DisclosePage {
    DisclosePage(
      context(), id: Self.id, reference: dress("IGE-2026-0038"),
      recipients: [
        RadioGroup.Choice(
          value: "ico",
          label: say("Swyddfa'r Comisiynydd Gwybodaeth", "The Information Commissioner's Office")),
        RadioGroup.Choice(
          value: "public",
          label: say("Y cyhoedd, ar ein gwefan", "The public, on our website")),
      ], chosenRecipient: decision == nil ? nil : recipient, another: dress("Heddlu De Cymru"),
      purposes: [
        RadioGroup.Choice(
          value: "statutory",
          label: say("Cydymffurfio â gofynion statudol", "Comply with statutory requirements")),
        RadioGroup.Choice(
          value: "requests", label: say("Prosesu ceisiadau", "Process requests for information")),
      ], chosenPurpose: decision == nil ? nil : "statutory",
      items: [
        CheckboxGroup.Choice(
          value: "name", label: say("Enw", "Name"), isChosen: decision != nil),
        CheckboxGroup.Choice(value: "contact", label: say("Manylion cyswllt", "Contact details")),
        CheckboxGroup.Choice(
          value: "request", label: say("Testun y cais", "Text of the request"),
          hint: say("Gall enwi pobl eraill", "It may name other people"), isChosen: true),
      ], decision: decision,
      problems: decision == nil ? [problem("recipient", "console.disclose.recipient-missing")] : [])
  }

  var permit: DisclosePage.Decision {
    .permit(
      items: [say("Testun y cais", "Text of the request")],
      withheld: [
        DisclosePage.Decision.Withheld(
          item: say("Enw", "Name"),
          reason: say("Nid oes ei angen at y diben hwn", "Not needed for this purpose"))
      ],
      statements: [
        say(
          "SCW-133: Gallai'r data fynd i Swyddfa'r Comisiynydd Gwybodaeth.",
          "SCW-133: The data may go to the Information Commissioner's Office.")
      ], in: language)
  }

  var deny: DisclosePage.Decision {
    .deny(
      reasons: [
        DisclosePage.Decision.Reason(
          .notCovered,
          say(
            "Nid yw'r hysbysiad yn enwi Heddlu De Cymru.",
            "The notice does not name South Wales Police."),
          in: language),
        DisclosePage.Decision.Reason(
          .unlawful, say("Mae'r cyfeiriad wedi'i gelu.", "The address is withheld."),
          in: language),
      ],
      nearest: say(
        "Gallem rannu'r wybodaeth hon gyda Swyddfa'r Comisiynydd Gwybodaeth.",
        "We might share this information with the Information Commissioner's Office."), in: language
    )
  }

  var review: DisclosePage.Decision {
    .review(
      items: [say("Enw", "Name"), say("Manylion cyswllt", "Contact details")],
      reasons: [
        DisclosePage.Decision.Reason(
          .notCovered,
          say("Nid yw'r hysbysiad yn cynnwys hyn.", "The notice does not cover this."),
          in: language)
      ], in: language)
  }

  private func search(_ found: [SearchPage.Row]) -> SearchPage {
    SearchPage(
      context(), id: Self.id, reference: dress("IGE-2026-0034"),
      lookedFor: dress("Gwenllian Llywelyn; gwenllian@example.wales"),
      lookedIn: say(
        "Ymholiadau llywodraethu gwybodaeth (1,216)", "Information governance enquiries (1,216)"),
      searchedAt: date(2026, 4, 1), found: found)
  }

  var search: SearchPage {
    search([
      SearchPage.Row(
        id: Self.otherId, reference: dress("IGE-2026-0034"), kind: word("console.kind.sar"),
        received: date(2026, 3, 9), state: word("console.state.open"),
        keptUntil: date(2031, 3, 9), matched: word("console.search.matched-both"),
        isIncluded: true),
      SearchPage.Row(
        id: Self.id, reference: dress("IGE-2024-0102"), kind: word("console.kind.foi"),
        received: date(2024, 6, 21), state: word("console.state.closed"),
        keptUntil: date(2034, 7, 19), matched: word("console.search.matched-name"),
        isIncluded: false),
    ])
  }

  var searchWithoutResult: SearchPage { search([]) }

  private func answer(_ enquiries: [AccessAnswerPage.Enquiry]) -> AccessAnswerPage {
    AccessAnswerPage(
      context(), id: Self.id, to: dress("Gwenllian Llywelyn"), reference: dress("IGE-2026-0034"),
      prepared: date(2026, 4, 1), enquiries: enquiries,
      account: AccessAnswerPage.Account(
        purposes: [
          say("I gydymffurfio â gofynion statudol.", "To comply with statutory requirements."),
          say("I brosesu ceisiadau am wybodaeth.", "To process requests for information."),
        ],
        recipients: [
          say(
            "Swyddfa'r Comisiynydd Gwybodaeth: gallai ei chael.",
            "The Information Commissioner's Office may receive it.")
        ],
        retention: [
          say("Pum mlynedd o'r diwrnod y daeth i law.", "Five years from the day of receipt.")
        ],
        source: [
          say("Gennych chi, drwy'r ffurflen gyhoeddus.", "From you, through the public form.")
        ],
        decisions: [say("Nid oes dim.", "There are none.")]),
      rights: [
        AccessAnswerPage.Entry(
          say("Cywiro", "Rectification"),
          say("Gallwch ofyn i ni gywiro'r data.", "You can ask us to correct the data."))
      ],
      complaints: [
        AccessAnswerPage.Entry(
          say("Atom ni", "To us"), dress("enquiries@example.wales\n029 0000 0000")),
        AccessAnswerPage.Entry(
          say("At Swyddfa'r Comisiynydd Gwybodaeth", "To the Information Commissioner's Office"),
          dress("ico.org.uk/make-a-complaint\n0330 414 6421")),
      ])
  }

  var answer: AccessAnswerPage {
    answer([
      AccessAnswerPage.Enquiry(
        reference: dress("IGE-2026-0034"),
        entries: [
          AccessAnswerPage.Entry(say("Enw", "Name"), dress("Gwenllian Llywelyn")),
          AccessAnswerPage.Entry(
            say("Y cais", "The request"), dress("A copy of all that you hold.\n\nThank you."),
            language: .en),
        ], in: language)
    ])
  }

  var answerWithoutData: AccessAnswerPage { answer([]) }
}
