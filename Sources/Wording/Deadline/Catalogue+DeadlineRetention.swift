/// Terms of keeping, holds and second readings.
extension Catalogue {
  static let deadlineRetention: [String: Message] = [
    "deadline.retention.closed": Message(
      cy: "Caewyd yr achos ar {start}. Nifer y blynyddoedd y cedwir y cofnod wedyn: {count}, hyd {day}.",
      en: "The case was closed on {start}. Years for which the record is then kept: {count}, until {day}."),
    "deadline.retention.still-open": Message(
      cy: "Nid yw'r achos wedi'i gau, felly nid yw'r cyfnod cadw wedi dechrau.",
      en: "The case has not been closed, so the retention period has not begun."),
    "deadline.retention.opened": Message(
      cy: "Agorwyd y cais wedyn ar {start}. Nifer y blynyddoedd y cedwir y cofnod: {count}, hyd {day}. Nid yw'r hysbysiad yn dweud beth yw ystyr 'agor'.",
      en: "The request was subsequently opened on {start}. Years for which the record is kept: {count}, until {day}. The notice does not say what 'opened' means."),
    "deadline.retention.open": Message(
      cy: "Mae'r cais ar agor ers {start}. Nifer y blynyddoedd y cedwir y cofnod: {count}, hyd {day}. Nid yw'r hysbysiad yn dweud pryd mae'r cyfnod yn dechrau.",
      en: "The request has been open since {start}. Years for which the record is kept: {count}, until {day}. The notice does not say when the period begins."),
    "deadline.retention.consent": Message(
      cy: "Rhoddwyd caniatâd ar {start}. Nifer y blynyddoedd fan bellaf y cedwir y deunydd a'r caniatâd: {count}, hyd {day}.",
      en: "Consent was given on {start}. Years for which the material and the consent are kept at most: {count}, until {day}."),
    "deadline.retention.withdrawn": Message(
      cy: "Tynnwyd y caniatâd yn ôl ar {day}. Rhaid rhoi'r gorau i ddefnyddio'r deunydd o'r newydd ar unwaith; ni elwir yn ôl yr hyn a argraffwyd eisoes.",
      en: "Consent was withdrawn on {day}. New use of the material must stop at once; what has already been printed is not recalled."),
    "deadline.retention.call": Message(
      cy: "Gwnaed yr alwad ar {start}. Nifer y blynyddoedd y cedwir y cofnod: {count}, hyd {day}.",
      en: "The call was made on {start}. Years for which the record is kept: {count}, until {day}."),
    "deadline.retention.deletion-asked": Message(
      cy: "Gofynnwyd am ddileu'r cofnod ar {day}, ac mae'r hysbysiad yn addo ei ddileu ar gais.",
      en: "Deletion of the record was asked for on {day}, and the notice promises deletion on request."),
    "deadline.retention.permanent": Message(
      cy: "Mae'r hysbysiad yn dweud y cedwir y cofnod yn barhaol. Rhaid i'r rheolydd allu cyfiawnhau hynny.",
      en: "The notice says that the record is kept permanently. The controller must be able to justify that."),
    "deadline.retention.youngest-child": Message(
      cy: "Ganed plentyn ieuengaf yr achos ar {start}. Yr oed pan ddinistrir y cofnod: {count}, ar {day}.",
      en: "The youngest child of the case was born on {start}. Age at which the record is destroyed: {count}, on {day}."),
    "deadline.retention.leap-birthday": Message(
      cy: "Nid oes 29 Chwefror yn y flwyddyn honno, felly cymerir {day} fel y pen-blwydd.",
      en: "That year has no 29 February, so {day} is taken as the birthday."),
    "deadline.retention.birth-unknown": Message(
      cy: "Nid yw dyddiad geni un o'r plant yn hysbys. Ni ellir dyfalu dyddiad, felly rhaid cadw'r cofnod.",
      en: "The date of birth of one of the children is not known. No date may be guessed, so the record must be kept."),
    "deadline.retention.new-proceedings": Message(
      cy: "Dechreuodd achos llys newydd ar {day}. Rhaid cadw'r cofnod.",
      en: "New proceedings began on {day}. The record must be kept."),
    "deadline.retention.account-created": Message(
      cy: "Crëwyd y cyfrif ar {day}. Mae pob cyfnod yn para chwe mis.",
      en: "The account was created on {day}. Each term lasts six months."),
    "deadline.retention.extended": Message(
      cy: "Gofynnodd y defnyddiwr ar {day} am gadw'r cyfrif. Ychwanegir chwe mis at {end}.",
      en: "The user asked on {day} to keep the account. Six months are added to {end}."),
    "deadline.retention.extended-too-late": Message(
      cy: "Gofynnodd y defnyddiwr ar {day} am gadw'r cyfrif, ond roedd y cyfnod wedi dod i ben ar {end}.",
      en: "The user asked on {day} to keep the account, but the term had ended on {end}."),
    "deadline.retention.remind": Message(
      cy: "Rhaid gofyn i'r defnyddiwr ar {day}, fis cyn y diwedd, a yw am gadw'r cyfrif.",
      en: "On {day}, a month before the end, the user must be asked whether to keep the account."),
    "deadline.retention.remove": Message(
      cy: "Oni estynnir y cyfnod, rhaid dileu'r cyfrif ar {day}.",
      en: "Unless the term is extended, the account must be removed on {day}."),
    "deadline.retention.no-reply": Message(
      cy: "Ni ddaeth ateb gan y defnyddiwr, ac nid yw'r hysbysiad yn dweud beth sy'n digwydd wedyn. Rhaid i'r rheolydd benderfynu.",
      en: "The user did not reply, and the notice does not say what happens then. The controller must decide."),
  ]

  static let deadlineHold: [String: Message] = [
    "deadline.retention.legal-hold": Message(
      cy: "Mae gorchymyn cadw ar y cofnod. Ni chaniateir ei ddinistrio nes i'r gorchymyn gael ei godi.",
      en: "The record is under a hold. It must not be destroyed until the hold is released."),
    "deadline.retention.legal-hold.released": Message(
      cy: "Codwyd y gorchymyn cadw ar {day}. Ni chaniateir dinistrio'r cofnod cyn hynny.",
      en: "The hold was released on {day}. The record must not be destroyed before then."),
    "deadline.retention.open-access-request": Message(
      cy: "Mae cais mynediad ar agor sy'n ymwneud â'r cofnod. Ni chaniateir ei ddinistrio tra bo'r cais ar agor.",
      en: "An access request that concerns the record is open. It must not be destroyed while the request is open."),
    "deadline.retention.open-access-request.released": Message(
      cy: "Caewyd y cais mynediad ar {day}. Ni chaniateir dinistrio'r cofnod cyn hynny.",
      en: "The access request was closed on {day}. The record must not be destroyed before then."),
    "deadline.retention.open-information-request": Message(
      cy: "Mae cais am wybodaeth ar agor sy'n ymwneud â'r cofnod. Ni chaniateir ei ddinistrio tra bo'r cais ar agor.",
      en: "A request for information that concerns the record is open. It must not be destroyed while the request is open."),
    "deadline.retention.open-information-request.released": Message(
      cy: "Caewyd y cais am wybodaeth ar {day}. Ni chaniateir dinistrio'r cofnod cyn hynny.",
      en: "The request for information was closed on {day}. The record must not be destroyed before then."),
    "deadline.retention.open-complaint": Message(
      cy: "Mae cwyn ar agor sy'n ymwneud â'r cofnod. Ni chaniateir ei ddinistrio tra bo'r gŵyn ar agor.",
      en: "A complaint that concerns the record is open. It must not be destroyed while the complaint is open."),
    "deadline.retention.open-complaint.released": Message(
      cy: "Caewyd y gŵyn ar {day}. Ni chaniateir dinistrio'r cofnod cyn hynny.",
      en: "The complaint was closed on {day}. The record must not be destroyed before then."),
    "deadline.retention.open-inquiry": Message(
      cy: "Mae ymchwiliad statudol ar y gweill y gallai fod arno eisiau'r cofnod. Ni chaniateir ei ddinistrio.",
      en: "A statutory inquiry that may want the record is under way. It must not be destroyed."),
    "deadline.retention.open-inquiry.released": Message(
      cy: "Rhyddhaodd yr ymchwiliad statudol y cofnod ar {day}. Ni chaniateir ei ddinistrio cyn hynny.",
      en: "The statutory inquiry released the record on {day}. It must not be destroyed before then."),
    "deadline.retention.open-investigation": Message(
      cy: "Mae ymchwiliad crwner ar y gweill y gallai fod arno eisiau'r cofnod. Ni chaniateir ei ddinistrio.",
      en: "A coroner's investigation that may want the record is under way. It must not be destroyed."),
    "deadline.retention.open-investigation.released": Message(
      cy: "Rhyddhaodd y crwner y cofnod ar {day}. Ni chaniateir ei ddinistrio cyn hynny.",
      en: "The coroner released the record on {day}. It must not be destroyed before then."),
  ]

  static let deadlineAlternative: [String: Message] = [
    "deadline.alternative.reply-day-counts": Message(
      cy: "Darlleniad gofalus: mae'r cloc yn rhedeg eto ar ddiwrnod yr ateb ei hun. Nifer y diwrnodau nas cyfrifwyd: {count}.",
      en: "Cautious reading: the clock runs again on the day of the reply itself. Days not counted: {count}."),
    "deadline.alternative.guidance-pause": Message(
      cy: "Yn ôl canllawiau'r Comisiynydd cyn mis Chwefror 2026, gallai'r cloc sefyll tra disgwylid am eglurhad lle prosesid llawer o ddata am y person. Nifer y diwrnodau nas cyfrifwyd: {count}.",
      en: "Under the Commissioner's guidance before February 2026 the clock could stand still for a clarification where a large amount of data about the person was processed. Days not counted: {count}."),
    "deadline.alternative.receipt-day-counts": Message(
      cy: "Targed gofalus: cymerir y diwrnod derbyn fel y cyntaf o'r deg diwrnod ar hugain.",
      en: "Cautious target: the day of receipt is taken as the first of the thirty days."),
    "deadline.alternative.one-division-only": Message(
      cy: "Nid dyma'r gyfraith: dyma'r dyddiad a geir os hepgorir gwyliau banc un rhan o'r Deyrnas Unedig yn unig ({place}).",
      en: "Not the law: the date that comes out if the bank holidays of only one part of the United Kingdom are left out ({place})."),
    "deadline.alternative.from-agreed-record": Message(
      cy: "Darlleniad arall: cyfrifir y diwrnodau gwaith o {day}, pan gytunwyd ar gofnod y gŵyn.",
      en: "Other reading: the working days are counted from {day}, when the record of the complaint was agreed."),
  ]
}
