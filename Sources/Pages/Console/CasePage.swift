import Wording

/// One case: first what can be done with it, then where it stands, then what it says.
public struct CasePage: Page {
  public static let template = "console-case"

  /// What a person may do with a case, in the order of the buttons.
  public enum Action: String, CaseIterable, Sendable {
    case setStatus = "set-status"
    case close
    case publish
    case disclose
    case search
  }

  public let frame: Frame
  let w: [String: String]
  let casesPath: String
  let actions: [NavigationLink]
  let hasActions: Bool
  let standing: Standing
  let request: Request
  let details: [Fact]
  let retention: Keeping
  let acknowledgement: Acknowledgement
  let timeline: [Event]

  /// - Parameters:
  ///   - permitted: what the person at work may do with this case now.
  ///   - timeline: newest first.
  public init(
    _ context: ConsoleContext, id: OpaqueId, permitted: Set<Action>, standing: Standing,
    request: Request,
    person: Person, retention: Keeping, acknowledgement: Acknowledgement, timeline: [Event]
  ) {
    let frame = context.frame(
      title: CasePage.title(reference: standing.reference, in: context.language),
      address: .caseDetails(id))
    let language = context.language
    let words = context.words("case")
    self.frame = frame
    w = words
    casesPath = Address.cases(tab: nil).path(in: language)
    actions = Action.allCases.filter(permitted.contains).map { action in
      NavigationLink(
        path: action.address(of: id).path(in: language),
        words: Catalogue.text("console.case.\(action.rawValue)", in: language))
    }
    hasActions = !actions.isEmpty
    self.standing = standing
    self.request = request
    var details = [
      Fact(words["name"] ?? "", person.name), Fact(words["contact"] ?? "", person.contact),
      Fact(words["language"] ?? "", person.language),
    ]
    // A request without a disclosure status has no place in the publication scheme either.
    if standing.disclosure != nil || person.topic != nil {
      details.append(Fact(words["topic"] ?? "", person.topic ?? words["noTopic"] ?? ""))
    }
    self.details = details
    self.retention = retention
    self.acknowledgement = acknowledgement
    self.timeline = timeline
  }

  static func title(reference: String, in language: Language) -> String {
    Catalogue.text("console.case.title", in: language, ["reference": reference])
  }
}

extension CasePage.Action {
  /// Where the action is taken.
  func address(of id: OpaqueId) -> Address {
    switch self {
    case .setStatus: .caseStatus(id)
    case .close: .caseClose(id)
    case .publish: .casePublish(id)
    case .disclose: .caseDisclose(id)
    case .search: .caseSearch(id)
    }
  }
}
