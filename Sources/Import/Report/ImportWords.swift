import Wording

/// The words of an import's report: why, and what to do.
public enum ImportWords {
  /// What is wrong or worth knowing, and how to put it right.
  public static func words(_ issue: ImportIssue) -> (reason: Message, help: Message) {
    let (reason, help) = texts(issue.reason)
    return (reason, help)
  }

  /// One line: where, why, what to do.
  public static func line(_ issue: ImportIssue, in language: Language) -> String {
    let (reason, help) = texts(issue.reason)
    var place = issue.row.map { rowWord.text(in: language, ["row": String($0)]) } ?? ""
    if let column = issue.column { place += (place.isEmpty ? "" : ", ") + "'\(column)'" }
    let lead = place.isEmpty ? "" : place + ": "
    return "\(lead)\(weights[issue.weight]?[language] ?? ""): \(reason[language])\n"
      + "\(helpWord[language]): \(help[language])"
  }

  private static let rowWord = Message(cy: "rhes {row}", en: "row {row}")
  private static let helpWord = Message(cy: "cymorth", en: "help")
  private static let weights: [ImportIssue.Weight: Message] = [
    .rowNotTaken: Message(cy: "ni chymerwyd y rhes", en: "row not taken"),
    .cellNotTaken: Message(cy: "ni chymerwyd y gell", en: "cell not taken"),
    .read: Message(cy: "fe’i darllenwyd", en: "read"),
    .note: Message(cy: "nodyn", en: "note"),
  ]

  private static func texts(_ reason: ImportIssue.Reason) -> (Message, Message) {
    switch reason {
    case .missing:
      (
        Message(
          cy: "mae’r gell yn wag, ac mae ei hangen", en: "the cell is empty, and it is needed"),
        Message(cy: "llenwch y gell a mewnforio eto", en: "fill the cell and import again")
      )
    case .unreadableValue(let value):
      (
        Message(
          cy: "ni ellir darllen '\(value.prefix(80))'", en: "'\(value.prefix(80))' cannot be read"),
        Message(
          cy:
            "ysgrifennwch y gwerth fel y dengys y canllaw, neu ychwanegwch ef at y gofrestr â llaw",
          en: "write the value as the guide shows, or add it to the register by hand")
      )
    case .unreadableDate:
      (
        Message(cy: "nid dyddiad yw’r gwerth", en: "the value is no date"),
        Message(
          cy: "ysgrifennwch y diwrnod fel 2026-11-05 neu 05/11/2026",
          en: "write the day as 2026-11-05 or 05/11/2026")
      )
    case .futureDate:
      (
        Message(cy: "mae’r diwrnod yn y dyfodol", en: "the day is in the future"),
        Message(cy: "gwiriwch y flwyddyn", en: "check the year")
      )
    case .serialNumber:
      (
        Message(
          cy: "rhif sydd yma; fe’i darllenir fel diwrnod y daenlen",
          en: "a number stands here; it is read as a day of the spreadsheet"),
        Message(cy: "gwiriwch y diwrnod", en: "check the day")
      )
    default: caseTexts(reason)
    }
  }

  private static func caseTexts(_ reason: ImportIssue.Reason) -> (Message, Message) {
    switch reason {
    case .duplicateReference:
      (
        Message(
          cy: "mae’r cyfeirnod ar res uwch hefyd", en: "a row above has the same reference"),
        Message(
          cy: "rhowch ei gyfeirnod ei hun i bob achos", en: "give each case its own reference")
      )
    case .closedCase:
      (
        Message(cy: "mae’r achos wedi’i gau", en: "the case is closed"),
        Message(
          cy: "dim ond achosion agored a fewnforir; cadwch y rhes yn yr hen system",
          en: "open cases alone are imported; keep the row in the old system")
      )
    case .unknownKind:
      (
        Message(cy: "ni wyddys pa fath o achos yw hwn", en: "the kind of case is not known"),
        Message(
          cy: "defnyddiwch er enghraifft SAR, FOI, EIR, dileu, cywiro neu gŵyn",
          en: "use for example SAR, FOI, EIR, erasure, rectification or complaint")
      )
    case .contradiction:
      (
        Message(
          cy: "mae dyddiadau’r rhes yn gwrth-ddweud ei gilydd",
          en: "the dates of the row contradict one another"),
        Message(
          cy: "rhaid i ateb ddod ar ôl ei gwestiwn, a phopeth ar ôl y derbyn",
          en: "an answer must follow its question, and everything the receipt")
      )
    case .eventNotCounted:
      (
        Message(
          cy: "nid yw’r dyddiad hwn yn cyfrif ar gyfer y math hwn o achos",
          en: "this date does not count for a case of this kind"),
        Message(
          cy: "nid oes dim i’w wneud: cyfrifwyd y dyddiad hebddo",
          en: "nothing to do: the due date was worked out without it")
      )
    default: registerTexts(reason)
    }
  }

  private static func registerTexts(_ reason: ImportIssue.Reason) -> (Message, Message) {
    switch reason {
    case .functionFromAbove:
      (
        Message(
          cy: "mae’r swyddogaeth yn wag; cymerwyd yr un uwchben",
          en: "the business function is empty; the one above was taken"),
        Message(cy: "gwiriwch mai hi yw hi", en: "check that it is the right one")
      )
    case .belongsToCasebook:
      (
        Message(
          cy: "ffaith am yr hyn a ddigwyddodd yw hon, nid addewid",
          en: "this is a fact about what happened, not a promise"),
        Message(
          cy: "cofnodwch hi fel achos; mae 'prove' yn ei dangos",
          en: "record it as a case; 'prove' shows it")
      )
    case .personsName:
      (
        Message(
          cy: "ni chymerwyd enw person", en: "the name of a person was not taken"),
        Message(
          cy: "mae’r gofrestr yn enwi rolau; gwiriwch hefyd mai cyfeiriad y rôl yw’r e-bost",
          en: "a register names roles; check too that the e-mail address is the role’s")
      )
    case .noController:
      (
        Message(
          cy: "nid yw’r daenlen yn dweud popeth am y rheolydd",
          en: "the spreadsheet does not say all there is to say of the controller"),
        Message(
          cy: "cwblhewch ben organisation.yaml: enw, cyfeiriad ac e-bost y rôl",
          en: "complete the head of organisation.yaml: name, address and the role’s e-mail")
      )
    case .oneLanguage:
      (
        Message(
          cy: "mae’r daenlen mewn un iaith; copi heb ei gyfieithu yw’r testun arall ym mhobman",
          en: "the sheet is in one language; the other text of each pair is an untranslated copy"),
        Message(
          cy: "cyfieithwch y testunau cyn cyhoeddi; nid oes yr un wedi’i nodi fel un a wiriwyd",
          en: "have the texts translated before publishing; none is marked as checked")
      )
    case .cutText(let characters):
      (
        Message(
          cy: "mae gan y testun \(characters) o nodau, a chymerwyd y 4,000 cyntaf",
          en: "the text has \(characters) characters, of which the first 4,000 were taken"),
        Message(cy: "rhannwch y testun", en: "split the text")
      )
    case .namedAsSchedule(let text):
      (
        Message(
          cy: "ni ellir darllen '\(text.prefix(80))' fel cyfnod; fe’i henwir fel amserlen",
          en: "'\(text.prefix(80))' cannot be read as a period; it is named as a schedule"),
        Message(
          cy: "ysgrifennwch gyfnod a’i gychwyn, er enghraifft '6 years after closure'",
          en: "write a period and its start, for example '6 years after closure'")
      )
    case .tooManyRows(let max):
      (
        Message(
          cy: "mae gan y gwasanaeth fwy na \(max) o resi",
          en: "the service has more than \(max) rows"),
        Message(
          cy: "rhannwch y swyddogaeth yn sawl un", en: "split the business function into several")
      )
    default: tableTexts(reason)
    }
  }
}
