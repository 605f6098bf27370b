import Wording

/// One published request with its answer.
public struct PublishedRequestPage: Page {
  public static let template = "published-request"

  public let frame: Frame
  let subject: String
  let request: String
  let answer: String
  let lang: String?
  let writtenIn: String?
  let receivedWords: String
  let answeredWords: String
  let outcome: String?
  let backPath: String
  let w: [String: String]

  /// - Parameters:
  ///   - subject: what was asked, in a line.
  ///   - request: the request without anything that shows who asked.
  ///   - answer: the answer as sent.
  ///   - outcome: whether all, some or nothing was given, in words.
  ///   - writtenIn: the language of request and answer, which the body does not translate;
  ///     nil where it is not known.
  public init(
    _ context: PageContext, id: OpaqueId, subject: String, request: String, answer: String,
    receivedWords: String, answeredWords: String, outcome: String? = nil,
    writtenIn: Language? = nil
  ) {
    frame = context.frame(title: subject, address: .publishedRequest(id))
    self.subject = subject
    self.request = request
    self.answer = answer
    let other = writtenIn == context.language ? nil : writtenIn
    lang = other?.tag
    self.writtenIn = other.map { context.text("portal.request.written-in.\($0.tag)") }
    self.receivedWords = receivedWords
    self.answeredWords = answeredWords
    self.outcome = outcome
    backPath = context.path(.publishedRequests(page: 1))
    w = Catalogue.words("portal.request", in: context.language)
  }
}
