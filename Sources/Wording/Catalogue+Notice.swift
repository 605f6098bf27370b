extension Catalogue {
  /// The words of a notice that is compiled from a register.
  static let notice: [String: Message] = [
    "notice.what-we-hold": Message(cy: "Beth sydd gennym", en: "What we hold"),
    "notice.what-we-hold.short": Message(
      cy: "Dim ond yr hyn sydd ar y rhestr hon.", en: "Only what is on this list."),
    "notice.why": Message(cy: "Pam rydym yn ei ddefnyddio", en: "Why we use it"),
    "notice.why.short": Message(
      cy: "At y dibenion hyn, ac nid at unrhyw ddiben arall.",
      en: "For these purposes, and no other."),
    "notice.how-long": Message(cy: "Am ba hyd rydym yn ei gadw", en: "How long we keep it"),
    "notice.how-long.short": Message(
      cy: "Mae’n dibynnu ar y math o gais, ac ar statws datgelu’r cofnod.",
      en: "It depends on the kind of request, and on the disclosure status of the record."),
    "notice.sharing": Message(cy: "Gyda phwy rydym yn ei rannu", en: "With whom we share it"),
    "notice.sharing.short": Message(
      cy: "Gyda’r rhain, ac nid gyda neb arall.", en: "With these, and nobody else."),
    "notice.publishing": Message(cy: "Beth rydym yn ei gyhoeddi", en: "What we publish"),
    "notice.publishing.short": Message(
      cy: "Gallwn gyhoeddi ceisiadau ac atebion, byth gyda’r sawl a ofynnodd.",
      en: "We may publish requests and answers, never with the person who asked."),
    "notice.answering": Message(cy: "Pa mor gyflym rydym yn ateb", en: "How fast we answer"),
    "notice.answering.short": Message(
      cy: "Mae’r gyfraith yn gosod terfyn, a lle rydym wedi addo dyddiad cynharach, hwnnw sy’n cyfrif.",
      en: "The law sets a limit, and where we have promised an earlier date, that one counts."),
    "notice.not-stated": Message(
      cy: "Beth nad yw’r hysbysiad yn ei ddweud", en: "What the notice does not say"),
    "notice.not-stated.short": Message(
      cy: "Nid yw’r hysbysiad yn sôn am y pwyntiau hyn ar gyfer y gwasanaeth hwn.",
      en: "On these points the notice is silent for this service."),
    "notice.anonymous": Message(
      cy: "{what}: dim ond yn ddienw", en: "{what}: only anonymously"),
    "notice.kept-years.one": Message(
      cy: "{what}: {n} flwyddyn", en: "{what}: {n} year"),
    "notice.kept-years.two": Message(
      cy: "{what}: {n} flynedd", en: "{what}: {n} years"),
    "notice.kept-years.few": Message(
      cy: "{what}: {n} blynedd", en: "{what}: {n} years"),
    "notice.kept-years.many": Message(
      cy: "{what}: {n} blynedd", en: "{what}: {n} years"),
    "notice.kept-years.other": Message(
      cy: "{what}: {n} mlynedd", en: "{what}: {n} years"),
    "notice.within-days": Message(
      cy: "{what}: o fewn {n} diwrnod calendr i’r diwrnod y daw i law",
      en: "{what}: within {n} calendar days of the day we receive it"),
    "notice.not-stated.lawful-basis": Message(
      cy: "Y sail gyfreithlon ar gyfer y gwasanaeth hwn", en: "The lawful basis for this service"),
    "notice.not-stated.source": Message(
      cy: "O ble y daw’r wybodaeth, os nad gennych chi",
      en: "Where the information comes from, if not from you"),
    "notice.not-stated.transfers": Message(
      cy: "A yw’r wybodaeth yn mynd y tu allan i’r Deyrnas Unedig",
      en: "Whether the information goes outside the United Kingdom"),
    "notice.not-stated.retention": Message(
      cy: "Am ba hyd y cedwir yr wybodaeth", en: "How long the information is kept"),
    "notice.not-stated.rights": Message(
      cy: "Pa hawliau sy’n berthnasol i’r gwasanaeth hwn yn benodol",
      en: "Which rights apply to this service in particular"),
    "notice.not-stated.automated-decisions": Message(
      cy: "A wneir penderfyniadau awtomataidd", en: "Whether automated decisions are made"),
    "notice.not-stated.security": Message(
      cy: "Sut y cedwir yr wybodaeth yn ddiogel", en: "How the information is kept secure"),
    "notice.seen-by": Message(
      cy: "Mae ein tîm llywodraethu gwybodaeth yn ei weld.",
      en: "Our information governance team sees it."),
    "notice.kept-as-request": Message(
      cy: "Rydym yn ei gadw gyda’ch cais: rhwng blwyddyn a deng mlynedd, yn dibynnu ar y math o gais.",
      en: "We keep it with your request: from one to ten years, depending on the kind of request."),
  ]
}
