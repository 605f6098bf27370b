import Wording

/// Publishes a request and its answer without who asked.
///
/// The form sends `act` as `check` or `publish`; while something is found that could identify the
/// requester, there is no button to publish.
public struct PublishPage: Page {
  public static let template = "console-publish"

  /// Something in the texts that could show who asked: its kind and place, never the words
  /// themselves.
  public struct Finding: Sendable {
    /// The text in which it was found.
    public enum Place: String, Sendable {
      case request
      case answer
    }

    public let kind: String
    public let place: String
    let control: String

    /// - Parameters:
    ///   - kind: what it is (`console.publish.kind-…`).
    ///   - place: where in the text it is (`console.publish.in-request`, `…in-answer`).
    public init(kind: String, in text: Place, place: String) {
      self.kind = kind
      self.place = place
      control = text.rawValue
    }
  }

  public let frame: Frame
  let w: [String: String]
  let casePath: String
  let caseName: String
  let request: TextField
  let answer: TextField
  let findings: [Finding]
  let hasFindings: Bool
  let isClear: Bool

  /// - Parameters:
  ///   - findings: what a check of these texts found, or nil where they have not been checked.
  public init(
    _ context: ConsoleContext, id: OpaqueId, reference: String, request: String, answer: String,
    findings: [Finding]?, problems: [FormProblem] = []
  ) {
    let frame = context.frame(
      title: context.text("console.publish.title"),
      address: .casePublish(id), problems: problems)
    let words = context.words("publish")
    self.frame = frame
    w = words
    casePath = Address.caseDetails(id).path(in: context.language)
    caseName = CasePage.title(reference: reference, in: context.language)
    self.request = TextField(
      name: "request", label: words["request"] ?? "", kind: .lines(8), value: request,
      problem: frame.problem(at: "request"))
    self.answer = TextField(
      name: "answer", label: words["answer"] ?? "", kind: .lines(12), value: answer,
      problem: frame.problem(at: "answer"))
    self.findings = findings ?? []
    hasFindings = findings?.isEmpty == false
    isClear = findings?.isEmpty == true
  }
}
