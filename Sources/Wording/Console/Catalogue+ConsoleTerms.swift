/// Words that several pages of the console share.
extension Catalogue {
  /// Words that many pages of the console share.
  static let consoleCommon: [String: Message] = [
    "console.common.cancel": Message(cy: "Canslo", en: "Cancel"),
    "console.common.case": Message(cy: "Achos", en: "Case"),
    "console.common.reference": Message(cy: "Cyfeirnod", en: "Reference"),
    "console.common.type": Message(cy: "Math", en: "Type"),
    "console.common.received": Message(cy: "Daeth i law", en: "Received"),
    "console.common.due": Message(cy: "I'w ateb erbyn", en: "Answer due"),
    "console.common.state": Message(cy: "Sefyllfa", en: "State"),
    "console.common.kept-until": Message(cy: "I'w gadw tan", en: "Kept until"),
    "console.common.disclosure": Message(cy: "Statws datgelu", en: "Disclosure status"),
    "console.common.reason": Message(cy: "Rheswm", en: "Reason"),
    "console.common.law": Message(cy: "Y gyfraith", en: "Law"),
    "console.common.rule": Message(cy: "Rheol", en: "Rule"),
    "console.common.total": Message(cy: "Cyfanswm", en: "Total"),
    "console.common.back-to-case": Message(cy: "Yn ôl i'r achos", en: "Back to the case"),
    "console.common.wide-table": Message(
      cy: "Tabl llydan: sgroliwch i'r ochr i weld y cyfan",
      en: "Wide table: scroll sideways to see all of it"),

    "console.menu.cases": Message(cy: "Achosion", en: "Cases"),
    "console.menu.disclosures": Message(cy: "Datgeliadau", en: "Disclosures"),
    "console.menu.retention": Message(cy: "Cadw a dinistrio", en: "Retention"),
    "console.menu.figures": Message(cy: "Ffigurau", en: "Figures"),
    "console.menu.proof": Message(cy: "Prawf", en: "Proof"),
    "console.menu.ledger": Message(cy: "Cyfriflyfr", en: "Ledger"),

    "console.sign-in.title": Message(cy: "Mewngofnodi", en: "Sign in"),
    "console.sign-in.staff-only": Message(
      cy: "Mae'r rhan hon ar gyfer staff. I ofyn am wybodaeth, defnyddiwch y ffurflen gyhoeddus.",
      en: "This part is for staff. To ask for information, use the public form."),
    "console.sign-in.public-form": Message(
      cy: "Gofyn am wybodaeth", en: "Ask for information"),
    "console.sign-in.name": Message(cy: "Enw defnyddiwr", en: "User name"),
    "console.sign-in.password": Message(cy: "Cyfrinair", en: "Password"),
    "console.sign-in.button": Message(cy: "Mewngofnodi", en: "Sign in"),
    "console.sign-in.name-missing": Message(
      cy: "Rhowch eich enw defnyddiwr", en: "Enter your user name"),
    "console.sign-in.password-missing": Message(
      cy: "Rhowch eich cyfrinair", en: "Enter your password"),
    "console.sign-in.wrong": Message(
      cy: "Nid yw'r enw a'r cyfrinair yn cyfateb. Rhowch gynnig arall arni",
      en: "The user name and password do not match. Try again"),
    "console.sign-in.too-many": Message(
      cy: "Gwnaed gormod o gynigion. Rhowch gynnig arall arni ar ôl {time}",
      en: "There have been too many attempts. Try again after {time}"),
    "console.sign-in.signed-out": Message(
      cy: "Rydych wedi allgofnodi.", en: "You have signed out."),
    "console.sign-in.timed-out": Message(
      cy: "Daeth eich sesiwn i ben. Mewngofnodwch eto i barhau.",
      en: "Your session has ended. Sign in again to carry on."),
  ]

  /// Names of things: kinds of request, statuses, outcomes, states.
  static let consoleTerms: [String: Message] = [
    "console.kind.foi": Message(
      cy: "Cais rhyddid gwybodaeth", en: "Freedom of information request"),
    "console.kind.sar": Message(
      cy: "Cais gwrthrych am wybodaeth", en: "Subject access request"),
    "console.kind.foi-plural": Message(
      cy: "Ceisiadau rhyddid gwybodaeth", en: "Freedom of information requests"),
    "console.kind.sar-plural": Message(
      cy: "Ceisiadau gwrthrych am wybodaeth", en: "Subject access requests"),

    "console.state.open": Message(cy: "Achos agored", en: "Open case"),
    "console.state.closed": Message(cy: "Achos wedi'i gau", en: "Closed case"),

    "console.disclosure.open": Message(cy: "Agored", en: "Open"),
    "console.disclosure.subsequently-opened": Message(
      cy: "Agorwyd yn ddiweddarach", en: "Subsequently opened"),
    "console.disclosure.closed": Message(
      cy: "Ar gau (heb ei ddatgelu)", en: "Closed (not disclosed)"),
    "console.disclosure.none": Message(cy: "Ddim yn berthnasol", en: "Does not apply"),

    "console.outcome.disclosed-in-full": Message(
      cy: "Datgelwyd y cyfan", en: "Disclosed in full"),
    "console.outcome.disclosed-in-part": Message(cy: "Datgelwyd rhan", en: "Disclosed in part"),
    "console.outcome.refused": Message(cy: "Gwrthodwyd", en: "Refused"),
    "console.outcome.not-held": Message(
      cy: "Nid yw'r wybodaeth gennym", en: "Not held"),
    "console.outcome.withdrawn": Message(
      cy: "Tynnodd y ceisydd y cais yn ôl", en: "Withdrawn by the requester"),
    "console.outcome.answered": Message(cy: "Atebwyd yn llawn", en: "Answered in full"),
    "console.outcome.answered-in-part": Message(cy: "Atebwyd rhan", en: "Answered in part"),
    "console.outcome.nothing-held": Message(
      cy: "Nid oes gennym wybodaeth am y person", en: "No information held about the person"),

    "console.due.today": Message(cy: "I'w ateb heddiw", en: "Due today"),
    "console.due.left.one": Message(cy: "{n} diwrnod ar ôl", en: "{n} day left"),
    "console.due.left.two": Message(cy: "{n} ddiwrnod ar ôl", en: "{n} days left"),
    "console.due.left.other": Message(cy: "{n} diwrnod ar ôl", en: "{n} days left"),
    "console.due.late.one": Message(cy: "{n} diwrnod yn hwyr", en: "{n} day late"),
    "console.due.late.two": Message(cy: "{n} ddiwrnod yn hwyr", en: "{n} days late"),
    "console.due.late.other": Message(cy: "{n} diwrnod yn hwyr", en: "{n} days late"),

    "console.correspondence.cy": Message(cy: "Cymraeg", en: "Welsh"),
    "console.correspondence.en": Message(cy: "Saesneg", en: "English"),
    "console.correspondence.both": Message(
      cy: "Y ddwy iaith", en: "Both languages"),
  ]
}
