import Wording

/// All answers once more, each with its way back, before they are sent.
public struct EnquiryCheckPage: Page {
  public static let template = "enquiry-check"

  /// One answer, and the link that changes it.
  struct Row: Sendable {
    let label: String
    let value: String
    let isProvided: Bool
    let changePath: String
    let changeWhat: String
  }

  /// Answers that belong together.
  struct Group: Sendable {
    let heading: String
    let rows: [Row]
  }

  public let frame: Frame
  let backPath: String
  let groups: [Group]
  let w: [String: String]

  public init(_ context: PageContext, answers: EnquiryAnswers) {
    frame = context.frame(title: context.text("enquiry.check.title"), address: .enquiryCheck)
    backPath = context.path(.enquiryQuestion(.language))
    let chosenKind = AskedFor(rawValue: answers.kind).map { "enquiry.kind.\($0.rawValue)" }
    let isLanguage = ["cy", "en", "both"].contains(answers.language)
    let chosenLanguage = isLanguage ? "enquiry.language.\(answers.language)" : nil
    let row = { (name: String, question: EnquiryQuestion, value: String) in
      EnquiryCheckPage.row(name, question, value, context)
    }
    groups = [
      Group(
        heading: context.text("enquiry.check.request-heading"),
        rows: [
          row("kind", .kind, chosenKind.map { context.text($0) } ?? ""),
          row("request", .request, answers.request),
        ]),
      Group(
        heading: context.text("enquiry.check.reply-heading"),
        rows: [
          row("name", .name, answers.name), row("email", .reply, answers.email),
          row("postal-address", .reply, answers.postalAddress),
          row("language", .language, chosenLanguage.map { context.text($0) } ?? ""),
        ]),
    ]
    w = Catalogue.words("enquiry.check", in: context.language)
  }

  private static func row(
    _ name: String, _ question: EnquiryQuestion, _ value: String, _ context: PageContext
  ) -> Row {
    let control = question == .reply ? "#\(name)" : ""
    return Row(
      label: context.text("enquiry.check.\(name)"), value: value, isProvided: !value.isEmpty,
      changePath: context.path(.enquiryQuestion(question))
        + "?\(EnquiryQuestionPage.returnField)=check\(control)",
      changeWhat: context.text("enquiry.check.change.\(name)"))
  }
}
