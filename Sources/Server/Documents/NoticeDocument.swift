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
          id: section.topic.rawValue, heading: section.heading[language],
          shortAnswer: section.topic == .notStated || section.isSilent
            ? nil : section.answer[language],
          paragraphs: section.entries.map { entry in
            NoticePage.Paragraph(
              text(entry, in: language),
              status: entry.silence == nil ? nil : StatusMark(.notStated, in: language),
              assumedBecause: entry.assumption?.reason[language],
              isDraft: language == .cy && entry.isDraftWelsh, in: language)
          }, in: language)
      })
  }

  /// The statement's name, and what it says in whole sentences.
  static func text(_ entry: NoticeEntry, in language: Language) -> String {
    let sentences = entry.facts.filter { $0.label == nil }.flatMap(\.values)
      .map { $0.text(in: language) }
    guard !sentences.isEmpty else { return entry.name[language] }
    return "\(entry.name[language]): \(sentences.joined(separator: " "))"
  }
}
