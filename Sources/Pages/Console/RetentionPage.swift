import Wording

/// The retention plans, and the form that makes one.
public struct RetentionPage: Page {
  public static let template = "console-retention"

  /// A plan in the list.
  public struct Row: Sendable {
    public let id: OpaqueId
    public let day: String
    public let plannedBy: String
    public let goes: String
    public let stays: String
    public let state: String
    fileprivate(set) var path = ""

    /// - Parameters:
    ///   - day: the day as of which the plan was made.
    ///   - state: `console.plan.state-…`.
    public init(
      id: OpaqueId, day: String, plannedBy: String, goes: Int, stays: Int, state: String
    ) {
      self.id = id
      self.day = day
      self.plannedBy = plannedBy
      self.goes = ConsoleWords.number(goes)
      self.stays = ConsoleWords.number(stays)
      self.state = state
    }
  }

  public let frame: Frame
  let w: [String: String]
  let rows: [Row]
  let hasRows: Bool
  let day: TextField
  let mayPlan: Bool
  let systemsPath: String

  /// - Parameters:
  ///   - plans: newest first.
  ///   - day: the day in the form, as 2026-03-31.
  ///   - mayPlan: whether the person at work may make a plan.
  public init(
    _ context: ConsoleContext, plans: [Row], day: String, mayPlan: Bool = true,
    problems: [FormProblem] = []
  ) {
    let frame = context.frame(
      title: context.text("console.retention.title"),
      address: .retention, problems: problems)
    let language = context.language
    let words = context.words("retention")
    self.frame = frame
    w = words
    rows = plans.map { row in
      var row = row
      row.path = Address.retentionPlan(row.id).path(in: language)
      return row
    }
    hasRows = !plans.isEmpty
    self.day = TextField(
      name: "day", label: words["dayLegend"] ?? "", kind: .date, value: day,
      hint: words["dayHint"], problem: frame.problem(at: "day"))
    self.mayPlan = mayPlan
    systemsPath = Address.systemPlans.path(in: language)
  }
}
