extension Catalogue {
  /// The rules of disclosure on paper.
  static let sheet: [String: Message] = [
    "sheet.title": Message(
      cy: "Beth gaiff fynd at bwy, pan nad yw’r system ar gael",
      en: "What may go to whom when the system is down"),
    "sheet.version": Message(cy: "Fersiwn y gofrestr:", en: "Version of the register:"),
    "sheet.when": Message(
      cy: "Argraffwch y daflen hon bob tro y mae’r gofrestr yn newid, a’i chadw wrth law.",
      en: "Print this sheet whenever the register changes, and keep it at hand."),
    "sheet.danger": Message(
      cy: "Os yw rhywun mewn perygl", en: "If somebody is in danger"),
    "sheet.danger-share": Message(
      cy: "Rhannwch nawr yr hyn sydd ei angen i ddiogelu’r person. Nid oes angen caniatâd y daflen "
        + "hon arnoch.",
      en: "Share now what is needed to protect the person. You do not need the leave of this sheet."),
    "sheet.danger-write": Message(
      cy: "Ysgrifennwch ar slip isod beth a rannwyd, â phwy, a pham yr oedd yn rhaid.",
      en: "Write on a slip below what was shared, with whom, and why it had to be."),
    "sheet.danger-later": Message(
      cy: "Rhowch y slip yn y system pan fydd ar gael. Bydd rhywun arall yn adolygu’r penderfyniad.",
      en: "Enter the slip when the system is back. Somebody else reviews the decision."),
    "sheet.never": Message(cy: "Yr hyn nad yw byth yn mynd", en: "What never goes"),
    "sheet.never-address": Message(
      cy: "Cyfeiriad sydd wedi’i nodi’n gyfrinachol, nac unrhyw beth a allai ei ddatgelu.",
      en: "An address that is marked as withheld, or anything that could give it away."),
    "sheet.never-seal": Message(
      cy: "Cysylltiad dan sêl: mabwysiadu, neu hunaniaeth warchodedig.",
      en: "A sealed link: adoption, or a protected identity."),
    "sheet.never-whoever": Message(
      cy: "Nid yw’n mynd at neb, pwy bynnag sy’n gofyn, pa bapur bynnag sydd ganddynt, na chwaith "
        + "mewn argyfwng. Ffoniwch y person a enwir o dan y gwasanaeth.",
      en: "It goes to nobody, whoever asks, whatever paper they have, and not in an emergency "
        + "either. Call the person named under the service."),
    "sheet.otherwise": Message(cy: "Fel arall", en: "Otherwise"),
    "sheet.otherwise-text": Message(
      cy: "Dim ond yr hyn sydd yn y tablau sy’n mynd, at y derbynwyr a enwir, a dim ond pan fydd "
        + "popeth yn y golofn olaf yno. Rhannwch cyn lleied ag sydd ei angen. Os nad yw yn y tabl, "
        + "mae’n aros tan fydd y system ar gael.",
      en: "Only what is in the tables goes, to the recipients they name, and only when everything "
        + "in the last column is there. Share as little as is needed. What is not in a table waits "
        + "until the system is back."),
    "sheet.recipient": Message(cy: "Derbynnydd", en: "Recipient"),
    "sheet.items": Message(cy: "Yr hyn a gaiff fynd", en: "What may go"),
    "sheet.conditions": Message(cy: "Beth sy’n rhaid bod yno", en: "What must be there"),
    "sheet.nobody": Message(
      cy: "Nid yw’r gwasanaeth hwn yn enwi ei dderbynwyr ei hun. Mae’r hyn y mae’r corff yn ei "
        + "rannu o dan y penawdau eraill.",
      en: "This service names no recipients of its own. What the body shares is under the other "
        + "headings."),
    "sheet.not-shared": Message(
      cy: "Nid oes dim yn mynd: mae’r hysbysiad yn dweud na rennir hyn.",
      en: "Nothing goes: the notice says that this is not shared."),
    "sheet.unlisted": Message(
      cy: "Dim ond yr hyn y mae’r angen a gofnodwyd, neu’r cytundeb, yn ei enwi.",
      en: "Only what the recorded need, or the agreement, names."),
    "sheet.nothing": Message(cy: "Dim byd.", en: "Nothing."),
    "sheet.anonymised": Message(
      cy: "Fel na ellir adnabod neb.", en: "So that nobody can be recognised."),
    "sheet.one-of": Message(
      cy: "{check} Un o’r rhain: {words}.", en: "{check} One of: {words}."),
    "sheet.about": Message(
      cy: "{condition} (am: {people})", en: "{condition} (about: {people})"),
    "sheet.call": Message(
      cy: "Ynghylch yr hyn nad yw byth yn mynd: {contact}.",
      en: "About what never goes: {contact}."),
    "sheet.call-not-stated": Message(
      cy: "Nid yw’r gofrestr yn dweud pwy i’w ffonio am yr hyn nad yw byth yn mynd. Gofynnwch i’ch "
        + "rheolwr nawr, a’i ysgrifennu yma.",
      en: "The register does not say whom to call about what never goes. Ask your manager now, and "
        + "write it here."),
    "sheet.slips": Message(cy: "Slipiau", en: "Slips"),
    "sheet.slips-text": Message(
      cy: "Rhif cyfeirnod yn unig sy’n sefyll am y person: dim enw, dim cyfeiriad. Mae’r slip yn "
        + "mynd i’r un gofal â’r ffeil.",
      en: "A reference number alone stands for the person: no name, no address. The slip is kept "
        + "as safely as the file."),
    "sheet.slip-when": Message(cy: "Diwrnod ac amser", en: "Day and time"),
    "sheet.slip-role": Message(cy: "Eich rôl", en: "Your role"),
    "sheet.slip-reference": Message(cy: "Cyfeirnod y ffeil", en: "Reference of the file"),
    "sheet.slip-to": Message(cy: "At bwy", en: "To whom"),
    "sheet.slip-what": Message(cy: "Beth a rannwyd", en: "What was shared"),
    "sheet.slip-why": Message(cy: "Pam yr oedd yn rhaid nawr", en: "Why it had to be now"),
    "sheet.slip-told": Message(
      cy: "A ddywedwyd wrth y person, neu pam lai", en: "Whether the person was told, or why not"),
  ]
}
