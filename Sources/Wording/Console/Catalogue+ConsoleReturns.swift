/// Returns in bulk, and corrections of what was given to others. The Welsh is a draft until it is
/// checked.
extension Catalogue {
  static let consoleReturns: [String: Message] = [
    "console.disclosures.back": Message(cy: "Datgeliadau", en: "Disclosures"),
    "console.disclosures.returns": Message(cy: "Ffurflenni swmp", en: "Returns in bulk"),
    "console.disclosures.corrections": Message(
      cy: "Cywiriadau i’w dweud wrth eraill", en: "Corrections to be told to others"),
    "console.disclosures.found": Message(
      cy: "Dweud a roddwyd datgeliad", en: "Say whether a disclosure was handed over"),
    "console.disclosures.found-text": Message(
      cy: "Daeth y rhaglen i ben rhwng y cofnod a’r ffeil. Chwiliwch am y ffeil yn gyntaf.",
      en: "The program ended between the record and the file. Look for the file first."),
    "console.disclosures.found-button": Message(
      cy: "Cofnodi’r hyn a ganfuwyd", en: "Record what was found"),
    "console.disclosures.found-outcome": Message(
      cy: "Beth a ganfuwyd?", en: "What was found?"),
    "console.disclosures.found-missing": Message(
      cy: "Dywedwch a roddwyd y datgeliad", en: "Say whether it was handed over"),
    "console.disclosures.found-reason": Message(
      cy: "Sut y gwyddoch hynny", en: "How you know that"),
    "console.disclosures.found-reason-missing": Message(
      cy: "Dywedwch sut y gwyddoch hynny", en: "Say how you know that"),
    "console.disclosures.found.delivered": Message(
      cy: "Mae’r ffeil yno: fe’i rhoddwyd", en: "The file is there: it was handed over"),
    "console.disclosures.found.not-delivered": Message(
      cy: "Nid oes ffeil: nis rhoddwyd", en: "There is no file: it was not handed over"),

    "console.returns.title": Message(cy: "Ffurflenni swmp", en: "Returns in bulk"),
    "console.returns.intro": Message(
      cy: "Cynllunnir ffurflen a’i gwneud ar y llinell orchymyn. Yma mae rhywun arall yn edrych ar y "
        + "cynllun ac yn ei gymeradwyo: nid oes dim yn mynd cyn hynny.",
      en: "A return is planned and made at the command line. Here somebody else looks at the plan and "
        + "approves it: nothing goes before."),
    "console.returns.none": Message(
      cy: "Nid oes ffurflen wedi’i chynllunio.", en: "No return is planned."),
    "console.returns.back": Message(cy: "Pob ffurflen swmp", en: "All returns in bulk"),
    "console.returns.plan-title": Message(
      cy: "Ffurflen i {recipient}", en: "Return to {recipient}"),
    "console.returns.planned": Message(cy: "Cynlluniwyd", en: "Planned"),
    "console.returns.approved": Message(cy: "Cymeradwywyd", en: "Approved"),
    "console.returns.rows": Message(cy: "Rhesi", en: "Rows"),
    "console.returns.of": Message(cy: "O’r tabl", en: "Of the table"),
    "console.returns.for": Message(cy: "Y gwasanaeth", en: "Service"),
    "console.returns.told": Message(
      cy: "Sut y dywedwyd wrth y bobl", en: "How the people were told"),
    "console.returns.told-on": Message(cy: "Ar {day}: {how}", en: "On {day}: {how}"),
    "console.returns.not-told": Message(
      cy: "Ni ddywedwyd wrthynt: {why}", en: "They were not told: {why}"),
    "console.returns.agreement": Message(cy: "Y cytundeb", en: "Agreement"),
    "console.returns.agreement-to": Message(cy: "Hyd at {day}", en: "Until {day}"),
    "console.returns.register": Message(
      cy: "Fersiwn y gofrestr", en: "Version of the register"),
    "console.returns.goes": Message(
      cy: "Beth sy’n mynd o bob rhes", en: "What goes of each row"),
    "console.returns.stays": Message(cy: "Beth nad yw’n mynd", en: "What does not go"),
    "console.returns.stays-text": Message(
      cy: "Gofynnwyd amdano, ac nid yw’r porth yn ei ganiatáu.",
      en: "It was asked for, and the gate does not permit it."),
    "console.returns.statements": Message(
      cy: "Y datganiadau sy’n ei ganiatáu", en: "The statements that permit it"),
    "console.returns.statement": Message(cy: "Datganiad", en: "Statement"),
    "console.returns.state.planned": Message(
      cy: "Yn aros am gymeradwyaeth", en: "Waits for approval"),
    "console.returns.state.approved": Message(
      cy: "Cymeradwywyd, heb ei gwneud eto", en: "Approved, not made yet"),
    "console.returns.state.made": Message(cy: "Gwnaed", en: "Made"),
    "console.returns.approve-text": Message(
      cy: "Rhoddir pob rhes i’r porth eto pan wneir y ffurflen. Nid oes rhes a ddaeth wedyn yn mynd.",
      en: "Each row is put to the gate again when the return is made. No row that came later goes."),
    "console.returns.make-heading": Message(
      cy: "Gellir ei gwneud yn awr", en: "It can be made now"),
    "console.returns.make": Message(
      cy: "Ar y llinell orchymyn, lle mae’r systemau wrth law. Fe’i gwneir unwaith.",
      en: "At the command line, where the systems are at hand. It is made once."),
    "console.returns.made-heading": Message(cy: "Fe’i gwnaed", en: "It was made"),
    "console.returns.made": Message(
      cy: "Mae’r hyn a roddwyd yn y gofrestr o ddatgeliadau.",
      en: "What was handed over is in the register of disclosures."),
    "console.returns.same-person-heading": Message(
      cy: "Mae’n aros am rywun arall", en: "It waits for somebody else"),
    "console.returns.same-person": Message(
      cy: "Chi a’i cynlluniodd, neu rywun yn eich rôl chi; rhaid i rywun arall ei chymeradwyo",
      en: "You planned it, or somebody in your role did; somebody else must approve it"),
    "console.returns.register-changed-heading": Message(
      cy: "Rhaid wrth gynllun newydd", en: "A new plan is needed"),
    "console.returns.register-changed": Message(
      cy: "Mae’r gofrestr wedi newid ers y cynllun hwn",
      en: "The register has changed since this plan"),
    "console.returns.approved-before": Message(
      cy: "Mae’r ffurflen hon wedi’i chymeradwyo eisoes", en: "This return is approved already"),
    "console.returns.not-officer-heading": Message(
      cy: "Mae’n aros am swyddog", en: "It waits for an officer"),
    "console.returns.not-officer": Message(
      cy: "Dim ond swyddog llywodraethu gwybodaeth a all gymeradwyo.",
      en: "Only an information governance officer can approve."),

    "console.corrections.title": Message(
      cy: "Cywiriadau i’w dweud wrth eraill", en: "Corrections to be told to others"),
    "console.corrections.intro": Message(
      cy: "Rhaid dweud wrth bawb a gafodd yr hyn a gywirwyd neu a dynnwyd yn ôl. Ysgrifennir y "
        + "llythyrau ar y llinell orchymyn; yma cofnodir beth a ddaeth ohonynt.",
      en: "Whoever had what was put right or withdrawn has to be told. The letters are written at the "
        + "command line; here it is recorded what became of them."),
    "console.corrections.open": Message(cy: "I’w dweud eto", en: "Still to be told"),
    "console.corrections.none-open": Message(
      cy: "Nid oes neb yn aros am gael gwybod.", en: "Nobody waits to be told."),
    "console.corrections.due": Message(cy: "Erbyn", en: "By"),
    "console.corrections.number": Message(cy: "Rhif", en: "Number"),
    "console.corrections.late": Message(cy: "{day} (hwyr)", en: "{day} (late)"),
    "console.corrections.recipient": Message(cy: "Wrth bwy", en: "Whom"),
    "console.corrections.kind": Message(cy: "Pam", en: "Why"),
    "console.corrections.kind.correction": Message(cy: "Cywirwyd", en: "Put right"),
    "console.corrections.kind.withdrawal": Message(cy: "Tynnwyd yn ôl", en: "Withdrawn"),
    "console.corrections.items": Message(cy: "Beth", en: "What"),
    "console.corrections.letter": Message(cy: "Y llythyr", en: "Letter"),
    "console.corrections.letter.written": Message(cy: "Ysgrifennwyd", en: "Written"),
    "console.corrections.letter.nothing": Message(
      cy: "Ni chaniateir anfon dim", en: "Nothing may be sent"),
    "console.corrections.letter.unmade": Message(cy: "Heb ei wneud eto", en: "Not made yet"),
    "console.corrections.settle": Message(
      cy: "Dweud beth a ddaeth ohono", en: "Say what became of it"),
    "console.corrections.settle-text": Message(
      cy: "Rhaid wrth reswm lle nad oes neb yn cael gwybod.",
      en: "Where nobody is told there has to be a reason."),
    "console.corrections.settle-button": Message(
      cy: "Cofnodi’r canlyniad", en: "Record the outcome"),
    "console.corrections.task": Message(cy: "Y derbynnydd", en: "Recipient"),
    "console.corrections.task-missing": Message(
      cy: "Dewiswch y derbynnydd", en: "Choose the recipient"),
    "console.corrections.outcome": Message(cy: "Canlyniad", en: "Outcome"),
    "console.corrections.outcome-missing": Message(
      cy: "Dywedwch beth a ddaeth ohono", en: "Say what became of it"),
    "console.corrections.outcome.told": Message(cy: "Dywedwyd wrthynt", en: "They were told"),
    "console.corrections.outcome.impossible": Message(
      cy: "Mae’n amhosibl dweud wrthynt", en: "They cannot be told"),
    "console.corrections.outcome.disproportionate": Message(
      cy: "Byddai’n ymdrech anghymesur", en: "It would be out of proportion"),
    "console.corrections.reason": Message(cy: "Rheswm", en: "Reason"),
    "console.corrections.reason-column": Message(cy: "Y rheswm", en: "Reason"),
    "console.corrections.reason-hint": Message(
      cy: "Nid oes ei angen lle dywedwyd wrthynt.", en: "Not needed where they were told."),
    "console.corrections.reason-missing": Message(
      cy: "Dywedwch pam nad oes neb yn cael gwybod", en: "Say why nobody is told"),
    "console.corrections.settled": Message(cy: "Wedi’u setlo", en: "Settled"),
    "console.corrections.not-officer": Message(
      cy: "Dim ond swyddog llywodraethu gwybodaeth neu reolwr cofnodion a all gofnodi’r canlyniad.",
      en: "Only an information governance officer or a records manager can record the outcome."),
  ]
}
