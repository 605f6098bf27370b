/// Retention in the systems of the body. The Welsh is a draft until it is checked.
extension Catalogue {
  static let consoleSystems: [String: Message] = [
    "console.systems.title": Message(cy: "Cadw yn y systemau", en: "Retention in the systems"),
    "console.systems.intro": Message(
      cy: "Cynlluniau ar gyfer systemau’r corff ei hun. Nid oes dim yn mynd nes bod person arall wedi "
        + "cymeradwyo’r cynllun.",
      en: "Plans for the body’s own systems. Nothing goes until another person has approved the plan."
    ),
    "console.systems.plans": Message(cy: "Cynlluniau", en: "Plans"),
    "console.systems.no-plans": Message(
      cy: "Nid oes cynllun ar gyfer system eto.", en: "There is no plan for a system yet."),
    "console.systems.system": Message(cy: "Y system", en: "System"),
    "console.systems.choose": Message(cy: "Dewiswch system", en: "Choose a system"),
    "console.systems.choose-one": Message(cy: "Dewiswch un", en: "Choose one"),
    "console.systems.choose-missing": Message(cy: "Dewiswch system", en: "Choose a system"),
    "console.systems.make": Message(cy: "Llunio cynllun", en: "Make a plan"),
    "console.systems.make-text": Message(
      cy: "Ar gyfer heddiw. Darllenir y system; ni newidir dim.",
      en: "As of today. The system is read; nothing is changed."),
    "console.systems.make-button": Message(cy: "Llunio’r cynllun", en: "Make the plan"),
    "console.systems.none": Message(
      cy: "Nid yw’r gosodiad yn gwybod ble mae unrhyw system o’r corff.",
      en: "The installation knows no system of the body."),
    "console.systems.holds": Message(cy: "Ataliadau", en: "Holds"),
    "console.systems.forecast": Message(
      cy: "Beth sy’n mynd yn y deng mlynedd nesaf", en: "What goes in the next ten years"),
    "console.systems.as-of": Message(cy: "Diwrnod y cynllun", en: "As of"),
    "console.systems.state": Message(cy: "Cyflwr", en: "State"),
    "console.systems.records": Message(cy: "Cofnodion", en: "Records"),
    "console.systems.record": Message(cy: "Cofnod", en: "Record"),
    "console.systems.rule": Message(cy: "Rheol", en: "Rule"),
    "console.systems.no-rule": Message(
      cy: "Penderfyniad person neu’r gyfraith", en: "A person’s decision, or the law"),
    "console.systems.why": Message(cy: "Pam", en: "Why"),
    "console.systems.back": Message(cy: "Cadw a dinistrio", en: "Retention"),
    "console.systems.back-plans": Message(cy: "Pob cynllun system", en: "All plans of systems"),
    "console.systems.plan-title": Message(
      cy: "Cynllun ar gyfer {system}", en: "Plan for {system}"),
    "console.systems.planned": Message(cy: "Lluniwyd", en: "Made"),
    "console.systems.approved": Message(cy: "Cymeradwyaethau", en: "Approvals"),
    "console.systems.approved-n": Message(cy: "{n} o {needed}", en: "{n} of {needed}"),
    "console.systems.drift": Message(
      cy: "Terfyn newid", en: "Drift limit"),
    "console.systems.drift-text": Message(
      cy: "Gwrthodir y rhediad os yw mwy na {n} o’r cofnodion wedi newid",
      en: "The run is refused if more than {n} of the records have changed"),
    "console.systems.progress": Message(cy: "Cynnydd", en: "Progress"),
    "console.systems.progress-text": Message(
      cy: "Swp {done} o {all}: aeth {gone} o gofnodion, gadawyd {left}",
      en: "Batch {done} of {all}: {gone} records gone, {left} left"),
    "console.systems.goes": Message(cy: "Beth sy’n mynd", en: "What goes"),
    "console.systems.goes-none": Message(cy: "Nid oes dim yn mynd.", en: "Nothing goes."),
    "console.systems.outcome": Message(cy: "Beth a wneir", en: "What is done"),
    "console.systems.stays": Message(
      cy: "Beth sy’n aros, a pham", en: "What stays, and why"),
    "console.systems.sample": Message(cy: "Sampl", en: "Sample"),
    "console.systems.sample-text": Message(
      cy: "Rhifau di-enw: nid oes allwedd cofnod yn y cynllun.",
      en: "Opaque numbers: no key of a record stands in the plan."),
    "console.systems.requests": Message(
      cy: "Ceisiadau agored a’r hyn y maent yn ei atal",
      en: "Open requests and what they stop"),
    "console.systems.request": Message(cy: "Cais", en: "Request"),
    "console.systems.request-unmatched": Message(
      cy: "Ni ellir ei gyfateb â’r system: edrychwch â llaw",
      en: "Cannot be matched to the system: look by hand"),
    "console.systems.request-nothing": Message(
      cy: "Nid yw’n cyrraedd yr un cofnod: a ysgrifennir yr enw’n wahanol?",
      en: "Reaches no record: is the name written otherwise?"),
    "console.systems.request-stops": Message(
      cy: "Yn atal {n} o gofnodion", en: "Stops {n} records"),
    "console.systems.request-foi": Message(
      cy: "Ceisiadau am wybodaeth, am neb: edrychwch a yw’r hyn a geisir ymhlith y rhain",
      en: "Requests for information, about nobody: look whether what they ask for is among these"),
    "console.systems.approve": Message(cy: "Cymeradwyo’r cynllun", en: "Approve the plan"),
    "console.systems.approve-text": Message(
      cy: "Rhowch reswm. Mae’n aros gyda’r cynllun.", en: "Give a reason. It stays with the plan."),
    "console.systems.reason": Message(cy: "Rheswm", en: "Reason"),
    "console.systems.reason-missing": Message(cy: "Rhowch reswm", en: "Enter a reason"),
    "console.systems.own": Message(cy: "Eich cynllun chi", en: "Your own plan"),
    "console.systems.own-text": Message(
      cy: "Rhaid i berson arall gymeradwyo’r cynllun hwn.",
      en: "Another person has to approve this plan."),
    "console.systems.waits": Message(
      cy: "Mae’n aros am gymeradwyaeth arall", en: "It waits for another approval"),
    "console.systems.waits-text": Message(
      cy: "Rydych wedi ei gymeradwyo. Rhaid i rôl arall wneud hynny hefyd.",
      en: "You have approved it. Another role has to do so as well."),
    "console.systems.apply": Message(cy: "Gweithredu’r cynllun", en: "Carry out the plan"),
    "console.systems.apply-text": Message(
      cy: "Mae’r cofnodion yn mynd am byth. Mae’r gwaith yn mynd ymlaen wrth i’r dudalen hon aros.",
      en: "The records go for good. The work goes on while this page waits."),
    "console.systems.pause": Message(cy: "Oedi’r rhediad", en: "Pause the run"),
    "console.systems.pause-text": Message(
      cy: "Daw i ben ar ôl y swp sydd ar waith. Gellir ei ailddechrau.",
      en: "It ends after the batch that is under way. It can be taken up again."),
    "console.systems.cancel": Message(cy: "Dod â’r cynllun i ben", en: "End the plan"),
    "console.systems.cancel-text": Message(
      cy: "Mae’r hyn sydd wedi mynd wedi mynd. Mae’r gweddill yn aros.",
      en: "What has gone is gone. The rest stays."),
    "console.systems.certificate": Message(cy: "Gweld y dystysgrif", en: "See the certificate"),
    "console.systems.files": Message(
      cy: "Rhaid rhedeg hwn o’r llinell orchymyn", en: "This is to be run from the command line"),
    "console.systems.state-paused": Message(cy: "Wedi’i oedi", en: "Paused"),
    "console.systems.hold-title": Message(cy: "Ataliadau", en: "Holds"),
    "console.systems.hold-intro": Message(
      cy: "Mae ataliad yn cadw cofnodion yn y system hyd nes y’i rhyddheir.",
      en: "A hold keeps records in the system until it is released."),
    "console.systems.hold": Message(cy: "Ataliad", en: "Hold"),
    "console.systems.hold-kind": Message(cy: "Math", en: "Kind"),
    "console.systems.hold-kind.legal-hold": Message(cy: "Ataliad cyfreithiol", en: "Legal hold"),
    "console.systems.hold-kind.request": Message(cy: "Cais", en: "Request"),
    "console.systems.hold-kind.complaint": Message(cy: "Cwyn", en: "Complaint"),
    "console.systems.hold-kind.inquiry": Message(cy: "Ymchwiliad", en: "Inquiry"),
    "console.systems.hold-kind.coroner": Message(cy: "Crwner", en: "Coroner"),
    "console.systems.hold-kind.restriction": Message(cy: "Cyfyngu", en: "Restriction"),
    "console.systems.hold-from": Message(cy: "O", en: "From"),
    "console.systems.hold-until": Message(cy: "Rhyddhawyd", en: "Released"),
    "console.systems.hold-on": Message(cy: "Ymlaen", en: "On"),
    "console.systems.hold-reach": Message(cy: "Beth mae’n ei gyrraedd", en: "What it reaches"),
    "console.systems.hold-reach.system": Message(cy: "Popeth", en: "Everything"),
    "console.systems.hold-reach.records": Message(
      cy: "Pob cofnod o un math", en: "Every record of one kind"),
    "console.systems.hold-reach.record": Message(cy: "Un cofnod", en: "One record"),
    "console.systems.hold-reach.person": Message(cy: "Un person", en: "One person"),
    "console.systems.hold-reach.query": Message(cy: "Yn ôl gwerth", en: "By a value"),
    "console.systems.no-holds": Message(cy: "Nid oes ataliad.", en: "There is no hold."),
    "console.systems.place": Message(cy: "Gosod ataliad", en: "Place a hold"),
    "console.systems.place-button": Message(cy: "Gosod yr ataliad", en: "Place the hold"),
    "console.systems.place-identity": Message(
      cy: "Sut y gelwir y person yno", en: "How the person is known there"),
    "console.systems.place-identity-hint": Message(
      cy: "Gadewch y gwerth yn wag i atal popeth yn y system.",
      en: "Leave the value empty to hold everything in the system."),
    "console.systems.place-value": Message(cy: "Gwerth", en: "Value"),
    "console.systems.place-missing": Message(
      cy: "Dewiswch system a math", en: "Choose a system and a kind"),
    "console.systems.place-nobody": Message(
      cy:
        "Nid oes cofnod yn y system am neb â’r gwerth hwn. Ni osodwyd dim. Gwiriwch y gwerth, neu "
        + "sut y gelwir y person yno",
      en:
        "No record of the system is about anybody with this value. Nothing was placed. Check the "
        + "value, or how the person is known there"),
    "console.systems.place-unknown": Message(
      cy: "Nid yw’r system hon yn adnabod pobl fel hyn. Dewiswch ffordd arall",
      en: "This system does not know people by this. Choose another way"),
    "console.systems.identity.nhs-number": Message(cy: "Rhif GIG", en: "NHS number"),
    "console.systems.identity.national-insurance-number": Message(
      cy: "Rhif Yswiriant Gwladol", en: "National Insurance number"),
    "console.systems.identity.unique-pupil-number": Message(
      cy: "Rhif Unigryw’r Disgybl", en: "Unique Pupil Number"),
    "console.systems.identity.reference": Message(cy: "Rhif cyfeirnod", en: "Reference number"),
    "console.systems.identity.email": Message(cy: "E-bost", en: "E-mail"),
    "console.systems.identity.name": Message(cy: "Enw", en: "Name"),
    "console.systems.release": Message(cy: "Rhyddhau ataliad", en: "Release a hold"),
    "console.systems.release-button": Message(cy: "Rhyddhau’r ataliad", en: "Release the hold"),
    "console.systems.release-missing": Message(cy: "Dewiswch ataliad", en: "Choose a hold"),
    "console.systems.not-officer": Message(
      cy: "Gallwch edrych, ond nid newid", en: "You can look, and change nothing"),
    "console.systems.not-officer-text": Message(
      cy: "Dim ond swyddog llywodraethu gwybodaeth neu reolwr cofnodion a all wneud, cymeradwyo a "
        + "gweithredu cynlluniau, a gosod ataliadau.",
      en: "Only an information governance officer or a records manager can make, approve and carry "
        + "out plans, and place holds."),
    "console.systems.forecast-title": Message(
      cy: "Beth sy’n mynd yn y blynyddoedd nesaf", en: "What goes in the years to come"),
    "console.systems.forecast-intro": Message(
      cy: "Ar sail yr hyn a wyddom heddiw. Gall ataliad, cais neu ffaith newydd ei newid.",
      en: "On what is known today. A hold, a request or a new fact can change it."),
    "console.systems.forecast-years": Message(cy: "Fesul blwyddyn", en: "Year by year"),
    "console.systems.forecast-kinds": Message(
      cy: "Fesul cofnod a rheol", en: "By record and rule"),
    "console.systems.forecast-due": Message(cy: "Gall fynd nawr", en: "May go now"),
    "console.systems.forecast-later": Message(cy: "Yn ddiweddarach", en: "Later"),
    "console.systems.forecast-open": Message(
      cy: "Ni ellir rhoi diwedd", en: "No end can be given"),
    "console.systems.forecast-year": Message(cy: "Blwyddyn", en: "Year"),
    "console.systems.forecast-n.one": Message(cy: "{n} cofnod", en: "{n} record"),
    "console.systems.forecast-n.two": Message(cy: "{n} gofnod", en: "{n} records"),
    "console.systems.forecast-n.other": Message(cy: "{n} o gofnodion", en: "{n} records"),
    "console.systems.forecast-chart": Message(
      cy: "Cofnodion sy’n mynd, fesul blwyddyn", en: "Records that go, year by year"),
    "console.systems.forecast-chart-text": Message(
      cy: "Mae bar i bob blwyddyn; mae’r un rhifau yn y tabl isod.",
      en: "One bar for each year; the same numbers are in the table below."),
  ]
}
