import Office
import Pages
import Publishing
import Register
import StatutoryTime
import Wording

/// A notice as a page of the portal, and as a file.
public enum NoticeDocument {
  public static var stylesheet: String { Stylesheet.css }

  /// The notice as a whole page; its links lead to the portal.
  public static func html(
    _ notice: Notice, register: Register, in language: Language, day: LocalDay
  ) throws -> String {
    guard let service = register.service(notice.service) else {
      throw OfficeError.noSuchService(notice.service)
    }
    let context = PageContext(
      language: language, site: Site(register: register, service: service),
      contact: Contact(register.controller), isDraftWelsh: notice.hasDraftWelsh)
    return try PageRenderer().render(page(notice, context: context, day: day))
  }

  static func notice(_ office: Office) -> Notice {
    Notice(office.service, of: office.register)
  }

  static func page(_ notice: Notice, context: PageContext, day: LocalDay) -> NoticePage {
    let language = context.language
    return NoticePage(
      context, title: notice.title[language], lead: notice.summary[language],
      version: String(notice.register.prefix(12)), dateWords: Days.words(day, in: language),
      digest: notice.register,
      sections: notice.sections.map { section in
        NoticePage.Section(
          id: section.topic.rawValue,
          heading: Catalogue.text("notice.\(section.topic.rawValue)", in: language),
          shortAnswer: section.topic == .notStated
            ? nil : Catalogue.text("notice.\(section.topic.rawValue).short", in: language),
          paragraphs: section.entries.map { entry in
            NoticePage.Paragraph(
              text(entry, section.topic, in: language),
              status: entry.notStated == nil ? nil : StatusMark(.notStated, in: language),
              assumedBecause: entry.assumed?[language], isDraft: entry.text.isDraft(in: language),
              in: language)
          }, in: language)
      })
  }

  static func text(
    _ entry: NoticeEntry, _ topic: NoticeSection.Topic, in language: Language
  ) -> String {
    let what = entry.text[language]
    if let term = entry.term?.yearsAfterLatest {
      return Catalogue.count("notice.kept-years", term.years, in: language, ["what": what])
    }
    if let days = entry.days {
      return Catalogue.text(
        "notice.within-days", in: language, ["what": what, "n": String(days)])
    }
    return what
  }
}
