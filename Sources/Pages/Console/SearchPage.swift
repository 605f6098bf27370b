import Wording

/// The enquiries of the person behind a case, out of which the answer to an access request is made.
///
/// The form sends `case` once for each enquiry to be in the answer.
public struct SearchPage: Page {
  public static let template = "console-search"

  /// The value of the box that says that the person's identity has been confirmed.
  public static let confirmed = "confirmed"

  /// An enquiry that was found.
  public struct Row: Sendable {
    public let id: OpaqueId
    public let reference: String
    public let kind: String
    public let received: String
    public let state: String
    public let keptUntil: String
    public let matched: String
    public let isIncluded: Bool
    fileprivate(set) var path = ""
    fileprivate(set) var box = ""
    fileprivate(set) var boxLabel = ""

    /// - Parameters:
    ///   - matched: what shows that it is the same person (`console.search.matched-…`).
    ///   - isIncluded: whether its box is ticked: only where nothing speaks for another person.
    public init(
      id: OpaqueId, reference: String, kind: String, received: String, state: String,
      keptUntil: String, matched: String, isIncluded: Bool
    ) {
      self.id = id
      self.reference = reference
      self.kind = kind
      self.received = received
      self.state = state
      self.keptUntil = keptUntil
      self.matched = matched
      self.isIncluded = isIncluded
    }
  }

  public let frame: Frame
  let w: [String: String]
  let casePath: String
  let caseName: String
  let searched: [Fact]
  let rows: [Row]
  let hasRows: Bool
  let problem: FormProblem?
  let identity: CheckboxGroup
  let htmlPath: String
  let jsonPath: String

  /// - Parameters:
  ///   - lookedFor: the names and addresses searched for, in words.
  ///   - lookedIn: the stores searched, in words.
  ///   - found: newest first.
  public init(
    _ context: ConsoleContext, id: OpaqueId, reference: String, lookedFor: String, lookedIn: String,
    searchedAt: String, found: [Row], problems: [FormProblem] = []
  ) {
    let frame = context.frame(
      title: context.text("console.search.title"),
      address: .caseSearch(id), problems: problems)
    let language = context.language
    let words = context.words("search")
    self.frame = frame
    w = words
    casePath = Address.caseDetails(id).path(in: language)
    caseName = CasePage.title(reference: reference, in: language)
    searched = [
      Fact(words["lookedFor"] ?? "", lookedFor), Fact(words["lookedIn"] ?? "", lookedIn),
      Fact(words["searchedAt"] ?? "", searchedAt),
    ]
    rows = found.enumerated().map { place, row in
      var row = row
      row.path = Address.caseDetails(row.id).path(in: language)
      row.box = place == 0 ? "case" : "case-\(place + 1)"
      row.boxLabel = Catalogue.text(
        "console.search.include-one", in: language, ["reference": row.reference])
      return row
    }
    hasRows = !found.isEmpty
    problem = frame.problem(at: "case")
    identity = CheckboxGroup(
      name: "identity", legend: words["identity"] ?? "",
      choices: [
        CheckboxGroup.Choice(value: SearchPage.confirmed, label: words["identityConfirmed"] ?? "")
      ], problem: frame.problem(at: "identity"))
    htmlPath = Address.caseAnswer(id, .html).path(in: language)
    jsonPath = Address.caseAnswer(id, .json).path(in: language)
  }
}
