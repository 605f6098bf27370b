import Wording

/// The start of the enquiry form: who it is for, what is needed, how long it takes, other ways.
public struct EnquiryStartPage: Page {
  public static let template = "enquiry-start"

  public let frame: Frame
  let lead: String
  let startPath: String
  let publishedPath: String
  let contact: ContactWays
  let w: [String: String]

  public init(_ context: PageContext) {
    frame = context.frame(title: context.text("enquiry.start.title"), address: .enquiryStart)
    lead = context.text("enquiry.start.lead", ["body": context.site.body[context.language]])
    startPath = context.path(.enquiryQuestion(.kind))
    publishedPath = context.path(.publishedRequests(page: 1))
    contact = ContactWays(context.contact, in: context.language)
    w = Catalogue.words("enquiry.start", in: context.language)
  }
}
