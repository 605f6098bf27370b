import Wording

/// What the body does with one answer, told at the question itself.
public struct JustInTimeNotice: Sendable {
  public let why: String
  public let who: String
  public let howLong: String

  /// - Parameters: whole sentences compiled from the register, each true of this one answer.
  public init(why: String, who: String, howLong: String) {
    self.why = why
    self.who = who
    self.howLong = howLong
  }
}

/// One question of the enquiry form.
public struct EnquiryQuestionPage: Page {
  public static let template = "enquiry-question"
  /// The name of the form field that brings people back to the check page.
  public static let returnField = "return"
  /// The name of the button that saves the answer as it stands and goes on in the other language.
  public static let switchField = "switch"

  public let frame: Frame
  let progress: String
  let backPath: String
  let choices: RadioGroup?
  let field: TextField?
  /// The legend over two fields, for the reply question.
  let pair: FieldPair?
  let notice: JustInTimeNotice
  let noticePath: String
  let returns: String?
  let switchTag: String
  let switchWords: String
  let w: [String: String]

  /// Two text boxes under one heading.
  struct FieldPair: Sendable {
    let legend: String
    let hint: String
    let describedBy: String
    let problem: FormProblem?
    let fields: [TextField]
  }

  /// - Parameters:
  ///   - answers: what was typed so far, shown again as it was typed.
  ///   - problems: what is wrong with the answer of this question; empty at first.
  ///   - notice: what the register says about this answer.
  ///   - returnsToCheck: whether the person came from the check page and goes back there.
  public init(
    _ context: PageContext, question: EnquiryQuestion, answers: EnquiryAnswers,
    problems: [EnquiryProblem] = [], notice: JustInTimeNotice, returnsToCheck: Bool = false
  ) {
    let words = QuestionWords(context, question: question, answers: answers, problems: problems)
    frame = context.frame(
      title: words.title, address: .enquiryQuestion(question),
      problems: problems.map { $0.words(in: context.language) })
    let place = EnquiryQuestion.allCases.firstIndex(of: question)! + 1
    progress = context.text(
      "enquiry.question.progress",
      ["n": String(place), "count": String(EnquiryQuestion.allCases.count)])
    let back = question.previous.map(Address.enquiryQuestion) ?? .enquiryStart
    backPath = context.path(returnsToCheck ? .enquiryCheck : back)
    choices = words.choices
    field = words.field
    pair = words.pair
    self.notice = notice
    noticePath = context.path(.notice)
    returns = returnsToCheck ? "check" : nil
    switchTag = context.language.other.tag
    switchWords = Catalogue.text(
      "enquiry.question.in-other-language", in: context.language.other)
    w = Catalogue.words("enquiry.question", in: context.language)
  }
}
