/// Figures, proof and ledger.
extension Catalogue {
  /// Counts of requests.
  static let consoleFigures: [String: Message] = [
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
  static let consoleProof: [String: Message] = [
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
  static let consoleLedger: [String: Message] = [
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
