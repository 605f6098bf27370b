import Pages
import Wording

/// Sample pages of every kind, with plain values or with hostile ones.
struct Samples {
  let language: Language
  /// Put round every text that a person or a register supplies.
  let dress: @Sendable (String) -> String

  init(_ language: Language, dress: @escaping @Sendable (String) -> String = { $0 }) {
    self.language = language
    self.dress = dress
  }

  static let id = OpaqueId("abcdefghijklmnopqrstuv0123")!

  var context: PageContext {
    PageContext(
      language: language,
      site: Site(
        service: pair("Ymholiadau llywodraethu gwybodaeth", "Information governance enquiries"),
        body: pair("Gofal Cymdeithasol Cymru", "Social Care Wales"), isExample: true),
      contact: Contact(
        email: dress("enquiries@example.wales"),
        postalAddress: pair("Y Tîm Llywodraethu\nCaerdydd", "The governance team\nCardiff")),
      token: dress("a-form-token"))
  }

  private func pair(_ cy: String, _ en: String) -> BilingualText {
    BilingualText(cy: dress(cy), en: dress(en))
  }

  private func say(_ cy: String, _ en: String) -> String { dress(language == .cy ? cy : en) }

  private func date(_ month: Int, _ day: Int) -> String {
    DateWords.withWeekday(year: 2026, month: month, day: day, in: language)
  }

  var answers: EnquiryAnswers {
    EnquiryAnswers(
      kind: "foi",
      request: dress("How much was spent on training in 2025?\n\nPlease give it by month."),
      name: dress("Mair Puw"), email: dress("mair@example.wales"), postalAddress: "",
      language: "cy")
  }

  var justInTime: JustInTimeNotice {
    JustInTimeNotice(
      why: say("Er mwyn prosesu eich cais.", "To process your request."),
      who: say(
        "Ein tîm llywodraethu gwybodaeth, a Swyddfa'r Comisiynydd Gwybodaeth os bydd cwyn.",
        "Our information governance team, and the Information Commissioner's Office if there is a complaint."
      ),
      howLong: say(
        "Deng mlynedd ar ôl cau cais rhyddid gwybodaeth; pum mlynedd ar gyfer cais am eich data eich hun.",
        "Ten years after a freedom of information request is closed; five years for a request for your own data."
      ))
  }

  var strip: CalendarStrip {
    let holidays: Set<Int> = [3, 6]
    let march = (14...31).map { day in (3, day) }
    let april = (1...15).map { day in (4, day) }
    let days = (march + april).map { month, day in
      let weekday = DateWords.weekday(year: 2026, month: month, day: day)
      var kind = CalendarStrip.Kind.counted
      if weekday == 0 || weekday == 6 || (month == 4 && holidays.contains(day)) {
        kind = .notCounted
      }
      if month == 3 && (23...25).contains(day) { kind = .paused }
      if month == 3 && day == 14 { kind = .received }
      if month == 4 && day == 15 { kind = .due }
      return CalendarStrip.Day(year: 2026, month: month, day: day, kind: kind)
    }
    return CalendarStrip(
      id: "calendar", title: say("Y dyddiau hyd yr ateb", "The days until the answer"),
      description: say("Calendr o wythnosau.", "A calendar of weeks."), days: days,
      language: language)
  }

  var bars: BarChart {
    BarChart(
      id: "bars", title: dress("Twelve go"), description: dress("By rule"),
      bars: [
        BarChart.Bar(
          label: dress("Requests still open, kept one year"),
          parts: [
            BarChart.Part(value: 12, words: dress("12 to be destroyed")),
            BarChart.Part(value: 5, words: dress("5 stay: an open complaint")),
          ]),
        BarChart.Bar(
          label: dress("Requests closed, kept ten years"), value: 40, words: dress("40 stay")),
        BarChart.Bar(label: dress("Subject access requests"), value: 0, words: dress("none")),
      ])
  }

  var home: HomePage { HomePage(context) }
  var root: RootPage { RootPage(site: context.site) }
  var start: EnquiryStartPage { EnquiryStartPage(context) }
  var check: EnquiryCheckPage { EnquiryCheckPage(context, answers: answers) }

  func question(
    _ question: EnquiryQuestion, problems: [EnquiryProblem] = [], returns: Bool = false
  ) -> EnquiryQuestionPage {
    EnquiryQuestionPage(
      context, question: question, answers: answers, problems: problems, notice: justInTime,
      returnsToCheck: returns)
  }

  var sent: EnquirySentPage {
    EnquirySentPage(
      context, reference: dress("FOI-2026-0042"), dueWords: dress(date(4, 15)),
      promisedWords: dress(date(4, 10)),
      steps: [
        say(
          "Daeth y cais i law ddydd Sadwrn 14 Mawrth 2026.",
          "The request was received on Saturday 14 March 2026."),
        say("Nid yw 17 Mawrth yn ddiwrnod gwaith.", "17 March is not a working day."),
        say(
          "Yr ugeinfed diwrnod gwaith yw 15 Ebrill 2026.",
          "The twentieth working day is 15 April 2026."),
      ],
      kind: .ownData, request: answers.request, calendar: strip)
  }

  var notice: NoticePage {
    NoticePage(context, notice: compiled, dateWords: dress(date(3, 1)))
  }

  var published: PublishedRequestsPage {
    PublishedRequestsPage(
      context,
      entries: [
        PublishedRequestsPage.Entry(
          id: Self.id, subject: say("Gwariant ar hyfforddiant", "Spending on training"),
          answeredWords: date(3, 4), in: language),
        PublishedRequestsPage.Entry(
          id: Self.id, subject: dress("Contracts for offices"), answeredWords: date(2, 4),
          writtenIn: .en, in: language),
      ], total: 42, page: 2, pages: 3)
  }

  var publishedNone: PublishedRequestsPage {
    PublishedRequestsPage(context, entries: [], total: 0, page: 1, pages: 1)
  }

  var publishedOne: PublishedRequestPage {
    PublishedRequestPage(
      context, id: Self.id, subject: dress("Spending on training"),
      request: dress("How much was spent?\n\nBy month, please."),
      answer: dress("We spent £12,400.\n\nThe table gives it by month."),
      receivedWords: date(2, 4), answeredWords: date(3, 4), outcome: dress("All of it was given"),
      writtenIn: .en)
  }

  var cookies: CookiesPage {
    CookiesPage(
      context,
      cookies: [
        .init(name: dress("addewid_enquiry"), purpose: .enquiry, expiry: .minutes(60)),
        .init(name: dress("addewid_session"), purpose: .signIn, expiry: .endOfVisit),
        .init(name: dress("addewid_token"), purpose: .token, expiry: .endOfVisit),
        .init(name: dress("addewid_language"), purpose: .language, expiry: .days(365)),
      ])
  }

  var accessibility: AccessibilityPage { AccessibilityPage(context) }

  func failure(_ status: Int) -> ProblemPage {
    ProblemPage(context, status: status, reference: dress("7h2k9"))
  }

  /// Every public page by name.
  func all(_ renderer: PageRenderer) throws -> [(name: String, html: String)] {
    var pages: [(String, String)] = [
      ("root", try renderer.render(root)), ("home", try renderer.render(home)),
      ("notice", try renderer.render(notice)), ("start", try renderer.render(start)),
      ("check", try renderer.render(check)), ("sent", try renderer.render(sent)),
      ("published", try renderer.render(published)),
      ("published-none", try renderer.render(publishedNone)),
      ("published-one", try renderer.render(publishedOne)),
      ("cookies", try renderer.render(cookies)),
      ("accessibility", try renderer.render(accessibility)),
    ]
    for item in EnquiryQuestion.allCases {
      pages.append(("question-\(item.rawValue)", try renderer.render(question(item))))
    }
    for (name, item, problems) in Self.wrong {
      let page = question(item, problems: problems, returns: true)
      pages.append(("wrong-\(name)", try renderer.render(page)))
    }
    for status in ProblemPage.statuses + [418, 502] {
      pages.append(("failure-\(status)", try renderer.render(failure(status))))
    }
    return pages + (try site(renderer))
  }

  static let wrong: [(String, EnquiryQuestion, [EnquiryProblem])] = [
    ("kind", .kind, [EnquiryProblem(.kind, .chooseOne)]),
    ("request", .request, [EnquiryProblem(.request, .tooLong(limit: 4000))]),
    ("name", .name, [EnquiryProblem(.name, .required)]),
    ("reply", .reply, [EnquiryProblem(.reply, .oneOfTwoRequired)]),
    (
      "email", .reply,
      [EnquiryProblem(.email, .notAnEmail), EnquiryProblem(.postalAddress, .controlCharacters)]
    ),
    ("language", .language, [EnquiryProblem(.language, .chooseOne)]),
  ]
}
