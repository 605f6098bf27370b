import Wording

extension Address {
  /// One part of a path between two slashes.
  enum Step: Hashable {
    /// A word, translated.
    case word(cy: String, en: String)
    /// The same in both languages.
    case same(String)

    func text(in language: Language) -> String {
      switch self {
      case .word(let cy, let en): language == .cy ? cy : en
      case .same(let text): text
      }
    }
  }

  /// The parts of the path after the language.
  var steps: [Step] {
    switch self {
    case .root, .home: []
    case .stylesheet: [.same("assets"), .same("addewid.css")]
    case .notice:
      [
        .word(cy: "preifatrwydd", en: "privacy"),
        .word(cy: "ymholiadau-gwybodaeth", en: "information-enquiries"),
      ]
    case .enquiryStart: [Self.ask]
    case .enquiryQuestion(let question): [Self.ask, question.step]
    case .enquiryCheck: [Self.ask, .word(cy: "gwirio-eich-atebion", en: "check-your-answers")]
    case .enquirySent: [Self.ask, .word(cy: "anfonwyd", en: "sent")]
    case .publishedRequests: [Self.published]
    case .publishedRequest(let id): [Self.published, .same(id.text)]
    case .cookies: [.word(cy: "cwcis", en: "cookies")]
    case .accessibility: [.word(cy: "hygyrchedd", en: "accessibility")]
    default: [.word(cy: "consol", en: "console")] + consoleSteps
    }
  }

  private static let ask = Step.word(cy: "gofyn-am-wybodaeth", en: "ask-for-information")
  private static let published = Step.word(cy: "ceisiadau-a-gyhoeddwyd", en: "published-requests")
  private static let cases = Step.word(cy: "achosion", en: "cases")
  private static let systems = Step.word(cy: "systemau", en: "systems")
  private static let disclosed = Step.word(cy: "datgeliadau", en: "disclosures")
  private static let inBulk = Step.word(cy: "ffurflenni", en: "returns")
  private static let keeping = Step.word(cy: "cadw", en: "retention")

  private var consoleSteps: [Step] {
    switch self {
    case .signIn: [.word(cy: "mewngofnodi", en: "sign-in")]
    case .signOut: [.word(cy: "allgofnodi", en: "sign-out")]
    case .cases: [Self.cases]
    case .caseDetails(let id): [Self.cases, .same(id.text)]
    case .caseStatus(let id): [Self.cases, .same(id.text), .word(cy: "statws", en: "status")]
    case .caseClose(let id): [Self.cases, .same(id.text), .word(cy: "cau", en: "close")]
    case .casePublish(let id): [Self.cases, .same(id.text), .word(cy: "cyhoeddi", en: "publish")]
    case .caseDisclose(let id): [Self.cases, .same(id.text), .word(cy: "datgelu", en: "disclose")]
    case .caseSearch(let id): [Self.cases, .same(id.text), .word(cy: "chwilio", en: "search")]
    case .caseAnswer(let id, let format):
      [
        Self.cases, .same(id.text),
        .word(cy: "ateb.\(format.rawValue)", en: "answer.\(format.rawValue)"),
      ]
    case .retention: [Self.keeping]
    case .retentionPlan(let id): [Self.keeping, .same(id.text)]
    case .retentionApprove(let id):
      [Self.keeping, .same(id.text), .word(cy: "cymeradwyo", en: "approve")]
    case .retentionApply(let id):
      [Self.keeping, .same(id.text), .word(cy: "gweithredu", en: "apply")]
    case .retentionCertificate(let id):
      [Self.keeping, .same(id.text), .word(cy: "tystysgrif", en: "certificate")]
    case .systemPlans: [Self.keeping, Self.systems]
    case .systemPlan(let id): [Self.keeping, Self.systems, .same(id.text)]
    case .systemCertificate(let id):
      [
        Self.keeping, Self.systems, .same(id.text), .word(cy: "tystysgrif", en: "certificate"),
      ]
    case .systemHolds: [Self.keeping, .word(cy: "ataliadau", en: "holds")]
    case .systemForecast: [Self.keeping, .word(cy: "rhagolwg", en: "forecast")]
    case .disclosures: [Self.disclosed]
    case .returns: [Self.disclosed, Self.inBulk]
    case .returnPlan(let id): [Self.disclosed, Self.inBulk, .same(id.text)]
    case .corrections: [Self.disclosed, .word(cy: "cywiriadau", en: "corrections")]
    case .figures: [.word(cy: "ffigurau", en: "figures")]
    case .proof: [.word(cy: "prawf", en: "proof")]
    case .ledger: [.word(cy: "cyfriflyfr", en: "ledger")]
    default: []
    }
  }
}

extension EnquiryQuestion {
  fileprivate var step: Address.Step {
    switch self {
    case .kind: .word(cy: "math", en: "kind")
    case .request: .word(cy: "cais", en: "request")
    case .name: .word(cy: "enw", en: "name")
    case .reply: .word(cy: "ateb", en: "reply")
    case .language: .word(cy: "iaith", en: "language")
    }
  }
}
