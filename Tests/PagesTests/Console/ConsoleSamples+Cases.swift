import Pages
import Wording

/// The pages about cases.
extension ConsoleSamples {
  func cases(_ tab: CaseListPage.Tab) -> CaseListPage {
    CaseListPage(
      context(), tab: tab, openCount: 12, closedCount: 1204,
      rows: tab == .open ? openRows : closedRows,
      paging: CaseListPage.Paging(
        showing: word(
          "console.cases.showing", ["first": "1", "last": "3", "total": "12"]),
        previous: tab == .closed ? dress("/en/console/cases?tab=closed&page=1") : nil,
        next: dress("/en/console/cases?page=2")))
  }

  private var openRows: [CaseListPage.Row] {
    [
      CaseListPage.Row(
        id: Self.id, reference: dress("IGE-2026-0031"), kind: word("console.kind.foi"),
        received: date(2026, 3, 2), due: date(2026, 3, 30),
        dueNote: dress(Catalogue.count("console.due.late", 2, in: language)), isLate: true,
        disclosure: word("console.disclosure.open"), state: word("console.state.open")),
      CaseListPage.Row(
        id: Self.otherId, reference: dress("IGE-2026-0034"), kind: word("console.kind.sar"),
        received: date(2026, 3, 9), due: date(2026, 4, 9),
        dueNote: dress(Catalogue.count("console.due.left", 8, in: language)), isLate: false,
        disclosure: word("console.disclosure.none"), state: word("console.state.open")),
      CaseListPage.Row(
        id: Self.id, reference: dress("IGE-2026-0038"), kind: word("console.kind.foi"),
        received: date(2026, 3, 14), due: date(2026, 4, 15),
        dueNote: dress(Catalogue.count("console.due.left", 14, in: language)), isLate: false,
        disclosure: word("console.disclosure.subsequently-opened"),
        state: word("console.state.open")),
    ]
  }

  private var closedRows: [CaseListPage.Row] {
    [
      CaseListPage.Row(
        id: Self.id, reference: dress("IGE-2025-0412"), kind: word("console.kind.foi"),
        received: date(2025, 11, 3), due: date(2025, 12, 1), dueNote: nil, isLate: false,
        disclosure: word("console.disclosure.closed"), state: word("console.state.closed"))
    ]
  }

  var openCase: CasePage {
    CasePage(
      context(
        notification: Notification(.success, word("console.case.status-set"), in: language)),
      id: Self.id, permitted: Set(CasePage.Action.allCases), standing: openStanding,
      request: CasePage.Request(
        text: dress(
          "How much was spent on training for social care workers in 2025?\n\nPlease give it by month, and say how many people took part."
        ), language: .en),
      person: person, retention: keeping,
      acknowledgement: .failed(
        attempts: [
          CasePage.Acknowledgement.Attempt(
            when: date(2026, 3, 14), what: say("Nid yw'r blwch yn bod", "No such mailbox"))
        ], in: language),
      timeline: timeline)
  }

  var closedCase: CasePage {
    CasePage(
      context(), id: Self.id, permitted: [],
      standing: CasePage.Standing(
        state: word("console.state.closed"), kind: word("console.kind.sar"),
        reference: dress("IGE-2025-0412"), received: date(2025, 11, 3), due: date(2025, 12, 3),
        dueNote: nil, isLate: false, disclosure: nil, outcome: word("console.outcome.answered"),
        steps: [], calendar: nil),
      request: CasePage.Request(
        text: dress("Hoffwn gael copi o bopeth sydd gennych amdanaf."), language: .cy),
      person: CasePage.Person(
        name: dress("Mair Puw"), contact: dress("mair@example.wales"),
        language: word("console.correspondence.cy"), topic: nil),
      retention: CasePage.Keeping(
        rule: say("Pum mlynedd", "Five years"), start: date(2025, 11, 3),
        until: date(2030, 11, 3), earlier: []),
      acknowledgement: .sent(at: date(2025, 11, 3), in: language), timeline: timeline)
  }

  private var openStanding: CasePage.Standing {
    CasePage.Standing(
      state: word("console.state.open"), kind: word("console.kind.foi"),
      reference: dress("IGE-2026-0038"), received: date(2026, 3, 14), due: date(2026, 4, 15),
      dueNote: dress(Catalogue.count("console.due.left", 14, in: language)), isLate: false,
      disclosure: word("console.disclosure.open"), outcome: nil,
      steps: [
        CasePage.Standing.Step(
          day: date(2026, 3, 14),
          rule: say(
            "Daeth y cais i law, ar ddydd Sadwrn.", "The request was received, on a Saturday."),
          law: dress("FOIA s.10(6)")),
        CasePage.Standing.Step(
          day: date(2026, 3, 16),
          rule: say("Y diwrnod gwaith cyntaf sy'n cyfrif.", "The first working day that counts."),
          law: nil),
        CasePage.Standing.Step(
          day: date(2026, 4, 15),
          rule: say(
            "Yr ugeinfed diwrnod gwaith. Nid yw 17 Mawrth, 3 Ebrill na 6 Ebrill yn cyfrif.",
            "The twentieth working day. 17 March, 3 April and 6 April do not count."),
          law: dress("FOIA s.10(1)")),
      ], calendar: calendar)
  }

  private var calendar: CalendarStrip {
    let days = (14...31).map { (3, $0) } + (1...15).map { (4, $0) }
    return CalendarStrip(
      id: "calendar", title: say("Yr ugain diwrnod gwaith", "The twenty working days"),
      description: say("Calendr o wythnosau.", "A calendar of weeks."),
      days: days.map { month, day in
        let weekday = DateWords.weekday(year: 2026, month: month, day: day)
        let isHoliday = [(3, 17), (4, 3), (4, 6)].contains { $0 == (month, day) }
        var kind = CalendarStrip.Kind.counted
        if weekday == 0 || weekday == 6 || isHoliday { kind = .notCounted }
        if (month, day) == (3, 14) { kind = .received }
        if (month, day) == (4, 15) { kind = .due }
        return CalendarStrip.Day(year: 2026, month: month, day: day, kind: kind)
      }, language: language)
  }

  private var person: CasePage.Person {
    CasePage.Person(
      name: dress("Gwenllian Angharad Llywelyn-Prytherch"),
      contact: dress("gwenllian.llywelyn-prytherch@longest-example.wales"),
      language: word("console.correspondence.both"), topic: nil)
  }

  private var keeping: CasePage.Keeping {
    CasePage.Keeping(
      rule: say(
        "Ceisiadau agored: blwyddyn", "Freedom of information requests classed as open: one year"),
      start: say("14 Mawrth 2026, pan ddaeth i law", "14 March 2026, when it was received"),
      until: date(2027, 3, 14),
      notes: [
        say(
          "Nid yw'r hysbysiad yn dweud pryd mae'r cyfnod yn dechrau: tybiaeth yn y gofrestr yw hyn.",
          "The notice does not say when the period starts: this is an assumption of the register.")
      ],
      earlier: [
        CasePage.Keeping.Earlier(
          until: date(2036, 3, 14), changed: date(2026, 3, 20),
          why: say(
            "O 'Ar gau' i 'Agored'.", "From 'Closed (not disclosed)' to 'Open'."))
      ])
  }

  private var timeline: [CasePage.Event] {
    [
      CasePage.Event(
        title: say("Gosodwyd y statws datgelu", "Disclosure status set"),
        when: date(2026, 3, 20), who: say("Triniwr achosion", "Case handler"),
        text: say("Agored.", "Open.")),
      CasePage.Event(
        title: say("Methwyd anfon y gydnabyddiaeth", "Acknowledgement could not be sent"),
        when: dress("14 3 2026, 10:05"), who: say("Y system", "The system")),
      CasePage.Event(
        title: say("Daeth y cais i law", "Request received"), when: date(2026, 3, 14),
        who: say("Y ffurflen gyhoeddus", "The public form")),
    ]
  }

  func status(problems: [FormProblem] = []) -> SetStatusPage {
    SetStatusPage(
      context(), id: Self.id, reference: dress("IGE-2026-0038"), kind: word("console.kind.foi"),
      present: word("console.disclosure.open"), keptUntil: date(2027, 3, 14),
      choices: [
        RadioGroup.Choice(
          value: "subsequently-opened", label: word("console.disclosure.subsequently-opened"),
          hint: word("console.status.effect", ["date": date(2028, 3, 20)])),
        RadioGroup.Choice(
          value: "closed", label: word("console.disclosure.closed"),
          hint: word("console.status.effect", ["date": date(2036, 3, 20)])),
      ], problems: problems)
  }

  func close(
    isFreedomOfInformation: Bool, problems: [FormProblem] = []
  ) -> CloseCasePage {
    let outcomes =
      isFreedomOfInformation
      ? ["disclosed-in-full", "disclosed-in-part", "refused", "not-held", "withdrawn"]
      : ["answered", "answered-in-part", "nothing-held", "withdrawn"]
    return CloseCasePage(
      context(), id: Self.id, reference: dress("IGE-2026-0038"),
      kind: word(isFreedomOfInformation ? "console.kind.foi" : "console.kind.sar"),
      outcomes: outcomes.map {
        RadioGroup.Choice(value: $0, label: word("console.outcome.\($0)"))
      }, chosenOutcome: outcomes.last, topics: isFreedomOfInformation ? topics : nil,
      chosenTopic: "spending",
      effects: [word("console.close.effect", ["date": date(2036, 4, 1)])], problems: problems)
  }

  private var topics: [SelectField.Choice] {
    [
      SelectField.Choice(
        value: "who-we-are",
        label: say("Pwy ydym ni a beth rydym ni'n ei wneud", "Who we are and what we do")),
      SelectField.Choice(
        value: "spending",
        label: say("Beth rydym yn ei wario a sut", "What we spend and how we spend it")),
    ]
  }

  var closeWithProblems: CloseCasePage {
    close(
      isFreedomOfInformation: true,
      problems: [
        problem("outcome", "console.close.outcome-missing"),
        problem("topic", "console.close.topic-missing"),
      ])
  }
}
