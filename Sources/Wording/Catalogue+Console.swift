extension Catalogue {
  /// The words of the staff console.
  static let console: [String: Message] = [
    consoleCommon, consoleTerms, consoleCases, consoleCase, consoleDecisions, consoleDisclosure,
    consoleAnswer, consoleRetention, consoleCertificate, consoleFigures, consoleProof,
    consoleLedger,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  /// Words that many pages of the console share.
  private static let consoleCommon: [String: Message] = [
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
  private static let consoleTerms: [String: Message] = [
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

  /// The list of cases.
  private static let consoleCases: [String: Message] = [
    "console.cases.title": Message(cy: "Achosion", en: "Cases"),
    "console.cases.tabs": Message(cy: "Rhestrau achosion", en: "Lists of cases"),
    "console.cases.tab-open": Message(cy: "Agored", en: "Open"),
    "console.cases.tab-closed": Message(cy: "Wedi'u cau", en: "Closed"),
    "console.cases.caption-open": Message(
      cy: "Achosion agored, y rhai i'w hateb gyntaf ar y brig", en: "Open cases, first due on top"),
    "console.cases.caption-closed": Message(
      cy: "Achosion wedi'u cau, y diweddaraf ar y brig", en: "Closed cases, latest on top"),
    "console.cases.empty-open": Message(
      cy: "Nid oes unrhyw achos agored.", en: "There are no open cases."),
    "console.cases.empty-closed": Message(
      cy: "Nid oes unrhyw achos wedi'i gau.", en: "There are no closed cases."),
    "console.cases.pages": Message(cy: "Tudalennau'r rhestr", en: "Pages of the list"),
    "console.cases.previous": Message(cy: "Y dudalen flaenorol", en: "Previous page"),
    "console.cases.next": Message(cy: "Y dudalen nesaf", en: "Next page"),
    "console.cases.showing": Message(
      cy: "Yn dangos {first} i {last}, o gyfanswm o {total}",
      en: "Showing {first} to {last} of {total}"),
  ]

  /// One case.
  private static let consoleCase: [String: Message] = [
    "console.case.title": Message(cy: "Achos {reference}", en: "Case {reference}"),
    "console.case.all-cases": Message(cy: "Pob achos", en: "All cases"),
    "console.case.actions": Message(cy: "Yr hyn y gallwch ei wneud", en: "What you can do"),
    "console.case.set-status": Message(
      cy: "Gosod y statws datgelu", en: "Set the disclosure status"),
    "console.case.close": Message(cy: "Cau'r achos", en: "Close the case"),
    "console.case.publish": Message(cy: "Cyhoeddi'n ddienw", en: "Publish anonymously"),
    "console.case.disclose": Message(
      cy: "Datgelu i dderbynnydd", en: "Disclose to a recipient"),
    "console.case.search": Message(
      cy: "Dod o hyd i ymholiadau'r person hwn", en: "Find this person's enquiries"),
    "console.case.no-actions": Message(
      cy: "Nid oes dim y gallwch ei wneud ar yr achos hwn ar hyn o bryd.",
      en: "There is nothing that you can do on this case at present."),
    "console.case.standing": Message(cy: "Sefyllfa'r achos", en: "Where the case stands"),
    "console.case.how-worked-out": Message(
      cy: "Sut y cyfrifwyd y dyddiad", en: "How the date was worked out"),
    "console.case.request": Message(cy: "Y cais", en: "The request"),
    "console.case.details": Message(cy: "Manylion", en: "Details"),
    "console.case.name": Message(cy: "Enw", en: "Name"),
    "console.case.contact": Message(cy: "Manylion cyswllt", en: "Contact"),
    "console.case.language": Message(cy: "Iaith gohebu", en: "Language of correspondence"),
    "console.case.topic": Message(cy: "Pwnc", en: "Topic"),
    "console.case.no-topic": Message(cy: "Heb ei osod eto", en: "Not set yet"),
    "console.case.outcome": Message(cy: "Sut yr atebwyd", en: "How it was answered"),
    "console.case.retention": Message(cy: "Am ba hyd y'i cedwir", en: "How long it is kept"),
    "console.case.retention-rule": Message(cy: "Y rheol bresennol", en: "Present rule"),
    "console.case.retention-start": Message(cy: "Cyfrifir o", en: "Counted from"),
    "console.case.earlier": Message(cy: "Dyddiadau cynharach", en: "Earlier dates"),
    "console.case.changed-on": Message(cy: "Newidiwyd", en: "Changed"),
    "console.case.acknowledgement": Message(cy: "Cydnabyddiaeth", en: "Acknowledgement"),
    "console.case.acknowledgement-none": Message(
      cy: "Nid oes cydnabyddiaeth i'w hanfon.", en: "There is no acknowledgement to send."),
    "console.case.acknowledgement-queued": Message(
      cy: "Yn aros i'w hanfon", en: "Waiting to be sent"),
    "console.case.acknowledgement-sent": Message(cy: "Anfonwyd", en: "Sent"),
    "console.case.acknowledgement-failed": Message(
      cy: "Heb ei hanfon: methodd pob cynnig", en: "Not sent: every attempt failed"),
    "console.case.attempts": Message(cy: "Cynigion i'w hanfon", en: "Attempts to send it"),
    "console.case.timeline": Message(
      cy: "Hanes yr achos, y diweddaraf yn gyntaf", en: "History of the case, latest first"),
    "console.case.by": Message(cy: "Pwy", en: "By"),

    "console.case.status-set": Message(
      cy: "Gosodwyd y statws datgelu.", en: "The disclosure status was set."),
    "console.case.closed": Message(cy: "Caewyd yr achos.", en: "The case was closed."),
    "console.case.published": Message(
      cy: "Cyhoeddwyd y cais a'r ateb yn ddienw.",
      en: "The request and the answer were published anonymously."),
    "console.case.disclosed": Message(
      cy: "Cofnodwyd y datgeliad.", en: "The disclosure was recorded."),
  ]

  /// Setting the disclosure status, closing a case, publishing it.
  private static let consoleDecisions: [String: Message] = [
    "console.status.title": Message(cy: "Gosod y statws datgelu", en: "Set the disclosure status"),
    "console.status.intro": Message(
      cy: "Y statws sy'n pennu am ba hyd y cedwir cynnwys y cais.",
      en: "The status decides how long the content of the request is kept."),
    "console.status.present": Message(cy: "Y statws presennol", en: "Present status"),
    "console.status.legend": Message(cy: "Y statws newydd", en: "New status"),
    "console.status.button": Message(cy: "Gosod y statws", en: "Set the status"),
    "console.status.missing": Message(cy: "Dewiswch y statws newydd", en: "Choose the new status"),
    "console.status.effect": Message(
      cy: "Bydd yn cael ei gadw tan {date}", en: "It will be kept until {date}"),
    "console.status.effect-past": Message(
      cy: "Byddai'r dyddiad cadw, {date}, eisoes wedi mynd heibio",
      en: "The date to keep it until, {date}, would already be past"),

    "console.close.title": Message(cy: "Cau'r achos", en: "Close the case"),
    "console.close.outcome": Message(
      cy: "Sut yr atebwyd y cais?", en: "How was the request answered?"),
    "console.close.outcome-missing": Message(
      cy: "Dewiswch sut yr atebwyd y cais", en: "Choose how the request was answered"),
    "console.close.topic": Message(
      cy: "Dosbarth yn y cynllun cyhoeddi", en: "Class of the publication scheme"),
    "console.close.topic-hint": Message(
      cy: "Mae'n dangos a yw'r cynllun cyhoeddi'n ddigonol. Nid yw'n enwi neb.",
      en: "It shows whether the publication scheme is sufficient. It names nobody."),
    "console.close.topic-choose": Message(cy: "Dewiswch ddosbarth", en: "Choose a class"),
    "console.close.topic-missing": Message(
      cy: "Dewiswch ddosbarth o'r cynllun cyhoeddi",
      en: "Choose a class of the publication scheme"),
    "console.close.effect-heading": Message(cy: "Beth fydd yn digwydd", en: "What will happen"),
    "console.close.effect": Message(
      cy: "Bydd cynnwys y cais yn cael ei gadw tan {date}.",
      en: "The content of the request will be kept until {date}."),
    "console.close.button": Message(cy: "Cau'r achos", en: "Close the case"),

    "console.publish.title": Message(cy: "Cyhoeddi'n ddienw", en: "Publish anonymously"),
    "console.publish.intro": Message(
      cy: "Bydd y ddau destun isod yn ymddangos ar y wefan. Ni chânt ddangos pwy ofynnodd.",
      en: "The two texts below will appear on the website. They must not show who asked."),
    "console.publish.request": Message(
      cy: "Y cais, fel y bydd yn cael ei gyhoeddi", en: "The request, as it will be published"),
    "console.publish.answer": Message(
      cy: "Yr ateb, fel y bydd yn cael ei gyhoeddi", en: "The answer, as it will be published"),
    "console.publish.request-missing": Message(
      cy: "Rhowch destun y cais", en: "Enter the text of the request"),
    "console.publish.answer-missing": Message(
      cy: "Rhowch destun yr ateb", en: "Enter the text of the answer"),
    "console.publish.found-heading": Message(
      cy: "Gallai'r testun ddangos pwy ofynnodd", en: "The text could show who asked"),
    "console.publish.found-intro": Message(
      cy:
        "Canfuwyd y canlynol. Tynnwch nhw o'r testun, yna gwiriwch eto. Ni ellir cyhoeddi cyn hynny.",
      en:
        "The following were found. Take them out of the text, then check again. Nothing can be published before that."
    ),
    "console.publish.found-problem": Message(
      cy: "Tynnwch o'r testun bob dim a allai ddangos pwy ofynnodd",
      en: "Take out of the text everything that could show who asked"),
    "console.publish.clear": Message(
      cy:
        "Ni chanfuwyd enw na manylion cyswllt y ceisydd, nac unrhyw ddynodwr a ddyfynnwyd. Darllenwch y testun eich hun hefyd cyn ei gyhoeddi.",
      en:
        "The requester's name, contact details and quoted identifiers were not found. Read the text yourself as well before you publish it."
    ),
    "console.publish.check": Message(cy: "Gwirio'r testun", en: "Check the text"),
    "console.publish.button": Message(cy: "Cyhoeddi'n ddienw", en: "Publish anonymously"),
    "console.publish.kind-name": Message(cy: "Yr enw", en: "The name"),
    "console.publish.kind-email": Message(cy: "Y cyfeiriad e-bost", en: "The e-mail address"),
    "console.publish.kind-telephone": Message(cy: "Y rhif ffôn", en: "The telephone number"),
    "console.publish.kind-address": Message(cy: "Y cyfeiriad post", en: "The postal address"),
    "console.publish.kind-postcode": Message(cy: "Cod post", en: "A postcode"),
    "console.publish.kind-reference": Message(
      cy: "Cyfeirnod neu ddynodwr a ddyfynnwyd", en: "A quoted reference or identifier"),
    "console.publish.in-request": Message(
      cy: "yn nhestun y cais, llinell {line}", en: "in the text of the request, line {line}"),
    "console.publish.in-answer": Message(
      cy: "yn nhestun yr ateb, llinell {line}", en: "in the text of the answer, line {line}"),
  ]

  /// Disclosing to a recipient, and finding a person's enquiries.
  private static let consoleDisclosure: [String: Message] = [
    "console.disclose.title": Message(cy: "Datgelu i dderbynnydd", en: "Disclose to a recipient"),
    "console.disclose.recipient": Message(
      cy: "Pwy fydd yn cael yr wybodaeth?", en: "Who will receive the information?"),
    "console.disclose.recipient-missing": Message(
      cy: "Dewiswch pwy fydd yn cael yr wybodaeth", en: "Choose who will receive the information"),
    "console.disclose.another": Message(cy: "Derbynnydd arall", en: "Another recipient"),
    "console.disclose.another-name": Message(
      cy: "Enw'r derbynnydd arall", en: "Name of the other recipient"),
    "console.disclose.another-hint": Message(
      cy: "Dim ond os dewisoch chi 'Derbynnydd arall'", en: "Only if you chose 'Another recipient'"),
    "console.disclose.another-missing": Message(
      cy: "Rhowch enw'r derbynnydd arall", en: "Enter the name of the other recipient"),
    "console.disclose.purpose": Message(cy: "At ba ddiben?", en: "For what purpose?"),
    "console.disclose.purpose-missing": Message(cy: "Dewiswch ddiben", en: "Choose a purpose"),
    "console.disclose.items": Message(cy: "Pa eitemau?", en: "Which items?"),
    "console.disclose.items-hint": Message(
      cy: "Dewiswch y rhai sydd eu hangen at y diben hwn yn unig",
      en: "Choose only those that the purpose needs"),
    "console.disclose.items-missing": Message(
      cy: "Dewiswch o leiaf un eitem", en: "Choose at least one item"),
    "console.disclose.urgent": Message(cy: "A yw’n frys?", en: "Is it urgent?"),
    "console.disclose.urgent-safety": Message(
      cy: "Mae bywyd neu ddiogelwch rhywun mewn perygl",
      en: "Somebody’s life or safety is at risk"),
    "console.disclose.urgent-hint": Message(
      cy: "Cewch ddatgelu nawr. Bydd rhywun arall yn adolygu’r penderfyniad wedyn.",
      en: "You may disclose now. Somebody else will review the decision afterwards."),
    "console.disclose.check": Message(
      cy: "Gwirio a ganiateir hyn", en: "Check whether this is permitted"),
    "console.disclose.permit": Message(
      cy: "Caniateir y datgeliad", en: "The disclosure is permitted"),
    "console.disclose.deny": Message(cy: "Gwrthodir y datgeliad", en: "The disclosure is refused"),
    "console.disclose.review": Message(
      cy: "Gellir datgelu yn awr, ac adolygir y penderfyniad wedyn",
      en: "You may disclose now, and the decision will be reviewed afterwards"),
    "console.disclose.summary": Message(cy: "Yr hyn a wiriwyd", en: "What was checked"),
    "console.disclose.summary-recipient": Message(cy: "Derbynnydd", en: "Recipient"),
    "console.disclose.summary-purpose": Message(cy: "Diben", en: "Purpose"),
    "console.disclose.released": Message(
      cy: "Yr eitemau a ddatgelir", en: "Items that will be disclosed"),
    "console.disclose.withheld": Message(cy: "Yr eitemau a gedwir yn ôl", en: "Items held back"),
    "console.disclose.statements": Message(
      cy: "O dan y datganiadau hyn yn yr hysbysiad", en: "Under these statements of the notice"),
    "console.disclose.reasons": Message(cy: "Pam", en: "Why"),
    "console.disclose.nearest": Message(
      cy: "Y datganiad agosaf yn yr hysbysiad", en: "The nearest statement of the notice"),
    "console.disclose.not-covered": Message(
      cy: "Heb ei gynnwys yn yr hysbysiad", en: "Not covered by the notice"),
    "console.disclose.unlawful": Message(cy: "Yn groes i'r gyfraith", en: "Against the law"),
    "console.disclose.reason": Message(
      cy: "Pam mae'n rhaid datgelu yn awr?", en: "Why must this be disclosed now?"),
    "console.disclose.reason-hint": Message(
      cy: "Mae un frawddeg yn ddigon. Bydd person arall yn ei hadolygu.",
      en: "One sentence is enough. Another person will review it."),
    "console.disclose.reason-missing": Message(
      cy: "Rhowch y rheswm dros ddatgelu yn awr", en: "Enter the reason for disclosing now"),
    "console.disclose.recorded": Message(
      cy: "Bydd y datgeliad yn mynd i'r gofrestr ddatgeliadau ac i'r cyfriflyfr.",
      en: "The disclosure will go into the register of disclosures and the ledger."),
    "console.disclose.button": Message(cy: "Cadarnhau a lawrlwytho", en: "Confirm and download"),
    "console.disclose.change": Message(cy: "Newid y dewisiadau", en: "Change the choices"),

    "console.search.title": Message(cy: "Ymholiadau'r person hwn", en: "This person's enquiries"),
    "console.search.searched": Message(cy: "Manylion y chwiliad", en: "What was searched"),
    "console.search.looked-for": Message(cy: "Chwiliwyd am", en: "Looked for"),
    "console.search.looked-in": Message(cy: "Chwiliwyd yn", en: "Looked in"),
    "console.search.searched-at": Message(cy: "Amser y chwiliad", en: "Time of the search"),
    "console.search.found": Message(cy: "Yr hyn a ganfuwyd", en: "What was found"),
    "console.search.caption": Message(
      cy: "Ymholiadau a ganfuwyd, y diweddaraf ar y brig", en: "Enquiries found, latest on top"),
    "console.search.include": Message(cy: "Yn yr ateb", en: "In the answer"),
    "console.search.include-one": Message(
      cy: "Cynnwys achos {reference} yn yr ateb", en: "Include case {reference} in the answer"),
    "console.search.matched": Message(cy: "Yr hyn sy'n cyfateb", en: "What matches"),
    "console.search.matched-name": Message(cy: "Yr enw yn unig", en: "The name only"),
    "console.search.matched-contact": Message(cy: "Y cyfeiriad yn unig", en: "The address only"),
    "console.search.matched-both": Message(
      cy: "Yr enw a'r cyfeiriad", en: "The name and the address"),
    "console.search.same-person": Message(
      cy: "Cynhwyswch ymholiad dim ond os ydych yn siŵr mai'r un person a'i hanfonodd.",
      en: "Include an enquiry only if you are sure that the same person sent it."),
    "console.search.none": Message(
      cy: "Ni chanfuwyd unrhyw ymholiad gan y person hwn.",
      en: "No enquiries of this person were found."),
    "console.search.none-chosen": Message(
      cy: "Dewiswch o leiaf un ymholiad i'w gynnwys yn yr ateb",
      en: "Choose at least one enquiry to include in the answer"),
    "console.search.identity": Message(cy: "Pwy yw’r ceisydd?", en: "Who is the requester?"),
    "console.search.identity-confirmed": Message(
      cy: "Rwyf wedi cadarnhau mai’r person hwn sy’n gofyn",
      en: "I have confirmed that it is this person who asks"),
    "console.search.identity-missing": Message(
      cy: "Cadarnhewch pwy yw’r ceisydd cyn gwneud yr ateb",
      en: "Confirm who the requester is before you make the answer"),
    "console.search.download": Message(cy: "Llunio'r ateb", en: "Make the answer"),
    "console.search.html": Message(
      cy: "Lawrlwytho dogfen i'r person (HTML)", en: "Download a document for the person (HTML)"),
    "console.search.json": Message(
      cy: "Lawrlwytho data i'w hailddefnyddio (JSON)", en: "Download data for reuse (JSON)"),
  ]

  /// The document given to a person who asked for their data.
  private static let consoleAnswer: [String: Message] = [
    "console.answer.title": Message(
      cy: "Yr wybodaeth sydd gennym amdanoch", en: "The information that we hold about you"),
    "console.answer.to": Message(cy: "Ar gyfer", en: "For"),
    "console.answer.from": Message(cy: "Oddi wrth", en: "From"),
    "console.answer.prepared": Message(cy: "Dyddiad", en: "Date"),
    "console.answer.confirmed": Message(
      cy: "Rydym yn cadw gwybodaeth bersonol amdanoch. Mae copi ohoni isod.",
      en: "We hold personal information about you. A copy of it is below."),
    "console.answer.nothing-held": Message(
      cy: "Nid ydym yn cadw gwybodaeth bersonol amdanoch yn y gwasanaeth hwn.",
      en: "We hold no personal information about you in this service."),
    "console.answer.data": Message(cy: "Eich gwybodaeth", en: "Your information"),
    "console.answer.enquiry": Message(cy: "Ymholiad {reference}", en: "Enquiry {reference}"),
    "console.answer.purposes": Message(cy: "Pam rydym yn ei defnyddio", en: "Why we use it"),
    "console.answer.recipients": Message(
      cy: "Pwy sydd wedi'i chael neu a allai ei chael", en: "Who has received it or may receive it"),
    "console.answer.retention": Message(
      cy: "Am ba hyd rydym yn ei chadw", en: "How long we keep it"),
    "console.answer.source": Message(cy: "O ble y daeth", en: "Where it came from"),
    "console.answer.decisions": Message(cy: "Penderfyniadau awtomatig", en: "Automated decisions"),
    "console.answer.transfers": Message(
      cy: "Trosglwyddo y tu allan i'r Deyrnas Unedig", en: "Transfers outside the United Kingdom"),
    "console.answer.withheld": Message(
      cy: "Beth nad yw yma, a pham", en: "What is not here, and why"),
    "console.answer.rights": Message(cy: "Eich hawliau", en: "Your rights"),
    "console.answer.complaints": Message(cy: "Sut i gwyno", en: "How to complain"),
  ]

  /// Retention plans.
  private static let consoleRetention: [String: Message] = [
    "console.retention.title": Message(cy: "Cadw a dinistrio", en: "Retention"),
    "console.retention.intro": Message(
      cy:
        "Mae cynllun yn dangos beth sydd i fynd a beth sy'n aros. Ni chaiff dim ei ddinistrio nes bod ail berson wedi cymeradwyo'r cynllun.",
      en:
        "A plan shows what is due to go and what stays. Nothing is destroyed until a second person has approved the plan."
    ),
    "console.retention.plans": Message(cy: "Cynlluniau", en: "Plans"),
    "console.retention.caption": Message(
      cy: "Cynlluniau, y diweddaraf ar y brig", en: "Plans, latest on top"),
    "console.retention.as-of": Message(cy: "Diwrnod y cynllun", en: "As of"),
    "console.retention.planned-by": Message(cy: "Lluniwyd gan", en: "Made by"),
    "console.retention.goes": Message(cy: "I fynd", en: "To go"),
    "console.retention.stays": Message(cy: "I aros", en: "To stay"),
    "console.retention.empty": Message(
      cy: "Nid oes unrhyw gynllun eto.", en: "There are no plans yet."),
    "console.retention.make": Message(cy: "Llunio cynllun", en: "Make a plan"),
    "console.retention.day-legend": Message(cy: "Ar gyfer pa ddiwrnod?", en: "As of which day?"),
    "console.retention.day-hint": Message(
      cy: "Bydd y cynllun yn dangos beth sydd wedi cyrraedd diwedd ei gyfnod erbyn y diwrnod hwn.",
      en: "The plan will show what has reached the end of its period by this day."),
    "console.retention.day-missing": Message(
      cy: "Rhowch y diwrnod", en: "Enter the day"),
    "console.retention.day-unreal": Message(
      cy: "Rhowch ddyddiad go iawn, er enghraifft 2026-03-31",
      en: "Enter a date that exists, for example 2026-03-31"),
    "console.retention.button": Message(cy: "Llunio'r cynllun", en: "Make the plan"),

    "console.plan.title": Message(cy: "Cynllun cadw: {day}", en: "Retention plan: {day}"),
    "console.plan.state-planned": Message(
      cy: "Yn aros am gymeradwyaeth", en: "Waiting for approval"),
    "console.plan.state-approved": Message(
      cy: "Cymeradwywyd, heb ei weithredu eto", en: "Approved, not carried out yet"),
    "console.plan.state-running": Message(cy: "Yn cael ei weithredu", en: "Being carried out"),
    "console.plan.state-applied": Message(cy: "Gweithredwyd", en: "Carried out"),
    "console.plan.state-stopped": Message(
      cy: "Stopiwyd cyn y diwedd", en: "Stopped before the end"),
    "console.plan.state-superseded": Message(
      cy: "Disodlwyd gan gynllun diweddarach", en: "Replaced by a later plan"),
    "console.plan.all-plans": Message(cy: "Pob cynllun", en: "All plans"),
    "console.plan.planned": Message(cy: "Lluniwyd", en: "Made"),
    "console.plan.approved": Message(cy: "Cymeradwywyd", en: "Approved"),
    "console.plan.applied": Message(cy: "Gweithredwyd", en: "Carried out"),
    "console.plan.register": Message(cy: "Fersiwn y gofrestr", en: "Register version"),
    "console.plan.rules": Message(
      cy: "Beth sydd i fynd a beth sy'n aros", en: "What goes and what stays"),
    "console.plan.caption": Message(
      cy: "Cofnodion i fynd ac i aros, fesul rheol", en: "Records to go and to stay, by rule"),
    "console.plan.chart-title": Message(
      cy: "I fynd: {goes}. I aros: {stays}.", en: "To go: {goes}. To stay: {stays}."),
    "console.plan.chart-description": Message(
      cy:
        "Un bar i bob rheol: yn gyntaf y cofnodion sydd i fynd, yna, dan linellau, y rhai sydd i aros. Mae'r un rhifau yn y tabl isod.",
      en:
        "One bar for each rule: first the records to go, then, hatched, those to stay. The table below has the same numbers."
    ),
    "console.plan.part-goes": Message(cy: "I fynd: {n}", en: "To go: {n}"),
    "console.plan.part-stays": Message(cy: "I aros: {n}", en: "To stay: {n}"),
    "console.plan.goes": Message(cy: "I fynd", en: "To go"),
    "console.plan.stays": Message(cy: "I aros", en: "To stay"),
    "console.plan.why": Message(cy: "Pam", en: "Why"),
    "console.plan.why-stays": Message(cy: "Pam mae rhai'n aros", en: "Why some stay"),
    "console.plan.records": Message(cy: "Cofnodion", en: "Records"),
    "console.plan.stays-caption": Message(
      cy: "Cofnodion sy'n aros, fesul rheswm", en: "Records that stay, by reason"),
    "console.plan.nothing-stays": Message(cy: "Nid oes dim yn aros.", en: "Nothing stays."),
    "console.plan.nothing-goes": Message(
      cy: "Nid oes dim i fynd ar y diwrnod hwn, felly nid oes dim i'w gymeradwyo.",
      en: "Nothing is due to go on this day, so there is nothing to approve."),
    "console.plan.approve-heading": Message(cy: "Cymeradwyo'r cynllun", en: "Approve the plan"),
    "console.plan.approve-text": Message(
      cy:
        "Darllenwch y tablau yn gyntaf. Ar ôl i chi gymeradwyo, gellir dinistrio'r cofnodion sydd i fynd, a dim un arall.",
      en:
        "Read the tables first. Once you approve, the records that are to go may be destroyed, and no others."
    ),
    "console.plan.approve-button": Message(cy: "Cymeradwyo'r cynllun", en: "Approve the plan"),
    "console.plan.own-plan": Message(
      cy: "Chi luniodd y cynllun hwn, felly rhaid i berson arall ei gymeradwyo.",
      en: "You made this plan, so another person must approve it."),
    "console.plan.reason-hint": Message(
      cy: "Un frawddeg, er enghraifft beth y gwnaethoch ei wirio",
      en: "One sentence, for example what you checked"),
    "console.plan.reason-missing": Message(cy: "Rhowch reswm", en: "Enter a reason"),
    "console.plan.apply-heading": Message(cy: "Gweithredu'r cynllun", en: "Carry out the plan"),
    "console.plan.destroys.zero": Message(
      cy: "Ni chaiff dim ei ddinistrio.", en: "Nothing will be destroyed."),
    "console.plan.destroys.one": Message(
      cy: "Bydd {n} cofnod yn cael ei ddinistrio. Ni ellir dadwneud hyn.",
      en: "{n} record will be destroyed. This cannot be undone."),
    "console.plan.destroys.two": Message(
      cy: "Bydd {n} gofnod yn cael eu dinistrio. Ni ellir dadwneud hyn.",
      en: "{n} records will be destroyed. This cannot be undone."),
    "console.plan.destroys.few": Message(
      cy: "Bydd {n} chofnod yn cael eu dinistrio. Ni ellir dadwneud hyn.",
      en: "{n} records will be destroyed. This cannot be undone."),
    "console.plan.destroys.many": Message(
      cy: "Bydd {n} chofnod yn cael eu dinistrio. Ni ellir dadwneud hyn.",
      en: "{n} records will be destroyed. This cannot be undone."),
    "console.plan.destroys.other": Message(
      cy: "Bydd {n} cofnod yn cael eu dinistrio. Ni ellir dadwneud hyn.",
      en: "{n} records will be destroyed. This cannot be undone."),
    "console.plan.apply-text": Message(
      cy:
        "Bydd unrhyw gofnod y mae ei ffeithiau wedi newid ers llunio'r cynllun yn aros, ac yn cael ei restru.",
      en:
        "Any record whose facts have changed since the plan was made will stay, and will be listed."
    ),
    "console.plan.apply-button": Message(cy: "Dinistrio'r cofnodion", en: "Destroy the records"),
    "console.plan.certificate": Message(cy: "Gweld y dystysgrif", en: "See the certificate"),
    "console.plan.made": Message(cy: "Lluniwyd y cynllun.", en: "The plan was made."),
    "console.plan.was-approved": Message(
      cy: "Cymeradwywyd y cynllun.", en: "The plan was approved."),
    "console.plan.was-applied": Message(
      cy: "Gweithredwyd y cynllun.", en: "The plan was carried out."),
  ]

  /// The certificate of a retention run.
  private static let consoleCertificate: [String: Message] = [
    "console.certificate.title": Message(
      cy: "Tystysgrif dinistrio", en: "Certificate of destruction"),
    "console.certificate.back-to-plan": Message(cy: "Yn ôl i'r cynllun", en: "Back to the plan"),
    "console.certificate.statement": Message(
      cy:
        "Dinistriwyd y cofnodion isod o dan y cynllun a gymeradwywyd. Nid yw'r dystysgrif hon yn enwi neb.",
      en: "The records below were destroyed under the approved plan. This certificate names nobody."
    ),
    "console.certificate.went": Message(
      cy: "Beth a ddinistriwyd, fesul rheol", en: "What was destroyed, by rule"),
    "console.certificate.nothing-went": Message(
      cy: "Ni ddinistriwyd dim.", en: "Nothing was destroyed."),
    "console.certificate.stayed": Message(
      cy: "Beth arhosodd, a pham", en: "What stayed, and why"),
    "console.certificate.nothing-stayed": Message(cy: "Nid arhosodd dim.", en: "Nothing stayed."),
    "console.certificate.records": Message(cy: "Cofnodion", en: "Records"),
    "console.certificate.why": Message(cy: "Pam", en: "Why"),
    "console.certificate.batches": Message(
      cy: "Sypiau, a'r cofnod o bob un yn y cyfriflyfr", en: "Batches, and their ledger entries"),
    "console.certificate.batch": Message(cy: "Swp", en: "Batch"),
    "console.certificate.finished": Message(cy: "Gorffennwyd", en: "Finished"),
    "console.certificate.entry": Message(cy: "Cofnod yn y cyfriflyfr", en: "Ledger entry"),
    "console.certificate.checkpoint": Message(
      cy: "Pwynt gwirio'r cyfriflyfr", en: "Checkpoint of the ledger"),
    "console.certificate.checkpoint-text": Message(
      cy: "Gydag allwedd y cyfriflyfr, gall unrhyw un brofi bod y cofnodion uchod ynddo.",
      en: "With the ledger's key, anyone can prove that the entries above are in it."),
  ]

  /// Counts of requests.
  private static let consoleFigures: [String: Message] = [
    "console.figures.title": Message(cy: "Ffigurau", en: "Figures"),
    "console.figures.names-nobody": Message(
      cy: "Nid yw'r ffigurau hyn yn enwi neb.", en: "These figures name nobody."),
    "console.figures.by-quarter": Message(
      cy: "Ceisiadau fesul chwarter", en: "Requests by quarter"),
    "console.figures.by-quarter-caption": Message(
      cy: "Ceisiadau a ddaeth i law, fesul math a chwarter",
      en: "Requests received, by type and quarter"),
    "console.figures.chart-title": Message(
      cy: "Ceisiadau rhyddid gwybodaeth: {foi}. Ceisiadau gwrthrych am wybodaeth: {sar}.",
      en: "Freedom of information requests: {foi}. Subject access requests: {sar}."),
    "console.figures.chart-description": Message(
      cy:
        "Un bar i bob un o'r wyth chwarter diwethaf: yn gyntaf y ceisiadau rhyddid gwybodaeth, yna, dan linellau, y ceisiadau gwrthrych am wybodaeth. Mae'r tabl isod yn dangos pob chwarter.",
      en:
        "One bar for each of the last eight quarters: first the freedom of information requests, then, hatched, the subject access requests. The table below has every quarter."
    ),
    "console.figures.chart-latest": Message(
      cy: "Mae'r llun yn dangos yr wyth chwarter diwethaf; mae'r tabl yn dangos pob un.",
      en: "The picture shows the last eight quarters; the table shows them all."),
    "console.figures.part-foi": Message(
      cy: "Rhyddid gwybodaeth: {n}", en: "Freedom of information: {n}"),
    "console.figures.part-sar": Message(
      cy: "Cais gwrthrych am wybodaeth: {n}", en: "Subject access: {n}"),
    "console.figures.quarter": Message(cy: "Chwarter", en: "Quarter"),
    "console.figures.topics": Message(
      cy: "A yw'r cynllun cyhoeddi'n ddigonol?", en: "Is the publication scheme sufficient?"),
    "console.figures.topics-intro": Message(
      cy: "Os bydd llawer yn gofyn am yr un dosbarth, dylid ystyried cyhoeddi mwy ohono.",
      en: "Where many ask about the same class, consider publishing more of it."),
    "console.figures.topics-caption": Message(
      cy: "Ceisiadau rhyddid gwybodaeth, fesul dosbarth o'r cynllun cyhoeddi",
      en: "Freedom of information requests, by class of the publication scheme"),
    "console.figures.class": Message(cy: "Dosbarth", en: "Class"),
    "console.figures.requests": Message(cy: "Ceisiadau", en: "Requests"),
    "console.figures.published": Message(cy: "Cyhoeddwyd", en: "Published"),
    "console.figures.reconcile": Message(cy: "Cysoni'r cyfrif", en: "Reconciling the count"),
    "console.figures.received": Message(cy: "Daeth i law", en: "Received"),
    "console.figures.destroyed": Message(cy: "Dinistriwyd", en: "Destroyed"),
    "console.figures.held": Message(cy: "Yn cael eu cadw", en: "Held"),
    "console.figures.less": Message(cy: "llai", en: "less"),
    "console.figures.leaves": Message(cy: "yn gadael", en: "leaves"),
    "console.figures.agrees": Message(
      cy: "Mae'r cyfrif yn cytuno â'r storfa achosion.", en: "The count agrees with the case store."
    ),
    "console.figures.disagrees": Message(
      cy: "Nid yw'r cyfrif yn cytuno â'r storfa achosion.",
      en: "The count does not agree with the case store."),
    "console.figures.none": Message(
      cy: "Nid oes unrhyw gais eto.", en: "There are no requests yet."),
    "console.figures.csv": Message(cy: "Lawrlwytho'r tabl (CSV)", en: "Download the table (CSV)"),
  ]

  /// The proof page.
  private static let consoleProof: [String: Message] = [
    "console.proof.title": Message(
      cy: "Prawf o'n haddewidion", en: "Proof of our promises"),
    "console.proof.intro": Message(
      cy:
        "Dyma'r hysbysiad fel y'i cyhoeddwyd. Wrth ymyl pob addewid mae ei statws heddiw, ac oddi tano y dystiolaeth.",
      en:
        "This is the notice as published. Beside each promise is its status today, and under it the evidence."
    ),
    "console.proof.counts": Message(cy: "Addewidion fesul statws", en: "Promises by status"),
    "console.proof.coverage": Message(cy: "Cwmpas y prawf", en: "How much was covered"),
    "console.proof.checked": Message(cy: "Gwiriwyd", en: "Checked"),
    "console.proof.register": Message(cy: "Fersiwn y gofrestr", en: "Register version"),
    "console.proof.sentences": Message(cy: "Yr hysbysiad", en: "The notice"),
    "console.proof.evidence-for": Message(
      cy: "Tystiolaeth ar gyfer {promise}", en: "Evidence for {promise}"),
    "console.proof.kind": Message(cy: "Math", en: "Kind"),
    "console.proof.what": Message(cy: "Beth a wiriwyd", en: "What was checked"),
    "console.proof.observed": Message(cy: "Beth a welwyd", en: "What was seen"),
    "console.proof.population": Message(cy: "Faint a archwiliwyd", en: "How many were looked at"),
    "console.proof.no-evidence": Message(
      cy: "Nid oes tystiolaeth eto.", en: "There is no evidence yet."),
    "console.proof.evidence-static": Message(cy: "Y gofrestr ei hun", en: "The register itself"),
    "console.proof.evidence-data": Message(cy: "Y data", en: "The data"),
    "console.proof.evidence-ledger": Message(cy: "Y cyfriflyfr", en: "The ledger"),
    "console.proof.evidence-behaviour": Message(
      cy: "Ymddygiad y system", en: "The system's behaviour"),
    "console.proof.evidence-operation": Message(cy: "Gweithredoedd staff", en: "Acts of staff"),
  ]

  /// The ledger page.
  private static let consoleLedger: [String: Message] = [
    "console.ledger.title": Message(cy: "Cyfriflyfr", en: "Ledger"),
    "console.ledger.intro": Message(
      cy:
        "Mae'r cyfriflyfr yn cofnodi pob gweithred ar ddata personol, heb gadw dim o'r data ei hun. Gall unrhyw un ei ddilysu.",
      en:
        "The ledger records every act on personal data, and keeps none of the data itself. Anyone can verify it."
    ),
    "console.ledger.present": Message(
      cy: "Y cyfriflyfr ar hyn o bryd", en: "The ledger at present"),
    "console.ledger.size": Message(cy: "Nifer y cofnodion", en: "Number of entries"),
    "console.ledger.root": Message(cy: "Gwraidd y goeden", en: "Root of the tree"),
    "console.ledger.checkpoint": Message(cy: "Pwynt gwirio", en: "Checkpoint"),
    "console.ledger.no-checkpoint": Message(
      cy: "Nid oes pwynt gwirio eto.", en: "There is no checkpoint yet."),
    "console.ledger.key": Message(cy: "Allwedd ddilysu (vkey)", en: "Verification key (vkey)"),
    "console.ledger.verification": Message(cy: "Dilysu", en: "Verification"),
    "console.ledger.never": Message(
      cy: "Nid yw wedi'i ddilysu eto.", en: "It has not been verified yet."),
    "console.ledger.sound": Message(
      cy: "Yn gyfan: ni chanfuwyd unrhyw nam", en: "Whole: no faults were found"),
    "console.ledger.faulty": Message(cy: "Canfuwyd namau", en: "Faults were found"),
    "console.ledger.verified-at": Message(cy: "Dilyswyd", en: "Verified"),
    "console.ledger.entries-checked": Message(cy: "Cofnodion a wiriwyd", en: "Entries checked"),
    "console.ledger.against": Message(cy: "Cymharwyd â", en: "Compared with"),
    "console.ledger.not-compared": Message(
      cy: "Nid oes pwynt gwirio hŷn, felly ni fyddai modd gweld a dorrwyd y diwedd i ffwrdd",
      en: "There is no older checkpoint, so it could not be seen if the end had been cut off"),
    "console.ledger.faults": Message(cy: "Namau", en: "Faults"),
    "console.ledger.fault-place": Message(cy: "Ble", en: "Where"),
    "console.ledger.fault-what": Message(cy: "Beth", en: "What"),
    "console.ledger.verify": Message(cy: "Dilysu'r cyfriflyfr", en: "Verify the ledger"),
    "console.ledger.export-heading": Message(cy: "Allforio", en: "Export"),
    "console.ledger.export-text": Message(
      cy: "Gellir dilysu'r ffeil ar ei phen ei hun, ag offer cyhoeddus, heb y feddalwedd hon.",
      en: "The file can be verified on its own, with public tools, without this software."),
    "console.ledger.export": Message(cy: "Lawrlwytho'r cyfriflyfr", en: "Download the ledger"),
  ]
}
