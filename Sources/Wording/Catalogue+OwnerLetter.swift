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
