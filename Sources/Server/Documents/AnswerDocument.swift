import Office
import Pages
import Register
import Retention
import Rights
import StatutoryTime
import Wording

/// The answer to an access request, as a document for the person.
public enum AnswerDocument {
  public static let languages = Language.allCases

  public static func html(
    _ answer: AccessAnswer, office: Office, in language: Language
  ) throws -> String {
    guard let own = answer.records.first(where: { $0.reference == answer.reference }),
      let id = OpaqueId(String(repeating: "a", count: OpaqueId.length))
    else { throw OfficeRefusal.unknownEnquiry }
    let name = own.items.first { $0.id == "personal-information" }?.values.first ?? ""
    let context = ConsoleContext(
      language: language, site: Site(office), signedInAs: nil,
      isDraftWelsh: ServedSite.isDraftWelsh)
    let text = { (key: String) in Catalogue.text("console.office.answer.\(key)", in: language) }
    let page = AccessAnswerPage(
      context, id: id, to: name, reference: answer.reference,
      prepared: Days.words(answer.madeOn, in: language),
      enquiries: answer.records.map { enquiry($0, in: language) },
      account: AccessAnswerPage.Account(
        purposes: answer.purposes.map { $0[language] },
        recipients: answer.recipients.map { $0[language] },
        retention: office.service.retention.map { rule in
          Catalogue.count(
            "notice.kept-years", rule.keep.yearsAfterLatest?.years ?? 0, in: language,
            ["what": rule.name[language]])
        }, source: [text("source")],
        decisions: [text("decisions-not-stated")], transfers: [text("transfers-not-stated")]),
      rights: ["rectification", "erasure", "restriction", "objection"].map {
        AccessAnswerPage.Entry(text("right.\($0)"), text("right.\($0).how"))
      },
      complaints: [
        AccessAnswerPage.Entry(
          office.register.controller.name[language], office.register.controller.enquiriesEmail),
        AccessAnswerPage.Entry(text("commissioner"), text("commissioner.how")),
        AccessAnswerPage.Entry(text("court"), text("court.how")),
      ])
    return try PageRenderer().render(page)
  }

  private static func enquiry(
    _ record: AccessAnswer.Record, in language: Language
  ) -> AccessAnswerPage.Enquiry {
    var entries = [
      AccessAnswerPage.Entry(
        Catalogue.text("console.common.received", in: language),
        Days.words(record.receivedOn, in: language))
    ]
    if let until = record.keptUntil {
      entries.append(
        AccessAnswerPage.Entry(
          Catalogue.text("console.common.kept-until", in: language),
          Days.words(until, in: language)))
    }
    entries += record.items.filter { !$0.values.isEmpty }.map {
      AccessAnswerPage.Entry($0.name[language], $0.values.joined(separator: "\n"))
    }
    return AccessAnswerPage.Enquiry(
      reference: record.reference, entries: entries, in: language)
  }
}
