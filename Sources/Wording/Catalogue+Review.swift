extension Catalogue {
  /// Words round the review of a notice that nobody prepared: in the terminal and as a report.
  static let review: [String: Message] = [
    reviewTerms, reviewTopics, reviewSummary, reviewPage, reviewIndex,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  private static let reviewTerms: [String: Message] = [
    "review.help-label": Message(cy: "cymorth", en: "help"),
    "review.law-label": Message(cy: "cyfraith", en: "law"),
    "review.severity.critical": Message(cy: "critigol", en: "critical"),
    "review.severity.high": Message(cy: "uchel", en: "high"),
    "review.severity.medium": Message(cy: "canolig", en: "medium"),
    "review.severity.low": Message(cy: "isel", en: "low"),

    "review.count.critical.other": Message(cy: "{n} critigol", en: "{n} critical"),
    "review.count.high.other": Message(cy: "{n} uchel", en: "{n} high"),
    "review.count.medium.other": Message(cy: "{n} canolig", en: "{n} medium"),
    "review.count.low.other": Message(cy: "{n} isel", en: "{n} low"),

    "review.kind.controller": Message(cy: "rheolydd", en: "controller"),
    "review.kind.contact": Message(cy: "cyswllt", en: "contact"),
    "review.kind.category": Message(cy: "math o wybodaeth", en: "kind of information"),
    "review.kind.purpose": Message(cy: "diben", en: "purpose"),
    "review.kind.lawful-basis": Message(cy: "sail gyfreithlon", en: "lawful basis"),
    "review.kind.source": Message(cy: "ffynhonnell", en: "source"),
    "review.kind.recipient": Message(cy: "derbynnydd", en: "recipient"),
    "review.kind.transfer": Message(cy: "anfon dramor", en: "sending abroad"),
    "review.kind.retention": Message(cy: "cyfnod cadw", en: "retention"),
    "review.kind.right": Message(cy: "hawl", en: "right"),
    "review.kind.clock": Message(cy: "amser ateb", en: "time for an answer"),
    "review.kind.fee": Message(cy: "ffi", en: "fee"),
    "review.kind.complaint": Message(cy: "cwyn", en: "complaint"),
    "review.kind.cookie": Message(cy: "cwci", en: "cookie"),
    "review.kind.automated-decision": Message(
      cy: "penderfyniad awtomataidd", en: "automated decision"),
    "review.kind.children": Message(cy: "plant", en: "children"),
    "review.kind.language": Message(cy: "iaith", en: "language"),
    "review.kind.security": Message(cy: "diogelwch", en: "security"),

    "review.form.text": Message(cy: "testun plaen", en: "plain text"),
    "review.form.markdown": Message(cy: "ffeil Markdown", en: "Markdown"),
    "review.form.html": Message(cy: "tudalen we", en: "web page"),
    "review.form.docx": Message(cy: "dogfen Word", en: "Word document"),
    "review.form.pdf": Message(cy: "ffeil PDF", en: "PDF"),

    "review.language.cy": Message(cy: "Cymraeg", en: "Welsh"),
    "review.language.en": Message(cy: "Saesneg", en: "English"),
  ]

  private static let reviewTopics: [String: Message] = [
    "review.topic.controller": Message(
      cy: "Pwy sy’n gyfrifol am y wybodaeth", en: "Who is responsible for the information"),
    "review.topic.contact": Message(cy: "Sut i gysylltu", en: "How to get in touch"),
    "review.topic.purpose": Message(
      cy: "Ar gyfer beth y defnyddir y wybodaeth", en: "What the information is used for"),
    "review.topic.lawful-basis": Message(
      cy: "Pa sail gyfreithlon sydd i’w defnyddio", en: "The lawful basis for using it"),
    "review.topic.recipient": Message(cy: "Pwy sy’n ei chael", en: "Who receives it"),
    "review.topic.transfer": Message(
      cy: "A yw’n mynd i wledydd eraill", en: "Whether it goes to other countries"),
    "review.topic.retention": Message(cy: "Am ba hyd y caiff ei chadw", en: "How long it is kept"),
    "review.topic.right": Message(cy: "Hawliau pobl", en: "People’s rights"),
    "review.topic.withdrawal": Message(
      cy: "Y gellir tynnu cydsyniad yn ôl", en: "That consent can be withdrawn"),
    "review.topic.complaint": Message(cy: "Sut i gwyno", en: "How to complain"),
    "review.topic.automated-decision": Message(
      cy: "A yw peiriant yn penderfynu am bobl", en: "Whether a machine decides about people"),
    "review.topic.category": Message(
      cy: "Pa fathau o wybodaeth sydd ganddynt", en: "Which kinds of information are held"),
    "review.topic.source": Message(
      cy: "O ble y daw’r wybodaeth", en: "Where the information comes from"),

    "review.state.stated": Message(cy: "Wedi’i nodi", en: "Stated"),
    "review.state.questioned": Message(
      cy: "Wedi’i nodi, gyda chanfyddiadau", en: "Stated, with findings"),
    "review.state.missing": Message(cy: "Heb ei ganfod", en: "Not found"),
    "review.state.silent": Message(
      cy: "Heb ei grybwyll; dim ond lle bo’n berthnasol y gofynnir amdano",
      en: "Not mentioned; asked for only where it applies"),
  ]

  /// The same words in the terminal and on the report.
  private static let reviewSummary: [String: Message] = [
    "review.words.other": Message(cy: "{n} gair", en: "{n} words"),
    "review.words.one": Message(cy: "1 gair", en: "1 word"),
    "review.words.two": Message(cy: "2 air", en: "2 words"),
    "review.words.few": Message(cy: "3 gair", en: "3 words"),
    "review.sections.other": Message(cy: "{n} adran", en: "{n} sections"),
    "review.sections.one": Message(cy: "1 adran", en: "1 section"),
    "review.statements.other": Message(cy: "{n} datganiad", en: "{n} statements"),
    "review.statements.one": Message(cy: "1 datganiad", en: "1 statement"),
    "review.statements.two": Message(cy: "2 ddatganiad", en: "2 statements"),
    "review.findings.other": Message(cy: "{n} canfyddiad", en: "{n} findings"),
    "review.findings.one": Message(cy: "1 canfyddiad", en: "1 finding"),
    "review.findings.two": Message(cy: "2 ganfyddiad", en: "2 findings"),
    "review.findings.few": Message(cy: "3 chanfyddiad", en: "3 findings"),
    "review.findings.many": Message(cy: "6 chanfyddiad", en: "6 findings"),
    "review.findings.none": Message(cy: "dim canfyddiadau", en: "no findings"),
    "review.reviewed": Message(cy: "adolygwyd ar {date}", en: "reviewed on {date}"),
    "review.absence": Message(
      cy: "Barnwyd hyn dros y ddogfen gyfan.", en: "Judged over the whole document."),
    "review.absence-short": Message(
      cy: "barnwyd dros y ddogfen gyfan", en: "judged over the whole document"),
    "review.line": Message(cy: "llinell {n}", en: "line {n}"),
    "review.lines": Message(cy: "llinellau {list}", en: "lines {list}"),
    "review.states": Message(cy: "Beth mae’n ei nodi", en: "What it states"),
    "review.not-found": Message(cy: "heb ei ganfod", en: "not found"),
    "review.readability": Message(
      cy: "Pa mor hawdd yw ei ddarllen", en: "How easy it is to read"),
    "review.grade": Message(cy: "gradd", en: "grade"),
    "review.whole": Message(cy: "Yr hysbysiad cyfan", en: "The whole notice"),
    "review.before-headings": Message(
      cy: "Cyn y pennawd cyntaf", en: "Before the first heading"),
    "review.hardest": Message(cy: "Brawddegau anoddaf", en: "Hardest sentences"),
  ]

  private static let reviewPage: [String: Message] = [
    "review.page.caption": Message(
      cy: "Adolygiad o hysbysiad preifatrwydd", en: "Review of a privacy notice"),
    "review.page.caution": Message(
      cy:
        "Rhaglen sydd wedi darllen yr hysbysiad, yn ôl ei eiriau. Mae’n dangos beth y dylai person edrych arno. Nid cyngor cyfreithiol yw hyn.",
      en:
        "A program has read the notice, by its words. It shows what a person should look at. It is not legal advice."
    ),
    "review.page.urgent": Message(cy: "Y pethau mwyaf brys", en: "The most urgent things"),
    "review.page.nothing": Message(
      cy: "Nid oes dim wedi’i ganfod i’w gywiro.", en: "Nothing was found to put right."),
    "review.page.severities": Message(
      cy: "Canfyddiadau yn ôl difrifoldeb", en: "Findings by severity"),
    "review.page.severities-described": Message(
      cy: "Nifer y canfyddiadau o bob difrifoldeb yn yr hysbysiad hwn.",
      en: "The number of findings of each severity in this notice."),
    "review.page.checklist": Message(
      cy: "Beth mae’r gyfraith yn gofyn i hysbysiad ei ddweud",
      en: "What the law asks a notice to tell"),
    "review.page.topic": Message(cy: "Pwnc", en: "Topic"),
    "review.page.state": Message(cy: "Beth a ganfuwyd", en: "What was found"),
    "review.page.where": Message(cy: "Ble", en: "Where"),
    "review.page.law": Message(cy: "Y gyfraith", en: "Law"),
    "review.page.section": Message(cy: "Adran", en: "Section"),
    "review.page.word-count": Message(cy: "Geiriau", en: "Words"),
    "review.page.how-easy": Message(cy: "Pa mor hawdd", en: "How easy"),
    "review.page.measure.en": Message(
      cy: "Gradd Flesch-Kincaid y Saesneg. Hawdd: 8 neu is. Anodd: dros 11.",
      en: "The Flesch-Kincaid grade of the English. Easy: 8 or below. Hard: above 11."),
    "review.page.measure.cy": Message(
      cy: "LIX y Gymraeg. Hawdd: 40 neu is. Anodd: dros 50.",
      en: "LIX of the Welsh. Easy: 40 or below. Hard: above 50."),
    "review.page.absences": Message(
      cy: "Beth sydd ar goll o’r hysbysiad cyfan", en: "What the whole notice lacks"),
    "review.page.notice": Message(cy: "Yr hysbysiad, fesul darn", en: "The notice, piece by piece"),
    "review.page.notice-lead": Message(
      cy: "Mae’r rhif wrth air wedi’i farcio yn arwain at y canfyddiad amdano, ac yn ôl.",
      en: "The number by marked words leads to the finding about them, and back."),
    "review.page.left-out.other": Message(
      cy: "Ni ddangosir {n} darn o’r dudalen o amgylch yr hysbysiad, fel dewislenni.",
      en: "{n} pieces of the page around the notice, such as menus, are not shown."),
    "review.page.left-out.one": Message(
      cy: "Ni ddangosir 1 darn o’r dudalen o amgylch yr hysbysiad.",
      en: "1 piece of the page around the notice is not shown."),
    "review.page.around": Message(
      cy: "O’r dudalen o amgylch yr hysbysiad", en: "From the page around the notice"),
    "review.page.finding": Message(cy: "Canfyddiad {n}", en: "Finding {n}"),
    "review.page.to-words": Message(
      cy: "Canfyddiad {n}: i’r geiriau", en: "Finding {n}: to the words"),
    "review.page.put-right": Message(cy: "Cywiro:", en: "Put right:"),
    "review.page.line-word": Message(cy: "Llinell", en: "Line"),
    "review.page.findings-in-text": Message(
      cy: "Canfyddiadau wrth y testun", en: "Findings beside the text"),
    "review.page.table": Message(cy: "Tabl o’r hysbysiad", en: "Table of the notice"),
    "review.page.no-scripts": Message(
      cy:
        "Nid yw’r dudalen hon yn gosod cwcis, nac yn rhedeg sgriptiau, nac yn nôl dim o’r rhyngrwyd.",
      en: "This page sets no cookies, runs no scripts and fetches nothing from the internet."),
    "review.page.made": Message(
      cy: "Gwnaed gan Addewid ar {date}.", en: "Made by Addewid on {date}."),
    "review.page.all-notices": Message(cy: "Pob hysbysiad a adolygwyd", en: "All reviewed notices"),
  ]

  private static let reviewIndex: [String: Message] = [
    "review.index.title": Message(
      cy: "Adolygiad o hysbysiadau preifatrwydd", en: "Review of privacy notices"),
    "review.index.lead.other": Message(
      cy: "Adolygwyd {n} hysbysiad ar {date}.", en: "{n} notices were reviewed on {date}."),
    "review.index.lead.one": Message(
      cy: "Adolygwyd 1 hysbysiad ar {date}.", en: "1 notice was reviewed on {date}."),
    "review.index.file": Message(cy: "Ffeil", en: "File"),
    "review.index.language": Message(cy: "Iaith", en: "Language"),
    "review.index.words": Message(cy: "Geiriau", en: "Words"),
    "review.index.gaps": Message(cy: "Bylchau", en: "Gaps"),
    "review.index.caption": Message(
      cy: "Yr hysbysiadau, gyda nifer y canfyddiadau yn ôl difrifoldeb a’r prif fylchau",
      en: "The notices, with the number of findings by severity and the main gaps"),
    "review.index.totals": Message(cy: "Faint sydd â bwlch", en: "How many have a gap"),
    "review.index.total": Message(cy: "Cyfanswm", en: "Total"),
    "review.index.notices": Message(cy: "Hysbysiadau", en: "Notices"),
    "review.index.unread": Message(
      cy: "Ffeiliau nas adolygwyd", en: "Files that were not reviewed"),
    "review.index.reason": Message(cy: "Pam (yn Saesneg)", en: "Why"),

    "review.gap.no-retention": Message(
      cy: "heb ddweud am ba hyd", en: "no retention"),
    "review.gap.no-complaint": Message(cy: "heb sôn am gwyno", en: "no complaint"),
    "review.gap.dead-law": Message(cy: "hen gyfraith", en: "dead law"),
    "review.gap.no-date": Message(cy: "heb ddyddiad", en: "no date"),
    "review.gap.old": Message(cy: "dros dair oed", en: "over three years old"),
  ]
}
