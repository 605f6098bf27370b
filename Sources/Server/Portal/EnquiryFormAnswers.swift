import Hummingbird
import Office
import Pages
import Register
import Rights
import StatutoryTime
import Wording

/// The enquiry form: one question a page, without script, with answers kept sealed in between.
struct EnquiryFormAnswers: Sendable {
  let portal: PortalAnswers

  private var office: Office { portal.office }
  private var language: Language { portal.language }
  private var cookies: SiteCookies { SiteCookies(isBehindTLS: portal.site.isBehindTLS) }

  private static let ownFields: Set<String> = [
    "token", EnquiryQuestionPage.returnField, EnquiryQuestionPage.switchField,
  ]

  // MARK: Questions

  func question(_ question: EnquiryQuestion) async throws -> Response {
    if portal.call.isPost { return try await take(question) }
    let (key, answers, isNew) = try await draft()
    let page = EnquiryQuestionPage(
      portal.context(token: office.formToken(key: key)), question: question,
      answers: EnquiryAnswers(answers), notice: notice(of: question),
      returnsToCheck: portal.call.query(EnquiryQuestionPage.returnField) == "check")
    let response = try portal.page(page)
    return isNew ? response.setting(cookies.cookie(SiteCookies.draft, key)) : response
  }

  private func take(_ question: EnquiryQuestion) async throws -> Response {
    let form = try await portal.call.form()
    let key = try trustedKey(form)
    guard portal.site.draftLimit.admits(portal.call.remoteAddress, at: office.world.now()) else {
      throw Refused(.tooManyRequests)
    }
    var answers = try await office.draft(key: key)
    let typed = form.answers(without: Self.ownFields)
    if form[EnquiryQuestionPage.switchField] != nil {
      // As it stands: it is checked when the person goes on.
      for field in question.fields { answers[field] = typed[field] }
      try await office.saveDraft(answers, key: key)
      return .seeOther(.enquiryQuestion(question), in: language.other)
    }
    let returns = form[EnquiryQuestionPage.returnField] == "check"
    switch office.form.check(typed, fields: question.fields) {
    case .success(let tidy):
      for field in question.fields { answers[field] = tidy[field] }
      try await office.saveDraft(answers, key: key)
      return .seeOther(
        returns ? .enquiryCheck : question.next.map(Address.enquiryQuestion) ?? .enquiryCheck,
        in: language)
    case .failure(let problems):
      let page = EnquiryQuestionPage(
        portal.context(token: office.formToken(key: key)), question: question,
        answers: EnquiryAnswers(answers.merging(typed) { $1 }),
        problems: problems.problems.map { EnquiryProblem($0, question, office.form) },
        notice: notice(of: question), returnsToCheck: returns)
      return try portal.page(page, status: .unprocessableContent)
    }
  }

  private func notice(of question: EnquiryQuestion) -> JustInTimeNotice {
    let whys = question.fields.compactMap { office.form.field($0)?.why[language] }
    var told: [String] = []
    for why in whys where !told.contains(why) { told.append(why) }
    return JustInTimeNotice(
      why: told.joined(separator: " "), who: Catalogue.text("notice.seen-by", in: language),
      howLong: Catalogue.text("notice.kept-as-request", in: language))
  }

  // MARK: Check and send

  func check() async throws -> Response {
    if portal.call.isPost { return try await send() }
    let (key, answers, isNew) = try await draft()
    if isNew { return .seeOther(.enquiryStart, in: language) }
    if let open = firstOpenQuestion(answers) {
      return .seeOther(.enquiryQuestion(open), in: language)
    }
    return try portal.page(
      EnquiryCheckPage(
        portal.context(token: office.formToken(key: key)), answers: EnquiryAnswers(answers)))
  }

  private func send() async throws -> Response {
    let key = try trustedKey(try await portal.call.form())
    let answers = try await office.draft(key: key)
    if answers[DraftReceipt.reference] != nil { return .seeOther(.enquirySent, in: language) }
    if let open = firstOpenQuestion(answers) {
      return .seeOther(.enquiryQuestion(open), in: language)
    }
    guard portal.site.enquiryLimit.admits(portal.call.remoteAddress, at: office.world.now()) else {
      throw Refused(.tooManyRequests)
    }
    do {
      _ = try await office.send(draftKey: key)
    } catch OfficeRefusal.alreadySent {
      // A second press: the first one's confirmation is what the person wants to see.
    }
    return .seeOther(.enquirySent, in: language)
  }

  func sent() async throws -> Response {
    let (_, answers, _) = try await draft(keepsReceipt: true)
    guard let reference = answers[DraftReceipt.reference],
      let kind = EnquiryKind(rawValue: answers["kind"] ?? ""),
      let received = LocalDay(iso: answers[DraftReceipt.received] ?? "")
    else { return .seeOther(.enquiryStart, in: language) }
    let deadline = try office.clock.deadline(kind, receivedOn: received)
    let due = try office.clock.due(kind, receivedOn: received)
    let statutory = try office.clock.statutoryDue(kind, receivedOn: received)
    return try portal.page(
      EnquirySentPage(
        portal.context(), reference: reference,
        dueWords: Days.withWeekday(statutory, in: language),
        promisedWords: due < statutory ? Days.withWeekday(due, in: language) : nil,
        steps: deadline.steps.map { StepWords.text($0.rule, in: language) },
        kind: kind == .sar ? .ownData : .information, request: answers["request"],
        calendar: CalendarStrip(
          office.clock, kind: kind, receivedOn: received, dueOn: due, in: language)))
  }

  private func firstOpenQuestion(_ answers: [String: String]) -> EnquiryQuestion? {
    EnquiryQuestion.allCases.first { question in
      let own = answers.filter { question.fields.contains($0.key) }
      if case .failure = office.form.check(own, fields: question.fields) { return true }
      return false
    }
  }

  // MARK: Draft

  /// The draft of this browser, or a new one.
  private func draft(
    keepsReceipt: Bool = false
  ) async throws -> (key: String, answers: [String: String], isNew: Bool) {
    if let key = portal.call.cookie(SiteCookies.draft), key.utf8.count == 64 {
      let answers = try await office.draft(key: key)
      if keepsReceipt || answers[DraftReceipt.reference] == nil { return (key, answers, false) }
    }
    return (office.newDraftKey(), [:], true)
  }

  /// The key of the cookie, if the form was made for it.
  private func trustedKey(_ form: FormBody) throws(Refused) -> String {
    guard let key = portal.call.cookie(SiteCookies.draft), let token = form["token"],
      office.isFormToken(token, of: key)
    else { throw Refused(.forbidden) }
    return key
  }
}

extension EnquiryQuestion {
  /// The fields of the form that the page asks for.
  var fields: [String] {
    switch self {
    case .kind: ["kind"]
    case .request: ["request"]
    case .name: ["name"]
    case .reply: ["email", "postal-address"]
    case .language: ["language"]
    }
  }
}

extension EnquiryAnswers {
  init(_ answers: [String: String]) {
    self.init(
      kind: answers["kind"] ?? "", request: answers["request"] ?? "", name: answers["name"] ?? "",
      email: answers["email"] ?? "", postalAddress: answers["postal-address"] ?? "",
      language: answers["language"] ?? "")
  }
}

extension EnquiryProblem {
  /// A problem of the engine as one of the page; a field that is not stated has no control of its
  /// own and is told at the question.
  init(_ problem: AnswerProblem, _ question: EnquiryQuestion, _ form: EnquiryForm) {
    let limit = form.field(problem.field)?.lengthMax ?? 0
    let kind: Problem =
      switch problem.problem {
      case .required: .required
      case .tooLong: .tooLong(limit: limit)
      case .notAnEmail: .notAnEmail
      case .chooseOne: .chooseOne
      case .oneOfTwoRequired: .oneOfTwoRequired
      case .notStated: .notStated
      case .controlCharacters: .controlCharacters
      }
    let field = kind == .oneOfTwoRequired ? .reply : Field(rawValue: problem.field)
    self.init(field ?? Field(rawValue: question.rawValue) ?? .kind, kind)
  }
}
