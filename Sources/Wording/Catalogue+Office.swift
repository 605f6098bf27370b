extension Catalogue {
  /// Words of the office on the console's pages: acts, reasons, refusals, the answer's own parts.
  static let office: [String: Message] = [
    officeActs, officeReasons, officeAnswer, officeCertificate, officeTopics,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  private static let officeActs: [String: Message] = [
    "console.office.act.enquiry-received": Message(cy: "Daeth y cais i law", en: "Request received"),
    "console.office.act.acknowledgement-sent": Message(
      cy: "Anfonwyd y gydnabyddiaeth", en: "Acknowledgement sent"),
    "console.office.act.acknowledgement-failed": Message(
      cy: "Ni ellid anfon y gydnabyddiaeth", en: "Acknowledgement could not be sent"),
    "console.office.act.disclosure-status-set": Message(
      cy: "Gosodwyd y statws datgelu", en: "Disclosure status set"),
    "console.office.act.case-closed": Message(cy: "Caewyd yr achos", en: "Case closed"),
    "console.office.act.disclosed": Message(cy: "Datgelwyd i dderbynnydd", en: "Disclosed to a recipient"),
    "console.office.act.disclosure-for-review": Message(
      cy: "Datgelwyd ar frys, i’w adolygu", en: "Disclosed urgently, to be reviewed"),
    "console.office.act.published": Message(cy: "Cyhoeddwyd yn ddienw", en: "Published anonymously"),
    "console.office.act.publication-withdrawn": Message(
      cy: "Tynnwyd y cyhoeddiad yn ôl", en: "Publication withdrawn"),
    "console.office.act.person-searched": Message(
      cy: "Chwiliwyd am ymholiadau’r person", en: "The person’s enquiries searched for"),
    "console.office.act.access-answer-made": Message(
      cy: "Gwnaed yr ateb i’r cais am fynediad", en: "Answer to the access request made"),
    "console.office.actor.public": Message(cy: "Y ceisydd", en: "The requester"),
    "console.office.actor.staff": Message(cy: "Aelod o staff", en: "A member of staff"),
    "console.office.actor.role": Message(cy: "Aelod o staff", en: "A member of staff"),
    "console.office.actor.system": Message(cy: "Y system", en: "The system"),
    "console.office.role.records-manager": Message(cy: "Rheolwr cofnodion", en: "Records manager"),
    "console.office.role.information-governance-officer": Message(
      cy: "Swyddog llywodraethu gwybodaeth", en: "Information governance officer"),
    "console.office.role.case-handler": Message(cy: "Gweithiwr achos", en: "Case handler"),
    "console.office.no-day": Message(cy: "Dim dyddiad eto", en: "No date yet"),
    "console.office.no-status": Message(cy: "Heb ei osod eto", en: "Not set yet"),
    "console.office.not-started": Message(
      cy: "Nid yw’r cyfnod wedi dechrau", en: "The period has not started"),
    "console.office.unclassified": Message(
      cy: "Nid oes rheol yn cyfateb: cedwir y cofnod", en: "No rule applies: the record is held"),
    "console.office.assumed": Message(
      cy: "Nid yw’r hysbysiad yn dweud pryd mae’r cyfnod yn dechrau. Rhagdybiaeth yw’r dechrau hwn.",
      en: "The notice does not say when the period starts. This start is an assumption."),
    "console.office.kept-until-closed": Message(
      cy: "Bydd y cyfnod yn dechrau pan gaiff yr achos ei gau",
      en: "The period will start when the case is closed"),
    "console.office.looked-for": Message(
      cy: "Enw’r person a’i gyfeiriad e-bost, heb ystyried acenion na phriflythrennau",
      en: "The person’s name and e-mail address, whatever the accents and capitals"),
    "console.office.coverage": Message(
      cy: "Edrychwyd ar un system ac ar {n} cofnod.",
      en: "One system and {n} records were looked at."),
    "console.office.day-in-future": Message(
      cy: "Nodwch heddiw neu ddiwrnod sydd wedi bod", en: "Enter today or a day that has been"),
    "console.office.quarter-1": Message(
      cy: "Ionawr i Fawrth {year}", en: "January to March {year}"),
    "console.office.quarter-2": Message(
      cy: "Ebrill i Fehefin {year}", en: "April to June {year}"),
    "console.office.quarter-3": Message(
      cy: "Gorffennaf i Fedi {year}", en: "July to September {year}"),
    "console.office.quarter-4": Message(
      cy: "Hydref i Ragfyr {year}", en: "October to December {year}"),
  ]

  private static let officeReasons: [String: Message] = [
    "console.office.refusal.not-covered": Message(
      cy: "Nid yw’r hysbysiad yn dweud y rhennir yr wybodaeth hon gyda’r derbynnydd hwn at y diben hwn.",
      en: "The notice does not say that this is shared with this recipient for this purpose."),
    "console.office.refusal.unlawful": Message(
      cy: "Nid yw’r gyfraith yn caniatáu hyn, a fyddai newid yr hysbysiad ddim yn ei gywiro.",
      en: "The law does not allow this, and a change of the notice would not mend it."),
    "console.office.stop.open-access-request": Message(
      cy: "Mae gan rywun o’r un enw gais agored am fynediad at ei ddata",
      en: "Somebody of the same name has an open subject access request"),
    "console.office.stop.open-access-request-by-email": Message(
      cy: "Mae gan rywun â’r un cyfeiriad gais agored am fynediad at ei ddata",
      en: "Somebody with the same address has an open subject access request"),
    "console.office.stop.letter-waiting": Message(
      cy: "Mae llythyr yn aros i’w anfon", en: "A letter is waiting to be sent"),
    "console.office.stop.not-ended": Message(
      cy: "Nid yw’r cyfnod wedi dod i ben", en: "The period has not ended"),
    "console.office.stop.changed": Message(
      cy: "Mae’r cofnod wedi newid ers y cynllun", en: "The record has changed since the plan"),
    "console.office.stop.unclassified": Message(
      cy: "Nid oes rheol yn cyfateb", en: "No rule applies"),
    "console.office.rule-plain": Message(
      cy: "Mae’r rhai y daeth eu cyfnod i ben yn mynd; nid yw cyfnod y lleill wedi dod i ben.",
      en: "Those whose period has ended go; the period of the others has not ended."),
    "console.office.rule-with-stops": Message(
      cy: "Mae’r rhai y daeth eu cyfnod i ben yn mynd, ac eithrio’r rhai y mae rhywbeth yn eu hatal; nid yw cyfnod y lleill wedi dod i ben.",
      en: "Those whose period has ended go, save those that something stops; the period of the others has not ended."),
  ]

  private static let officeAnswer: [String: Message] = [
    "console.office.answer.source": Message(
      cy: "Rhoesoch yr wybodaeth hon i ni eich hun.", en: "You gave us this information yourself."),
    "console.office.answer.decisions-not-stated": Message(
      cy: "Nid yw ein hysbysiad yn dweud a wneir penderfyniadau awtomataidd yn y gwasanaeth hwn.",
      en: "Our notice does not say whether automated decisions are made in this service."),
    "console.office.answer.transfers-not-stated": Message(
      cy: "Nid yw ein hysbysiad yn dweud a yw’r wybodaeth yn mynd y tu allan i’r Deyrnas Unedig.",
      en: "Our notice does not say whether the information goes outside the United Kingdom."),
    "console.office.answer.right.rectification": Message(
      cy: "Cywiro", en: "Having it corrected"),
    "console.office.answer.right.rectification.how": Message(
      cy: "Dywedwch wrthym beth sy’n anghywir neu’n anghyflawn.",
      en: "Tell us what is wrong or incomplete."),
    "console.office.answer.right.erasure": Message(cy: "Dileu", en: "Having it deleted"),
    "console.office.answer.right.erasure.how": Message(
      cy: "Gofynnwch i ni ei ddileu. Bydd person yn penderfynu ac yn rhoi rheswm.",
      en: "Ask us to delete it. A person will decide and give a reason."),
    "console.office.answer.right.restriction": Message(
      cy: "Cyfyngu ar ei ddefnydd", en: "Having its use limited"),
    "console.office.answer.right.restriction.how": Message(
      cy: "Gofynnwch i ni ei gadw heb ei ddefnyddio tra bydd cwestiwn yn agored.",
      en: "Ask us to keep it without using it while a question is open."),
    "console.office.answer.right.objection": Message(cy: "Gwrthwynebu", en: "Objecting"),
    "console.office.answer.right.objection.how": Message(
      cy: "Dywedwch wrthym pam na ddylem ei ddefnyddio.", en: "Tell us why we should not use it."),
    "console.office.answer.commissioner": Message(
      cy: "Swyddfa’r Comisiynydd Gwybodaeth", en: "The Information Commissioner’s Office"),
    "console.office.answer.commissioner.how": Message(
      cy: "ico.org.uk; gallwch gwyno ar unrhyw adeg.", en: "ico.org.uk; you can complain at any time."),
    "console.office.answer.court": Message(cy: "Y llysoedd", en: "The courts"),
    "console.office.answer.court.how": Message(
      cy: "Gallwch ofyn i lys orfodi eich hawliau.", en: "You can ask a court to enforce your rights."),
  ]

  private static let officeCertificate: [String: Message] = [
    "console.office.certificate.body": Message(cy: "Corff", en: "Body"),
    "console.office.certificate.as-of": Message(cy: "Ar y diwrnod", en: "As of"),
    "console.office.certificate.planned": Message(cy: "Cynlluniwyd", en: "Planned"),
    "console.office.certificate.approved": Message(cy: "Cymeradwywyd", en: "Approved"),
    "console.office.certificate.finished": Message(cy: "Cwblhawyd", en: "Finished"),
    "console.office.certificate.register": Message(
      cy: "Fersiwn y gofrestr", en: "Register version"),
    "console.office.certificate.backups": Message(cy: "Copïau wrth gefn", en: "Backups"),
    "console.office.backups-not-recorded": Message(
      cy: "Nid yw’r cynnyrch yn gwybod pa gopïau wrth gefn sy’n dal y cofnodion o hyd; rhaid i’r corff ddweud.",
      en: "The product does not know which backups still hold the records; the body must say."),
    "console.office.notice-line": Message(
      cy: "Yr hysbysiad, llinellau {lines}", en: "The notice, lines {lines}"),
  ]

  private static let officeTopics: [String: Message] = [
    "console.office.topic.who-we-are": Message(
      cy: "Pwy ydym ni a beth rydym yn ei wneud", en: "Who we are and what we do"),
    "console.office.topic.what-we-spend": Message(
      cy: "Beth rydym yn ei wario a sut", en: "What we spend and how we spend it"),
    "console.office.topic.our-priorities": Message(
      cy: "Ein blaenoriaethau a’n cynnydd", en: "What our priorities are and how we are doing"),
    "console.office.topic.how-we-decide": Message(
      cy: "Sut rydym yn gwneud penderfyniadau", en: "How we make decisions"),
    "console.office.topic.our-policies": Message(
      cy: "Ein polisïau a’n gweithdrefnau", en: "Our policies and procedures"),
    "console.office.topic.lists-and-registers": Message(
      cy: "Rhestrau a chofrestrau", en: "Lists and registers"),
    "console.office.topic.our-services": Message(
      cy: "Y gwasanaethau rydym yn eu cynnig", en: "The services we offer"),
  ]
}
