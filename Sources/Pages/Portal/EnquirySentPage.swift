import Wording

/// The confirmation: reference, the date by which the law asks for an answer, and how it was found.
public struct EnquirySentPage: Page {
  public static let template = "enquiry-sent"

  public let frame: Frame
  let reference: String
  let due: String
  let earlier: String?
  let steps: [String]
  let calendarSvg: String?
  let calendarExplained: String?
  let next: [String]
  let request: String?
  let email: String?
  let commissionerAddress: String
  let w: [String: String]

  /// - Parameters:
  ///   - dueWords: the statutory date, with its weekday, written out.
  ///   - promisedWords: the date that the body promised, where that is earlier.
  ///   - steps: how the statutory date was worked out, in order, in sentences.
  ///   - kind: what was asked for; decides what is said about identity.
  ///   - request: the person's own words, for their record; nil to leave them out.
  ///   - calendar: the same as a picture.
  public init(
    _ context: PageContext, reference: String, dueWords: String, promisedWords: String? = nil,
    steps: [String], kind: AskedFor, request: String? = nil, calendar: CalendarStrip? = nil
  ) {
    frame = context.frame(title: context.text("enquiry.sent.title"), address: .enquirySent)
    self.reference = reference
    due = context.text("enquiry.sent.due", ["date": dueWords])
    earlier = promisedWords.map { context.text("enquiry.sent.earlier", ["date": $0]) }
    self.steps = steps
    calendarSvg = calendar?.svg
    calendarExplained = calendar?.explanation
    let parts =
      kind == .ownData ? ["read", "identity", "answer", "kept"] : ["read", "answer", "kept"]
    next = parts.map { context.text("enquiry.sent.next.\($0)") }
    self.request = request
    email = context.contact.email
    commissionerAddress = context.text("help.contact.commissioner-address")
    w = Catalogue.words("enquiry.sent", in: context.language)
  }
}
