import Publishing
import Wording

/// The notice of the service behind the portal, in layers.
public struct NoticePage: Page {
  public static let template = "notice"

  public let frame: Frame
  let summary: String
  let sections: [ShownSection]
  let version: NoticeVersionWords
  let contact: ContactWays
  let w: [String: String]

  /// - Parameter dateWords: the day on which it stands so, written out.
  public init(_ context: PageContext, notice: Notice, dateWords: String) {
    let language = context.language
    frame = context.frame(title: notice.title[language], address: .notice)
    summary = notice.summary[language]
    sections = ShownSection.all(notice.sections, in: language)
    version = NoticeVersionWords(
      register: notice.register, dateWords: dateWords, sections: notice.sections, in: language)
    contact = ContactWays(context.contact, in: language)
    w = Catalogue.words("portal.notice", in: language)
  }
}
