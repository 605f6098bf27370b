import Hummingbird
import Office
import Pages
import Wording

/// The pages for staff.
struct ConsoleAnswers: Sendable {
  let site: ServedSite
  let call: Call

  var office: Office { site.office }
  var language: Language { call.language }
  private var cookies: SiteCookies { SiteCookies(isBehindTLS: site.isBehindTLS) }

  /// - Returns: nil where the address is not one of these.
  func answer(_ address: Address) async throws -> Response? {
    guard address.isForStaff else { return nil }
    if address == .signIn { return try await signIn() }
    guard let secret = call.cookie(SiteCookies.session), secret.utf8.count == 64,
      let session = try await office.session(secret: secret)
    else { return .seeOther(.signIn, in: language) }
    var form: FormBody?
    if call.isPost {
      let sent = try await call.form()
      guard SameText.inConstantTime(sent["token"] ?? "", session.token) else {
        throw Refused(.forbidden)
      }
      form = sent
    }
    if address == .signOut {
      guard form != nil else { throw Refused(.methodNotAllowed) }
      try await office.signOut(secret: secret)
      return .seeOther(.signIn, in: language).setting(cookies.ended(SiteCookies.session))
    }
    let desk = Desk(site: site, call: call, session: session, form: form)
    if let response = try await desk.cases(address) { return response }
    if let response = try await desk.systems(address) { return response }
    if let response = try await desk.disclosing(address) { return response }
    return try await desk.records(address)
  }

  private func signIn() async throws -> Response {
    guard call.isPost else { return try page(SignInPage(context())) }
    let form = try await call.form()
    let name = form["name"] ?? ""
    let password = form["password"] ?? ""
    var problems: [FormProblem] = []
    if name.isEmpty { problems.append(problem("name", "console.sign-in.name-missing")) }
    if password.isEmpty { problems.append(problem("password", "console.sign-in.password-missing")) }
    guard problems.isEmpty else {
      return try page(SignInPage(context(), name: name, problems: problems))
    }
    // By name only together with the place: nobody can lock somebody else out.
    let place = "\(call.remoteAddress)/\(name.lowercased().prefix(100))"
    let now = office.world.now()
    guard site.signInLimit.admits(place, at: now),
      site.addressLimit.admits(call.remoteAddress, at: now)
    else { throw Refused(.tooManyRequests) }
    guard let secret = try await office.signIn(name: name, password: password) else {
      return try page(
        SignInPage(context(), name: name, problems: [problem("name", "console.sign-in.wrong")]))
    }
    site.signInLimit.forget(place)
    return .seeOther(.cases(tab: nil), in: language)
      .setting(cookies.cookie(SiteCookies.session, secret))
  }

  private func page(_ page: SignInPage) throws -> Response {
    .html(
      try site.renderer.render(page), status: page.frame.hasProblems ? .unprocessableContent : .ok)
  }

  private func context() -> ConsoleContext {
    ConsoleContext(
      language: language, site: site.site, signedInAs: nil, isDraftWelsh: ServedSite.isDraftWelsh)
  }

  private func problem(_ control: String, _ key: String) -> FormProblem {
    FormProblem(control: control, words: Catalogue.text(key, in: language))
  }
}

extension Address {
  /// Whether only staff get an answer there.
  var isForStaff: Bool {
    switch self {
    case .root, .stylesheet, .home, .notice, .enquiryStart, .enquiryQuestion, .enquiryCheck,
      .enquirySent, .publishedRequests, .publishedRequest, .cookies, .accessibility:
      false
    default: true
    }
  }
}

extension Address {
  /// Whether a form may be sent there.
  var takesForms: Bool {
    switch self {
    case .enquiryQuestion, .enquiryCheck, .signIn, .signOut, .caseStatus, .caseClose, .casePublish,
      .caseDisclose, .caseAnswer, .retention, .retentionApprove, .retentionApply, .ledger,
      .systemPlans, .systemPlan, .systemHolds, .disclosures, .returnPlan, .corrections:
      true
    default: false
    }
  }
}

/// Compares secrets without telling by the time how far they agree.
enum SameText {
  static func inConstantTime(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    guard left.count == right.count, !right.isEmpty else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
