/// Cases, from the list to their decisions.
extension Catalogue {
  /// The list of cases.
  static let consoleCases: [String: Message] = [
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
  static let consoleCase: [String: Message] = [
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
  static let consoleDecisions: [String: Message] = [
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
}
