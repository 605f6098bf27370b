extension Catalogue {
  /// Words round the notices of a published site, and its pages for officers.
  static let published: [String: Message] = [
    publishedFrame, publishedNotices, publishedRecord, publishedOfficers,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  private static let publishedFrame: [String: Message] = [
    "published.frame.all-notices": Message(cy: "Pob hysbysiad", en: "All notices"),
    "published.frame.back": Message(cy: "Yn ôl", en: "Back"),
    "published.frame.footer": Message(cy: "Rhagor", en: "More"),
    "published.frame.officers": Message(
      cy: "Tudalennau i swyddogion", en: "Pages for officers"),
    "published.frame.as-text": Message(
      cy: "Y dudalen hon fel testun plaen", en: "This page as plain text"),
    "published.frame.no-cookies": Message(
      cy: "Nid yw’r tudalennau hyn yn gosod cwcis nac yn rhedeg sgriptiau.",
      en: "These pages set no cookies and run no scripts."),
    "published.made": Message(
      cy: "Cyhoeddwyd ar {date} o fersiwn {digest} y gofrestr.",
      en: "Published on {date} from version {digest} of the register."),
    "published.menu.index": Message(cy: "Pob hysbysiad", en: "All notices"),
    "published.menu.changes": Message(cy: "Beth sydd wedi newid", en: "What has changed"),
    "published.menu.children": Message(
      cy: "I blant a phobl ifanc", en: "For children and young people"),
    "published.menu.record": Message(cy: "Cofnod o brosesu", en: "Record of processing"),
    "published.menu.policy-document": Message(cy: "Dogfen bolisi", en: "Policy document"),
    "published.menu.assumptions": Message(cy: "Tybiaethau", en: "Assumptions"),
    "published.menu.readability": Message(cy: "Darllenadwyedd", en: "Readability"),
  ]

  private static let publishedNotices: [String: Message] = [
    "published.origin.every-service": Message(
      cy: "Mae hyn yn wir am bob gwasanaeth:", en: "This holds for all services:"),
    "published.origin.part-of": Message(
      cy: "Mae hyn yn wir am y gwasanaeth hwn i gyd: {service}",
      en: "This holds for the whole of this service: {service}"),

    "published.notice.caption": Message(
      cy: "Sut rydym yn defnyddio gwybodaeth amdanoch chi", en: "How we use information about you"),
    "published.notice.contents": Message(cy: "Ar y dudalen hon", en: "On this page"),
    "published.notice.part-of": Message(
      cy: "Mae hwn yn rhan o wasanaeth arall:", en: "This is a part of another service:"),
    "published.notice.childrens-version": Message(
      cy: "Darllen y fersiwn i blant a phobl ifanc",
      en: "Read the version for children and young people"),

    "published.index.lead": Message(
      cy: "Yma mae {body} yn dweud beth mae’n ei wneud â gwybodaeth amdanoch chi.",
      en: "Here {body} says what it does with information about you."),
    "published.index.services": Message(cy: "Dewiswch wasanaeth", en: "Choose a service"),
    "published.index.parts": Message(
      cy: "Rhannau o’r gwasanaeth hwn", en: "Parts of this service"),
    "published.index.for-children": Message(cy: "Fersiwn i blant", en: "Version for children"),
    "published.index.for-all": Message(
      cy: "Beth sy’n wir am bob gwasanaeth", en: "What holds for all services"),
    "published.index.contents": Message(
      cy: "Cwestiynau sy’n cael eu hateb yma", en: "Questions answered here"),
    "published.index.changes": Message(cy: "Beth sydd wedi newid", en: "What has changed"),
    "published.index.children": Message(
      cy: "Hysbysiadau i blant a phobl ifanc", en: "Notices for children and young people"),

    "published.children.index-title": Message(
      cy: "Hysbysiadau i blant a phobl ifanc", en: "Notices for children and young people"),
    "published.children.index-lead": Message(
      cy: "Mae’r tudalennau hyn yn dweud beth mae {body} yn ei wneud â gwybodaeth am blant.",
      en: "These pages say what {body} does with information about children."),
    "published.children.full-version": Message(
      cy: "Darllen y fersiwn lawn", en: "Read the full version"),
    "published.children.assumed": Message(
      cy: "Dydy hyn ddim yn sicr eto. Gofynna i ni.", en: "This is not certain yet. Ask us."),

    "published.changes.lead": Message(
      cy: "Mae’r fersiwn ddiweddaraf yn dod gyntaf.", en: "The newest version comes first."),
    "published.changes.version": Message(cy: "Fersiwn {n}", en: "Version {n}"),
    "published.changes.fingerprint": Message(cy: "ôl bys", en: "fingerprint"),
    "published.changes.what-changed": Message(
      cy: "Gweld y newidiadau", en: "See the changes"),
    "published.changes.read-notice": Message(
      cy: "Darllen yr hysbysiad fel y mae nawr", en: "Read the notice as it is now"),
    "published.changes.added": Message(cy: "Ychwanegwyd", en: "Added"),
    "published.changes.removed": Message(cy: "Tynnwyd", en: "Removed"),
    "published.changes.changed": Message(cy: "Newidiwyd", en: "Changed"),
    "published.changes.earlier": Message(
      cy: "Fersiynau cynharach sydd wedi’u cadw heb eu dangos yma: {n}.",
      en: "Earlier versions that are kept and not shown here: {n}."),
  ]

  private static let publishedRecord: [String: Message] = [
    "published.record.title": Message(
      cy: "Cofnod o weithgareddau prosesu", en: "Record of processing activities"),
    "published.record.lead.one": Message(
      cy: "Un rhes: gwasanaeth a’i ddiben.", en: "One row: a service and its purpose."),
    "published.record.lead.two": Message(
      cy: "Mae {n} res, un ar gyfer pob gwasanaeth a diben.",
      en: "{n} rows, one for each service and purpose."),
    "published.record.lead.other": Message(
      cy: "Mae {n} rhes, un ar gyfer pob gwasanaeth a diben.",
      en: "{n} rows, one for each service and purpose."),
    "published.record.caption": Message(
      cy: "Gwasanaethau a dibenion, a’r hyn sydd wedi’i nodi am bob un",
      en: "Services and purposes, and what is stated for each"),
    "published.record.files": Message(
      cy: "Yr un cofnod, gyda phob colofn:", en: "The same record, with every column:"),
    "published.record.csv": Message(cy: "taenlen (CSV)", en: "spreadsheet (CSV)"),
    "published.record.json": Message(cy: "ffeil ddata (JSON)", en: "data file (JSON)"),
    "published.record.duty-article-30": Message(cy: "Erthygl 30", en: "Article 30"),
    "published.record.duty-schedule-1": Message(cy: "Atodlen 1", en: "Schedule 1"),
    "published.record.unstated": Message(
      cy: "Nid oes dim wedi’i nodi mewn unrhyw res ar gyfer y colofnau hyn: {columns}.",
      en: "No row states anything for these columns: {columns}."),
  ]

  private static let publishedOfficers: [String: Message] = [
    "published.policy.principles": Message(
      cy: "Sut mae pob egwyddor yn cael ei chadw", en: "How each principle is kept"),

    "published.assumptions.chart": Message(
      cy: "Nifer y tybiaethau ym mhob gwasanaeth.",
      en: "The number of assumptions in each service."),
    "published.assumptions.open.two": Message(
      cy: "{n} dybiaeth heb eu cadarnhau", en: "{n} to confirm"),
    "published.assumptions.open.other": Message(
      cy: "{n} tybiaeth heb eu cadarnhau", en: "{n} to confirm"),
    "published.assumptions.open.one": Message(
      cy: "{n} dybiaeth heb ei chadarnhau", en: "{n} to confirm"),
    "published.assumptions.confirmed.one": Message(
      cy: "{n} wedi’i chadarnhau", en: "{n} confirmed"),
    "published.assumptions.confirmed.other": Message(
      cy: "{n} wedi’u cadarnhau", en: "{n} confirmed"),
    "published.assumptions.state": Message(cy: "Statws", en: "State"),
    "published.assumptions.promises": Message(cy: "Addewidion", en: "Promises"),

    "published.readability.for-children": Message(cy: "i blant", en: "for children"),
    "published.readability.caption": Message(
      cy: "Pa mor anodd yw pob hysbysiad i’w ddarllen", en: "How hard each notice is to read"),
    "published.readability.bands": Message(
      cy: "Hawdd: gradd 8 neu is yn Saesneg, LIX 40 neu is yn Gymraeg. Anodd: dros 11, a thros 50.",
      en: "Easy: grade 8 or below in English, LIX 40 or below in Welsh. Hard: above 11, and above 50."),
    "published.readability.notice": Message(cy: "Hysbysiad", en: "Notice"),
    "published.readability.english": Message(cy: "Saesneg, gradd", en: "English, grade"),
    "published.readability.welsh": Message(cy: "Cymraeg, LIX", en: "Welsh, LIX"),
    "published.readability.easy": Message(cy: "hawdd", en: "easy"),
    "published.readability.middling": Message(cy: "canolig", en: "middling"),
    "published.readability.hard": Message(cy: "anodd", en: "hard"),
    "published.readability.sections": Message(cy: "Fesul adran", en: "By section"),
  ]
}
