/// Plans of retention and their certificates.
extension Catalogue {
  /// Retention plans.
  static let consoleRetention: [String: Message] = [
    "console.retention.title": Message(cy: "Cadw a dinistrio", en: "Retention"),
    "console.retention.intro": Message(
      cy:
        "Mae cynllun yn dangos beth sydd i fynd a beth sy'n aros. Ni chaiff dim ei ddinistrio nes bod ail berson wedi cymeradwyo'r cynllun.",
      en:
        "A plan shows what is due to go and what stays. Nothing is destroyed until a second person has approved the plan."
    ),
    "console.retention.systems": Message(
      cy: "Cynlluniau ar gyfer systemau’r corff", en: "Plans for the systems of the body"),
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
  static let consoleCertificate: [String: Message] = [
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
}
