import Wording

/// The heading and the controls of one question of the enquiry form.
struct QuestionWords {
  private let context: PageContext
  private let question: EnquiryQuestion
  private let answers: EnquiryAnswers
  private let problems: [EnquiryProblem]

  init(
    _ context: PageContext, question: EnquiryQuestion, answers: EnquiryAnswers,
    problems: [EnquiryProblem]
  ) {
    self.context = context
    self.question = question
    self.answers = answers
    self.problems = problems
  }

  var title: String { text("title") }

  var choices: RadioGroup? {
    switch question {
    case .kind:
      group(
        chosen: answers.kind,
        AskedFor.allCases.map { kind in
          RadioGroup.Choice(
            value: kind.rawValue, label: context.text("enquiry.kind.\(kind.rawValue)"),
            hint: context.text("enquiry.kind.\(kind.rawValue).hint"))
        })
    case .language:
      group(
        chosen: answers.language,
        (Language.allCases.map(\.rawValue) + ["both"]).map { language in
          RadioGroup.Choice(
            value: language, label: context.text("enquiry.language.\(language)"))
        })
    default: nil
    }
  }

  var field: TextField? {
    switch question {
    case .request:
      TextField(
        name: "request", label: title, kind: .lines(8), value: answers.request,
        hint: text("hint"), problem: problem(.request), labelIsHeading: true)
    case .name:
      TextField(
        name: "name", label: title, value: answers.name, hint: text("hint"),
        problem: problem(.name), autocomplete: "name", isSpellChecked: false,
        labelIsHeading: true)
    default: nil
    }
  }

  var pair: EnquiryQuestionPage.FieldPair? {
    guard question == .reply else { return nil }
    let problem = problem(.reply)
    return EnquiryQuestionPage.FieldPair(
      legend: title, hint: text("hint"),
      describedBy: "reply-hint" + (problem == nil ? "" : " email-problem"), problem: problem,
      fields: [
        TextField(
          name: "email", label: text("email"), kind: .email, value: answers.email,
          hint: text("email.hint"), problem: problem == nil ? self.problem(.email) : nil,
          autocomplete: "email",
          isSpellChecked: false),
        TextField(
          name: "postal-address", label: text("postal-address"), kind: .lines(4),
          value: answers.postalAddress, problem: self.problem(.postalAddress),
          autocomplete: "street-address", isSpellChecked: false),
      ])
  }

  private func group(chosen: String, _ choices: [RadioGroup.Choice]) -> RadioGroup {
    RadioGroup(
      name: question.rawValue, legend: title, choices: choices, chosen: chosen,
      hint: text("hint"), problem: problem(question == .kind ? .kind : .language),
      legendIsHeading: true)
  }

  /// The words of the question, for the kind of request where they differ.
  private func text(_ name: String) -> String {
    let special = "enquiry.\(question.rawValue).\(answers.kind).\(name)"
    let differs = question != .kind && Catalogue.all[special] != nil
    return context.text(differs ? special : "enquiry.\(question.rawValue).\(name)")
  }

  private func problem(_ field: EnquiryProblem.Field) -> FormProblem? {
    problems.first { $0.field == field }?.words(in: context.language)
  }
}
