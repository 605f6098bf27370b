import Pages
import Wording

/// Sample pages of the console, with plain values or with hostile ones.
struct ConsoleSamples {
  let language: Language
  /// Put round every text that a person or a register supplies.
  let dress: @Sendable (String) -> String

  init(_ language: Language, dress: @escaping @Sendable (String) -> String = { $0 }) {
    self.language = language
    self.dress = dress
  }

  static let id = OpaqueId("abcdefghijklmnopqrstuv0123")!
  static let otherId = OpaqueId("0123456789abcdefghijklmnop")!

  func context(signedIn: Bool = true, notification: Notification? = nil) -> ConsoleContext {
    ConsoleContext(
      language: language,
      site: Site(
        service: pair("Ymholiadau llywodraethu gwybodaeth", "Information governance enquiries"),
        body: pair("Gofal Cymdeithasol Cymru", "Social Care Wales"), isExample: true),
      signedInAs: signedIn ? dress("Swyddog 1") : nil, token: dress("a-form-token"),
      notification: notification)
  }

  func pair(_ cy: String, _ en: String) -> BilingualText {
    BilingualText(cy: dress(cy), en: dress(en))
  }

  func say(_ cy: String, _ en: String) -> String { dress(language == .cy ? cy : en) }

  func word(_ key: String, _ arguments: [String: String] = [:]) -> String {
    dress(Catalogue.text(key, in: language, arguments))
  }

  func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    dress(DateWords.long(year: year, month: month, day: day, in: language))
  }

  /// Every page in its usual state, by a name for it.
  var all: [(name: String, page: any Page)] {
    usual + variants
  }

  private var usual: [(name: String, page: any Page)] {
    [
      ("sign-in", SignInPage(context(signedIn: false))), ("cases", cases(.open)),
      ("case", openCase), ("status", status()), ("close", close(isFreedomOfInformation: true)),
      ("publish", publish(isClear: false)), ("disclose", disclose(nil)), ("search", search),
      ("answer", answer), ("retention", retention), ("plan", plan(.approve)),
      ("certificate", certificate), ("figures", figures(held: 39)), ("proof", proof),
      ("ledger", ledger(faults: [])),
    ]
  }

  /// Pages in other states: empty, refused, wrong, done.
  private var variants: [(name: String, page: any Page)] {
    [
      ("sign-in-refused", signInRefused),
      ("cases-closed", cases(.closed)),
      ("cases-empty", CaseListPage(context(), tab: .open, openCount: 0, closedCount: 0, rows: [])),
      ("case-closed", closedCase),
      ("status-problem", status(problems: [problem("status", "console.status.missing")])),
      ("close-access", close(isFreedomOfInformation: false)),
      ("close-problem", closeWithProblems),
      ("publish-clear", publish(isClear: true)),
      ("disclose-permit", disclose(permit)),
      ("disclose-deny", disclose(deny, to: DisclosePage.anotherRecipient)),
      ("disclose-review", disclose(review)),
      ("search-none", searchWithoutResult), ("answer-none", answerWithoutData),
      ("retention-empty", RetentionPage(context(), plans: [], day: "", mayPlan: false)),
      ("plan-wait", plan(.waitForAnother)), ("plan-apply", plan(.apply)),
      ("plan-done", plan(.none)), ("systems", systems),
      ("figures-wrong", figures(held: 38)),
      ("ledger-faulty", ledger(faults: faults)), ("ledger-new", newLedger),
    ]
  }

  func problem(_ control: String, _ key: String) -> FormProblem {
    FormProblem(control: control, words: word(key))
  }

  private var signInRefused: SignInPage {
    SignInPage(
      context(signedIn: false), name: dress("swyddog"),
      problems: [problem("name", "console.sign-in.wrong")])
  }
}
