/// The register of disclosures and its reviews. The Welsh is a draft until it is checked.
extension Catalogue {
  static let consoleDisclosures: [String: Message] = [
    "console.disclosures.title": Message(cy: "Datgeliadau", en: "Disclosures"),
    "console.disclosures.intro": Message(
      cy: "Beth a roddwyd i bwy. Rhaid i rywun arall edrych ar yr hyn a rannwyd ar frys.",
      en: "What was given to whom. What was shared in a hurry is looked at by somebody else."),
    "console.disclosures.waiting": Message(cy: "Yn aros am adolygiad", en: "Waiting for a review"),
    "console.disclosures.none-waiting": Message(
      cy: "Nid oes dim yn aros am adolygiad.", en: "Nothing waits for a review."),
    "console.disclosures.made": Message(
      cy: "Y gofrestr, y diweddaraf yn gyntaf", en: "The register, latest first"),
    "console.disclosures.none-made": Message(
      cy: "Nid oes dim wedi’i ddatgelu.", en: "Nothing has been disclosed."),
    "console.disclosures.from-systems": Message(
      cy: "O systemau’r corff, y diweddaraf yn gyntaf",
      en: "Out of the body’s systems, latest first"),
    "console.disclosures.none-from-systems": Message(
      cy: "Nid oes dim wedi mynd o’r systemau.", en: "Nothing has gone out of the systems."),
    "console.disclosures.agreements": Message(
      cy: "Cytundebau sy’n dod i ben", en: "Agreements that end"),
    "console.disclosures.agreement-end": Message(cy: "Y diwrnod olaf", en: "Last day"),
    "console.disclosures.agreement.ends-soon": Message(
      cy: "Daw i ben o fewn 30 diwrnod", en: "Ends within 30 days"),
    "console.disclosures.agreement.ended": Message(
      cy: "Mae wedi dod i ben: nid oes dim mwy yn mynd oddi tano",
      en: "Has ended: nothing more goes under it"),
    "console.disclosures.state.intended": Message(
      cy: "Ar gofnod, ac nid yw’n hysbys a gyrhaeddodd",
      en: "On record, and not known whether it arrived"),
    "console.disclosures.state.not-delivered": Message(cy: "Nis rhoddwyd", en: "Not handed over"),
    "console.disclosures.latest-only": Message(
      cy: "Dangosir y {count} diweddaraf. Mae’r llinell orchymyn yn dangos mwy.",
      en: "The latest {count} are shown. The command line shows more."),
    "console.disclosures.case": Message(cy: "Achos", en: "Case"),
    "console.disclosures.recipient": Message(cy: "I bwy", en: "To whom"),
    "console.disclosures.items": Message(cy: "Beth", en: "What"),
    "console.disclosures.reason": Message(cy: "Pam ar frys", en: "Why in a hurry"),
    "console.disclosures.made-at": Message(cy: "Pryd", en: "When"),
    "console.disclosures.state": Message(cy: "Statws", en: "State"),
    "console.disclosures.state.permitted": Message(cy: "Caniatawyd", en: "Permitted"),
    "console.disclosures.state.waiting": Message(
      cy: "Yn aros am adolygiad", en: "Waits for a review"),
    "console.disclosures.state.right": Message(
      cy: "Adolygwyd: roedd yn iawn", en: "Reviewed: it was right"),
    "console.disclosures.state.wrong": Message(
      cy: "Adolygwyd: digwyddiad", en: "Reviewed: an incident"),
    "console.disclosures.judge": Message(cy: "Adolygu datgeliad", en: "Review a disclosure"),
    "console.disclosures.judge-text": Message(
      cy: "Erys yn y gofrestr y naill ffordd neu’r llall. Os na ddylid bod wedi’i rannu, dywedwch wrth y "
        + "swyddog diogelu data nawr: efallai y bydd yn rhaid i’r Comisiynydd wybod o fewn 72 awr.",
      en: "It stays in the register either way. If it should not have been shared, tell the data "
        + "protection officer now: the Commissioner may have to know within 72 hours."),
    "console.disclosures.judge-button": Message(cy: "Cofnodi’r adolygiad", en: "Record the review"),
    "console.disclosures.which": Message(cy: "Datgeliad", en: "Disclosure"),
    "console.disclosures.which-missing": Message(
      cy: "Dewiswch y datgeliad", en: "Choose the disclosure"),
    "console.disclosures.outcome": Message(cy: "Oedd hi’n iawn ei rannu?", en: "Was it right?"),
    "console.disclosures.outcome-missing": Message(
      cy: "Dywedwch a oedd yn iawn", en: "Say whether it was right"),
    "console.disclosures.outcome.right": Message(
      cy: "Oedd, roedd yn iawn ei rannu bryd hynny", en: "Yes, it was right to share it then"),
    "console.disclosures.outcome.wrong": Message(
      cy: "Nac oedd, ni ddylid bod wedi’i rannu", en: "No, it should not have been shared"),
    "console.disclosures.same-person": Message(
      cy: "Chi a wnaeth y datgeliad hwn; rhaid i rywun arall ei adolygu",
      en: "You made this disclosure; somebody else must review it"),
    "console.disclosures.judged-before": Message(
      cy: "Mae’r datgeliad hwn wedi’i adolygu eisoes", en: "This disclosure has been reviewed already"),
    "console.disclosures.not-officer": Message(
      cy: "Dim ond swyddog llywodraethu gwybodaeth a all adolygu.",
      en: "Only an information governance officer can review."),
  ]
}
