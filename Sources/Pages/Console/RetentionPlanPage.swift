import Wording

/// A retention plan: what is due to go and what stays under each rule, and why.
public struct RetentionPlanPage: Page {
  public static let template = "console-plan"

  /// What the plan does under one rule.
  public struct Rule: Sendable {
    public let name: String
    public let law: String?
    public let goes: String
    public let stays: String
    public let why: String
    fileprivate let bar: (goes: Int, stays: Int)

    /// - Parameters:
    ///   - law: the provision behind the rule, or nil where only the notice sets it.
    ///   - why: why these go and those stay, in a sentence.
    public init(name: String, law: String?, goes: Int, stays: Int, why: String) {
      self.name = name
      self.law = law
      self.goes = ConsoleWords.number(goes)
      self.stays = ConsoleWords.number(stays)
      self.why = why
      bar = (goes, stays)
    }
  }

  /// Why some records stay, and how many.
  public struct Reason: Sendable {
    public let text: String
    public let records: String

    public init(_ text: String, records: Int) {
      self.text = text
      self.records = ConsoleWords.number(records)
    }
  }

  /// What the person at work can do with the plan now.
  public enum Step: Sendable, Hashable {
    case approve
    /// The plan waits for another person, because this one made it.
    case waitForAnother
    case apply
    case none
  }

  public let frame: Frame
  let w: [String: String]
  let plansPath: String
  let facts: [Fact]
  let chartSvg: String
  let rules: [Rule]
  let totalGoes: String
  let totalStays: String
  let reasons: [Reason]
  let hasReasons: Bool
  let destroys: String
  let reason: TextField
  let canApprove: Bool
  let mustWait: Bool
  let canApply: Bool
  let nothingGoes: Bool
  let approvePath: String
  let applyPath: String
  let certificatePath: String?

  /// - Parameters:
  ///   - day: the day as of which the plan was made.
  ///   - state: `console.plan.state-…`.
  ///   - planned: when, and by whom in which role; so are `approved` and `applied`, nil until then.
  ///   - register: the version of the register under which the plan was made.
  ///   - reason: what was typed as the reason, if the form is shown again.
  ///   - hasCertificate: whether the plan was carried out and its certificate can be read.
  public init(
    _ context: ConsoleContext, id: OpaqueId, day: String, state: String, planned: String,
    approved: String?,
    applied: String?, register: String, rules: [Rule], reasons: [Reason], step: Step,
    reason: String = "", hasCertificate: Bool = false, problems: [FormProblem] = []
  ) {
    let frame = context.frame(
      title: context.text("console.plan.title", ["day": day]),
      address: .retentionPlan(id), problems: problems)
    let language = context.language
    let words = context.words("plan")
    let goes = rules.reduce(0) { $0 + $1.bar.goes }
    let stays = rules.reduce(0) { $0 + $1.bar.stays }
    self.frame = frame
    w = words
    plansPath = Address.retention.path(in: language)
    facts = RetentionPlanPage.facts(
      [
        ("state", state), ("planned", planned), ("approved", approved), ("applied", applied),
        ("register", register),
      ], words)
    chartSvg = RetentionPlanPage.chart(rules, goes: goes, stays: stays, in: language).svg
    self.rules = rules
    totalGoes = ConsoleWords.number(goes)
    totalStays = ConsoleWords.number(stays)
    self.reasons = reasons
    hasReasons = !reasons.isEmpty
    destroys = Catalogue.count("console.plan.destroys", goes, in: language)
    self.reason = TextField(
      name: "reason", label: words["reason"] ?? "", value: reason, hint: words["reasonHint"],
      problem: frame.problem(at: "reason"))
    nothingGoes = goes == 0 && step != .none
    canApprove = step == .approve && goes > 0
    mustWait = step == .waitForAnother && goes > 0
    canApply = step == .apply && goes > 0
    approvePath = Address.retentionApprove(id).path(in: language)
    applyPath = Address.retentionApply(id).path(in: language)
    certificatePath = hasCertificate ? Address.retentionCertificate(id).path(in: language) : nil
  }

  private static func facts(
    _ pairs: [(key: String, value: String?)], _ words: [String: String]
  ) -> [Fact] {
    pairs.compactMap { pair in pair.value.map { Fact(words[pair.key] ?? "", $0) } }
  }

  private static func chart(
    _ rules: [Rule], goes: Int, stays: Int, in language: Language
  ) -> BarChart {
    BarChart(
      id: "rules",
      title: Catalogue.text(
        "console.plan.chart-title", in: language,
        ["goes": ConsoleWords.number(goes), "stays": ConsoleWords.number(stays)]),
      description: Catalogue.text("console.plan.chart-description", in: language),
      bars: rules.map { rule in
        BarChart.Bar(
          label: rule.name,
          parts: [
            BarChart.Part(
              value: Double(rule.bar.goes),
              words: Catalogue.text("console.plan.part-goes", in: language, ["n": rule.goes])),
            BarChart.Part(
              value: Double(rule.bar.stays),
              words: Catalogue.text("console.plan.part-stays", in: language, ["n": rule.stays])),
          ])
      })
  }
}
