extension Catalogue {
  /// The letters to owners of systems that only they can look into. Nothing in them is about a
  /// person. The Welsh is a draft until it is checked.
  static let ownerLetter: [String: Message] = [
    "letter.owner.asked.subject": Message(
      cy: "Tasg am y system: {system}", en: "A task about the system: {system}"),
    "letter.owner.asked.body": Message(
      cy: """
        Chi sy’n gyfrifol am y system hon: {system}.

        Gofynnwn i chi wneud hyn erbyn {due}: {ask}

        Anfonwch hyn gyda’ch ateb: {evidence}

        Os nad oes dim i’w adrodd, dywedwch hynny: {nothing}

        Peidiwch ag enwi neb mewn e-bost. Rhif y dasg yw {task}.

        {body}
        """,
      en: """
        You are responsible for this system: {system}.

        Please do this by {due}: {ask}

        Send this with your answer: {evidence}

        If there is nothing to report, say so: {nothing}

        Do not name anybody in an e-mail. The number of the task is {task}.

        {body}
        """),
    "letter.owner.chaser.subject": Message(
      cy: "Nodyn atgoffa am y system: {system}", en: "A reminder about the system: {system}"),
    "letter.owner.chaser.body": Message(
      cy: """
        Nid ydym wedi cael ateb eto am y system hon: {system}.

        Gofynnwyd i chi wneud hyn erbyn {due}: {ask}

        Anfonwch hyn gyda’ch ateb: {evidence}

        Os nad oes dim i’w adrodd, dywedwch hynny: {nothing}

        Peidiwch ag enwi neb mewn e-bost. Rhif y dasg yw {task}.

        {body}
        """,
      en: """
        We have not had an answer yet about this system: {system}.

        You were asked to do this by {due}: {ask}

        Send this with your answer: {evidence}

        If there is nothing to report, say so: {nothing}

        Do not name anybody in an e-mail. The number of the task is {task}.

        {body}
        """),
    "letter.owner.manual.ask": Message(
      cy: """
        Gwaredwch y cofnodion y daeth eu cyfnod i ben erbyn {day}, a dywedwch faint. Gadewch unrhyw \
        gofnod y mae ataliad, cwyn, cais neu ymchwiliad yn cyffwrdd ag ef. Y rheolau:{terms}
        """,
      en: """
        Dispose of the records whose term had ended by {day}, and say how many. Leave any record that \
        a hold, a complaint, a request or an inquiry touches. The rules:{terms}
        """),
    "letter.owner.manual.born": Message(
      cy: "{rule} ({lines}): ni aned yr un plentyn yn y cofnod ar ôl {day}. Erthygl 5(1)(e) o GDPR y DU.",
      en: "{rule} ({lines}): no child of the record was born after {day}. UK GDPR Article 5(1)(e)."),
    "letter.owner.manual.event": Message(
      cy: "{rule} ({lines}): digwyddodd ‘{event}’ ar {day} neu cyn hynny. Erthygl 5(1)(e) o GDPR y DU.",
      en: "{rule} ({lines}): ‘{event}’ happened on {day} or before. UK GDPR Article 5(1)(e)."),
    "letter.owner.manual.each": Message(
      cy:
        "{rule} ({lines}): mae mwy nag un dyddiad yn penderfynu. Edrychwch ar bob cofnod ar wahân. "
        + "Erthygl 5(1)(e) o GDPR y DU.",
      en:
        "{rule} ({lines}): more than one date decides. Look at each record by itself. "
        + "UK GDPR Article 5(1)(e)."),
    "letter.owner.manual.evidence": Message(
      cy: "Y rhestr o’r hyn a waredwyd, heb enwau, wedi’i llofnodi",
      en: "The list of what was disposed of, without names, signed"),
    "letter.owner.manual.nothing": Message(
      cy: "Nid oedd cofnod y daeth ei gyfnod i ben.",
      en: "There was no record whose term had ended."),
    "letter.owner.changed.subject": Message(
      cy: "Mae’r rhestr wedi newid. Y system: {system}",
      en: "The list has changed. The system: {system}"),
    "letter.owner.changed.body": Message(
      cy: """
        Chi sy’n gyfrifol am y system hon: {system}.

        Mae’r rhestr a gawsoch wedi newid. Rhaid cadw rhai o’r cofnodion a oedd arni. Peidiwch â \
        defnyddio’r hen restr: dinistriwch hi, a gofynnwch am yr un newydd.

        Gofynnwn i chi wneud hyn erbyn {due}: {ask}

        Os ydych eisoes wedi gwaredu cofnodion oddi ar yr hen restr, dywedwch wrthym heddiw.

        Peidiwch ag enwi neb mewn e-bost. Rhif y dasg yw {task}.

        {body}
        """,
      en: """
        You are responsible for this system: {system}.

        The list that you were given has changed. Some of the records on it must be kept. Do not use \
        the old list: destroy it, and ask for the new one.

        Please do this by {due}: {ask}

        If you have already disposed of records on the old list, tell us today.

        Do not name anybody in an e-mail. The number of the task is {task}.

        {body}
        """),
    "letter.owner.withdrawn.subject": Message(
      cy: "Peidiwch â gwaredu dim. Y system: {system}",
      en: "Do not dispose of anything. The system: {system}"),
    "letter.owner.withdrawn.body": Message(
      cy: """
        Chi sy’n gyfrifol am y system hon: {system}.

        Rydym yn tynnu’r rhestr a gawsoch yn ôl. Peidiwch â gwaredu dim o’r cofnodion sydd arni. \
        Dinistriwch y rhestr.

        Os ydych eisoes wedi gwaredu rhai ohonynt, dywedwch wrthym heddiw.

        Peidiwch ag enwi neb mewn e-bost. Rhif y dasg yw {task}.

        {body}
        """,
      en: """
        You are responsible for this system: {system}.

        We take back the list that you were given. Do not dispose of any of the records on it. \
        Destroy the list.

        If you have already disposed of some of them, tell us today.

        Do not name anybody in an e-mail. The number of the task is {task}.

        {body}
        """),
    "letter.owner.disposal.ask": Message(
      cy: "Gwaredwch y cofnodion sydd ar restr waredu {plan}. Rhoddir y rhestr i chi ar wahân.",
      en: "Dispose of the records on disposal list {plan}. The list is given to you separately."),
    "letter.owner.disposal.evidence": Message(
      cy: "Cofnod o’r gwaredu, heb enwau",
      en: "A log of the disposal, without names"),
    "letter.owner.disposal.nothing": Message(
      cy: "Ni waredwyd dim o’r cofnodion ar y rhestr.",
      en: "None of the records on the list was disposed of."),
  ]
}
