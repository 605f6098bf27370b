extension Catalogue {
  /// The certificate of a run of retention in a body's system.
  static let disposal: [String: Message] = [
    "disposal.title": Message(cy: "Tystysgrif gwaredu", en: "Certificate of disposal"),
    "disposal.statement": Message(
      cy: "Mae’r cofnodion isod wedi mynd o’r system, gyda phopeth a oedd yn perthyn iddynt.",
      en: "The records below have gone from the system, with all that belonged to them."),
    "disposal.body": Message(cy: "Corff", en: "Body"),
    "disposal.system": Message(cy: "Y system", en: "System"),
    "disposal.plan": Message(cy: "Cynllun", en: "Plan"),
    "disposal.as-of": Message(cy: "Ar y diwrnod", en: "As of"),
    "disposal.planned": Message(cy: "Cynlluniwyd", en: "Planned"),
    "disposal.planned-by": Message(cy: "Cynlluniwyd gan y rôl", en: "Planned in the role"),
    "disposal.approved-by": Message(cy: "Cymeradwywyd gan y rolau", en: "Approved in the roles"),
    "disposal.finished": Message(cy: "Gorffennwyd", en: "Finished"),
    "disposal.register": Message(cy: "Fersiwn y gofrestr", en: "Version of the register"),
    "disposal.replay-of": Message(
      cy: "Yn ailadrodd y cynllun, ar ôl adfer", en: "Repeats the plan, after a restore"),
    "disposal.went": Message(cy: "Yr hyn a aeth", en: "What went"),
    "disposal.nothing-went": Message(cy: "Nid aeth dim.", en: "Nothing went."),
    "disposal.record": Message(cy: "Cofnod", en: "Record"),
    "disposal.rule": Message(cy: "Rheol", en: "Rule"),
    "disposal.no-rule": Message(
      cy: "Penderfyniad person neu’r gyfraith", en: "A person’s decision, or the law"),
    "disposal.lines": Message(cy: "Llinellau’r hysbysiad", en: "Lines of the notice"),
    "disposal.outcome": Message(cy: "Beth a wnaed", en: "What was done"),
    "disposal.count-planned": Message(cy: "Yn y cynllun", en: "Planned"),
    "disposal.count-removed": Message(cy: "Aeth", en: "Gone"),
    "disposal.count-left": Message(cy: "Gadawyd, wedi newid", en: "Left, changed"),
    "disposal.outcome.destroy": Message(cy: "Dinistrio", en: "Destroyed"),
    "disposal.outcome.anonymise": Message(
      cy: "Gwneud yn ddienw: cyfrifon yn unig sydd ar ôl",
      en: "Anonymised: counts alone are left"),
    "disposal.outcome.hand-over": Message(
      cy: "Trosglwyddo i reolydd arall", en: "Handed over to another controller"),
    "disposal.stayed": Message(cy: "Yr hyn a arhosodd, a pham", en: "What stayed, and why"),
    "disposal.nothing-stayed": Message(cy: "Nid arhosodd dim.", en: "Nothing stayed."),
    "disposal.why": Message(cy: "Pam", en: "Why"),
    "disposal.records": Message(cy: "Cofnodion", en: "Records"),
    "disposal.running": Message(cy: "Nid yw’r cyfnod ar ben", en: "The time has not come"),
    "disposal.tables": Message(cy: "Rhesi, fesul tabl", en: "Rows, by table"),
    "disposal.table": Message(cy: "Tabl", en: "Table"),
    "disposal.rows-removed": Message(cy: "Aeth", en: "Gone"),
    "disposal.rows-emptied": Message(
      cy: "Collodd yr hyn oedd yn eiddo i’r person a aeth",
      en: "Lost what was the departing person’s"),
    "disposal.rows-shared": Message(
      cy: "Arhosodd, am ei bod hefyd am rywun arall",
      en: "Stayed, for it also concerns somebody else"),
    "disposal.files": Message(cy: "Ffeiliau a aeth", en: "Files that went"),
    "disposal.files-missing": Message(
      cy: "Ffeiliau a enwyd ac nad oeddent yno",
      en: "Files that were named and were not there"),
    "disposal.files-left": Message(
      cy: "Ffeiliau na ellid eu dileu eto", en: "Files that could not be removed yet"),
    "disposal.ended-early": Message(cy: "Daeth i ben yn gynnar", en: "Ended early"),
    "disposal.ended-early-text": Message(
      cy:
        "Daeth y rhediad i ben cyn gorffen: gwnaed {done} o’r {planned} swp. Nid aeth dim o’r lleill.",
      en:
        "The run was ended before it was done: {done} of {planned} batches were carried out. Nothing "
        + "of the others went."),
    "disposal.space": Message(cy: "Y lle a ryddhawyd", en: "The space that was freed"),
    "disposal.space.secure-delete": Message(
      cy: "Trosysgrifwyd â seroau gan y gronfa ddata.",
      en: "It was overwritten with zeros by the database."),
    "disposal.space.log-remains": Message(
      cy:
        "Trosysgrifwyd â seroau gan y gronfa ddata, ond mae rhywun yn dal i ddarllen ei chofnod o "
        + "newidiadau: gall gweddillion fod yn hwnnw.",
      en:
        "It was overwritten with zeros by the database, but somebody still reads its log of changes: "
        + "remains may be in that."),
    "disposal.space.until-vacuum": Message(
      cy:
        "Bydd y gronfa ddata’n ei ailddefnyddio yn ei hamser ei hun; tan hynny gall gweddillion fod "
        + "ar y ddisg.",
      en: "The database reuses it in its own time; until then remains may be on the disk."),
    "disposal.space.outside": Message(
      cy: "Perchennog y system sy’n gwybod.", en: "The owner of the system knows."),
    "disposal.backups": Message(cy: "Copïau wrth gefn", en: "Backups"),
    "disposal.backups-unknown": Message(
      cy: "Nid oes neb wedi dweud am ba hyd y cedwir copïau wrth gefn o’r system.",
      en: "Nobody has said how long backups of the system are kept."),
    "disposal.backups-until": Message(
      cy: "Gall copi wrth gefn ddal i gynnwys y cofnodion tan {day}.",
      en: "A backup may still hold the records until {day}."),
    "disposal.backups-replay": Message(
      cy: "Ar ôl adfer un, rhaid rhedeg ‘retention replay’ cyn i neb ddefnyddio’r system.",
      en: "After one is restored, ‘retention replay’ must be run before anybody uses the system."),
    "disposal.backups-again": Message(
      cy: "Ar ôl adfer un, rhaid gwneud cynllun newydd, a gofyn eto i’r perchennog.",
      en: "After one is restored, a new plan must be made, and the owner asked again."),
    "disposal.outcome.dispose-outside": Message(
      cy: "Rhoi ar restr i’r perchennog ei waredu, a chyfrif eto",
      en: "Listed for the owner to dispose of, and counted again"),
    "disposal.outside": Message(cy: "Y perchennog", en: "The owner"),
    "disposal.outside-text": Message(
      cy: "Gofynnwyd ar {asked}; atebodd ar {answered}: {n} o gofnodion. Tasg {task}.",
      en: "Asked on {asked}; answered on {answered}: {n} records. Task {task}."),
    "disposal.outside-unseen": Message(
      cy: """
        Gofynnwyd ar {asked}; dywedodd y perchennog ar {answered} i {n} o gofnodion gael eu gwaredu. \
        Tasg {task}. Ni welodd neb arall ddim, ac ni chyfrifwyd dim.
        """,
      en: """
        Asked on {asked}; the owner said on {answered} that {n} records were disposed of. Task {task}. \
        Nobody else saw anything, and nothing was counted.
        """),
    "disposal.part": Message(cy: "Rhan gyfan o dabl", en: "A whole part of a table"),
    "disposal.part-text": Message(
      cy:
        "{part}, gyda {n} o gofnodion ({record}), o dan y rheol ‘{rule}’ ({lines}). Erthygl 5(1)(e) o "
        + "GDPR y DU.",
      en: "{part}, with {n} records ({record}), under the rule ‘{rule}’ ({lines}). UK GDPR Article 5(1)(e)."
    ),
    "disposal.asked": Message(cy: "Yr hyn a ofynnwyd", en: "What was asked"),
    "disposal.entries": Message(
      cy: "Cofnodion y cyfriflyfr, un i bob swp", en: "Entries of the ledger, one for each batch"),
    "disposal.stop.legal-hold": Message(cy: "Ataliad cyfreithiol", en: "A legal hold"),
    "disposal.stop.open-request": Message(cy: "Cais agored", en: "An open request"),
    "disposal.stop.open-appeal": Message(cy: "Apêl agored", en: "An open appeal"),
    "disposal.stop.open-complaint": Message(cy: "Cwyn agored", en: "An open complaint"),
    "disposal.stop.inquiry": Message(cy: "Ymchwiliad", en: "An inquiry"),
    "disposal.stop.coroner": Message(
      cy: "Ymchwiliad crwner", en: "A coroner’s investigation"),
    "disposal.stop.restriction": Message(
      cy: "Cyfyngwyd ar y prosesu", en: "Its processing is restricted"),
    "disposal.review.unclassified": Message(
      cy: "Nid oes rheol sy’n ei ddosbarthu", en: "No rule classifies it"),
    "disposal.review.no-period": Message(
      cy: "Nid oes cyfnod wedi’i roi: rhaid i berson benderfynu",
      en: "No period is given: a person has to decide"),
    "disposal.review.date-unknown": Message(cy: "Dyddiad anhysbys", en: "A date is not known"),
    "disposal.review.nobody-on-record": Message(
      cy: "Nid oes neb ar y cofnod y gellir cyfrif ohono",
      en: "Nobody is on record from whom to count"),
    "disposal.review.child-missing": Message(
      cy: "Mae plentyn ar goll o’r cofnod", en: "A child is missing from the record"),
    "disposal.review.no-consent": Message(
      cy: "Ni chafwyd hyd i gydsyniad", en: "No consent was found"),
    "disposal.review.not-asked": Message(
      cy: "Ni ofynnwyd i’r defnyddiwr mewn pryd", en: "The user was not asked in time"),
    "disposal.review.not-reminded": Message(
      cy: "Ni chafodd y defnyddiwr ei atgoffa", en: "The user was not reminded"),
    "disposal.review.bounced": Message(
      cy: "Daeth y neges yn ôl", en: "The message came back"),
    "disposal.review.other": Message(
      cy: "Rhaid i berson edrych arno", en: "A person has to look at it"),
  ]
}
