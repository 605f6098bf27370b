extension Catalogue {
  /// What the gate says: why an item does not go, what was not shown, and whom to call.
  static let gate: [String: Message] = [
    // The answer
    "gate.answer.permit": Message(
      cy: "Gellir rhannu hyn nawr.", en: "This may be shared now."),
    "gate.answer.deny": Message(
      cy: "Ni ellir rhannu hyn.", en: "This may not be shared."),
    "gate.answer.review": Message(
      cy: "Rhannwch nawr. Bydd y penderfyniad yn cael ei adolygu wedyn.",
      en: "Share now. The decision will be reviewed afterwards."),
    "gate.answer.not-covered": Message(
      cy: "Nid yw’r hysbysiad preifatrwydd yn ymdrin â hyn.",
      en: "The privacy notice does not cover this."),
    "gate.answer.unlawful": Message(
      cy: "Nid yw’r gyfraith yn caniatáu hyn.", en: "The law does not allow this."),
    "gate.answer.correction": Message(
      cy: "Dywedir wrth y derbynnydd am gywiriad i’r hyn a gafodd o’r blaen.",
      en: "The recipient is told of a correction to what they had before."),
    "gate.answer.call": Message(
      cy: "Ffoniwch: {contact}.", en: "Call: {contact}."),
    "gate.answer.call-not-stated": Message(
      cy: "Nid yw’r gofrestr yn dweud pwy i’w ffonio. Gofynnwch i’ch rheolwr nawr.",
      en: "The register does not say whom to call. Ask your manager now."),
    "gate.answer.change": Message(
      cy: "Byddai’r ateb yn newid pe bai hyn yn cael ei ddangos:",
      en: "The answer would change if this were shown:"),

    // Why an item does not go
    "gate.withheld.withheld-address": Message(
      cy: "Mae’r cyfeiriad hwn yn cael ei gadw’n ôl. Nid yw’n mynd i neb drwy’r ffordd hon.",
      en: "This address is withheld. It goes to nobody by this way."),
    "gate.withheld.sealed-link": Message(
      cy: "Mae’r cysylltiad hwn wedi’i selio. Nid yw’n mynd i neb drwy’r ffordd hon.",
      en: "This link is sealed. It goes to nobody by this way."),
    "gate.withheld.never-received": Message(
      cy: "Nid ydym byth yn cael hyn.", en: "We never receive this."),
    "gate.withheld.not-controller": Message(
      cy: "Corff arall sy’n rheoli hyn. Gofynnwch iddo ef.",
      en: "Another body controls this. Ask them."),
    "gate.withheld.name-never": Message(
      cy: "Nid yw enw byth yn mynd.", en: "A name never goes."),
    "gate.withheld.not-stated": Message(
      cy: "Nid yw’r gwasanaeth yn dweud ei fod yn dal hyn.",
      en: "The service does not state that it holds this."),
    "gate.withheld.not-sent-before": Message(
      cy: "Ni chafodd y derbynnydd hwn hyn o’r blaen, felly nid oes dim i’w gywiro.",
      en: "This recipient did not have it before, so there is nothing to correct."),
    "gate.withheld.already-held": Message(
      cy: "Mae hwn gennym eisoes, ac mae’n gyfredol.", en: "We hold this already, up to date."),
    "gate.withheld.no-requirement": Message(
      cy: "Nid oes gofyniad am hyn ar wahân i’r gorchymyn.",
      en: "Nothing requires this apart from the order."),
    "gate.withheld.no-concern": Message(
      cy: "Nid oes pryder wedi’i gofnodi y mae hyn yn perthyn iddo.",
      en: "No concern is recorded to which this belongs."),
    "gate.withheld.subject-has-none": Message(
      cy: "Nid oes gan y person hwn un.", en: "This person has none."),
    "gate.withheld.not-for-recipient": Message(
      cy: "Nid yw’r derbynnydd hwn yn cael hyn.", en: "This recipient does not receive this."),
    "gate.withheld.not-for-purpose": Message(
      cy: "At ddiben arall yn unig y defnyddir hyn.", en: "This is used for another purpose only."),
    "gate.withheld.not-on-list": Message(
      cy: "Nid yw ar restr y flwyddyn hon.", en: "It is not on this year’s list."),
    "gate.withheld.not-in-agreement": Message(
      cy: "Nid yw’r cytundeb yn rhestru hyn.", en: "The agreement does not list this."),
    "gate.withheld.not-in-order": Message(
      cy: "Nid yw penderfyniad y llys yn cynnwys hyn.",
      en: "The court’s decision does not reach this."),
    "gate.withheld.not-relevant": Message(
      cy: "Nid yw wedi’i farcio’n berthnasol.", en: "It is not marked as relevant."),
    "gate.withheld.not-needed": Message(
      cy: "Nid oes ei angen ar gyfer y gwaith hwn.", en: "It is not needed for this job."),
    "gate.withheld.opted-out": Message(
      cy: "Mae’r person wedi gofyn am beidio â’i gynnwys.",
      en: "The person has asked to be left out."),

    // What was not shown
    "gate.check.stated": Message(
      cy: "Mae’r gofrestr yn enwi’r derbynnydd hwn ar gyfer y gwasanaeth.",
      en: "The register names this recipient for the service."),
    "gate.check.shared": Message(
      cy: "Mae’r hysbysiad yn caniatáu rhannu â’r derbynnydd hwn.",
      en: "The notice lets this go to the recipient."),
    "gate.check.purpose": Message(
      cy: "Mae’r hysbysiad yn nodi’r diben hwn ar gyfer y derbynnydd.",
      en: "The notice states this purpose for the recipient."),
    "gate.check.about": Message(
      cy: "Mae’r person o’r math y mae’r derbynnydd hwn yn cael gwybod amdano.",
      en: "The person is of the kind about whom this recipient is told."),
    "gate.check.record": Message(
      cy: "Mae’r cofnod o’r math y mae’r hysbysiad yn ei enwi.",
      en: "The record is of the kind that the notice names."),
    "gate.check.notice-begun": Message(
      cy: "Mae’r hysbysiad mewn grym ar y diwrnod.", en: "The notice is in force on the day."),
    "gate.check.control": Message(
      cy: "Ni sy’n rheoli’r wybodaeth o hyd. Gofynnwch i’r corff a’i derbyniodd.",
      en: "We still control the information. Ask the body that received it."),
    "gate.check.plan": Message(
      cy: "Mae ail berson wedi cymeradwyo’r cynllun ar gyfer y swmp.",
      en: "A second person has approved the plan for the bulk."),
    "gate.check.restriction": Message(
      cy: "Mae’r cyfyngiad wedi’i godi, neu mae eithriad a’i benderfynwr wedi’u cofnodi.",
      en: "The restriction is lifted, or an exception and its decider are recorded."),
    "gate.check.anonymised": Message(
      cy: "Ni ellir adnabod neb yn yr hyn sy’n mynd.",
      en: "Nobody can be recognised in what goes."),
    "gate.check.area-safeguard": Message(
      cy: "Mae mesurau diogelu cyfwerth yn eu lle y tu allan i’r ardal.",
      en: "Equal controls are in place outside the area."),
    "gate.check.area-exception": Message(
      cy: "Mae eithriad wedi’i gymeradwyo ar gyfer lle y tu allan i’r ardal.",
      en: "An exception is approved for a place outside the area."),
    "gate.check.cites": Message(
      cy: "Enwir un o’r cyfreithiau y mae’r rheol yn gofyn amdanynt.",
      en: "One of the laws that the rule asks for is cited."),
    "gate.check.role": Message(
      cy: "Mae gan y derbynnydd un o’r rolau y mae’r rheol yn eu henwi.",
      en: "The recipient has one of the roles that the rule names."),
    "gate.check.link": Message(
      cy: "Dangosir sut mae’r derbynnydd yn ymwneud â’r person hwn.",
      en: "It is shown how the recipient stands to this person."),
    "gate.check.agreement": Message(
      cy: "Mae cytundeb o’r math cywir mewn grym ar y diwrnod.",
      en: "An agreement of the right kind is in force on the day."),
    "gate.check.method": Message(
      cy: "Anfonir yn un o’r ffyrdd diogel.", en: "It is sent in one of the secure ways."),
    "gate.check.programme-stated": Message(
      cy: "Mae’r rhaglen yn un y mae’r hysbysiad yn ei henwi.",
      en: "The programme is one that the notice names."),
    "gate.check.country": Message(
      cy: "Mae’r derbynnydd mewn gwlad y mae’r hysbysiad yn ei henwi.",
      en: "The recipient is in a country that the notice names."),
    "gate.check.stored-in": Message(
      cy: "Cedwir y wybodaeth lle mae’r hysbysiad yn dweud.",
      en: "The information is kept where the notice says."),
    "gate.check.consent-years": Message(
      cy: "Nid yw blynyddoedd y cydsyniad wedi dod i ben.",
      en: "The years of the consent have not run out."),
    "gate.check.child-told": Message(
      cy: "Dywedwyd wrth y plentyn, neu wrth y rhiant neu’r gofalwr, yn ôl oedran y plentyn.",
      en: "The child, or the parent or carer, was told, as the child’s age asks."),
    "gate.check.need": Message(
      cy: "Cofnodir pam mae angen hyn.", en: "It is recorded why this is needed."),
    "gate.check.reason": Message(
      cy: "Rhoddir rheswm.", en: "A reason is given."),
    "gate.check.told": Message(
      cy: "Dywedwyd wrth y person ymlaen llaw, neu cofnodwyd pam na wnaed hynny.",
      en: "The person was told beforehand, or it is recorded why not."),
    "gate.check.consent": Message(
      cy: "Mae’r person wedi cytuno, ac mae’r cytundeb yn sefyll.",
      en: "The person has agreed, and the agreement stands."),
    "gate.check.format-agreed": Message(
      cy: "Cytunodd y person i’r fformat hwn.", en: "The person agreed to this format."),
    "gate.check.consent-or-direction": Message(
      cy: "Mae’r person wedi cytuno; neu wedi gwrthod, ac mae’r llys wedi rhoi cyfarwyddyd sy’n "
        + "enwi’r ffynhonnell.",
      en: "The person has agreed; or has refused, and the court has made a direction that names "
        + "the source."),
    "gate.check.permission-or-law": Message(
      cy: "Mae’r person wedi caniatáu; neu mae cyfraith yn darparu ar gyfer hyn, ac enwir y rôl a "
        + "benderfynodd.",
      en: "The person has given permission; or a law provides for it, and the role that decided is "
        + "named."),
    "gate.check.law-with-decider": Message(
      cy: "Enwir cyfraith sy’n darparu ar gyfer hyn, a’r rôl a benderfynodd.",
      en: "A law that provides for it is cited, and the role that decided is named."),
    "gate.check.law": Message(
      cy: "Enwir cyfraith sy’n rhoi’r pŵer.", en: "A law that gives the power is cited."),
    "gate.check.court-permission": Message(
      cy: "Mae’r llys wedi caniatáu hyn. Nid yw cydsyniad yn cymryd lle caniatâd y llys.",
      en: "The court has permitted it. Consent does not stand in for the court."),
    "gate.check.court-order": Message(
      cy: "Mae gorchymyn llys mewn grym ar gyfer hyn.",
      en: "An order of the court is in force for this."),
    "gate.check.court-order-or-requirement": Message(
      cy: "Mae’r llys wedi gorchymyn hyn neu wedi gofyn amdano.",
      en: "The court has ordered or required this."),
    "gate.check.order-or-proceedings": Message(
      cy: "Mae gorchymyn neu achos llys y mae hyn yn perthyn iddo.",
      en: "There is an order, or a proceeding, to which this belongs."),
    "gate.check.ordered-programme": Message(
      cy: "Mae’r gorchymyn yn enwi’r rhaglen hon.", en: "The order names this programme."),
    "gate.check.concerned-by-order": Message(
      cy: "Mae’r gorchymyn yn ymwneud â’r darparwr hwn.", en: "The order concerns this provider."),
    "gate.check.immediate": Message(
      cy: "Mae’r sefyllfa’n un frys o ran diogelu.",
      en: "The situation is one of immediate safeguarding."),
    "gate.check.vital-interests": Message(
      cy: "Mae bywyd neu ddiogelwch rhywun yn y fantol.",
      en: "Somebody’s life or safety is at stake."),
    "gate.check.incapacity": Message(
      cy: "Ni all y person gydsynio, yn gorfforol neu’n gyfreithiol.",
      en: "The person is physically or legally unable to consent."),
    "gate.check.presidents-approval": Message(
      cy: "Mae’r Llywydd wedi cymeradwyo.", en: "The President has approved."),
    "gate.check.ministers-approval": Message(
      cy: "Mae Gweinidogion Cymru wedi cymeradwyo.", en: "The Welsh Ministers have approved."),
    "gate.check.project-approved": Message(
      cy: "Mae’r prosiect ei hun wedi’i gymeradwyo.", en: "The project itself is approved."),
    "gate.check.signed": Message(
      cy: "Mae’r cytundeb cyfrinachedd wedi’i lofnodi.",
      en: "The confidentiality agreement is signed."),
    "gate.check.case-review": Message(
      cy: "Mae’r rhannu hwn wedi’i adolygu ar ei ben ei hun.",
      en: "This very sharing has been reviewed on its own."),
    "gate.check.research-framework": Message(
      cy: "Mae’r fframwaith ymchwil wedi’i fodloni.", en: "The research framework is met."),
    "gate.check.compliance": Message(
      cy: "Penderfynwyd bod hyn yn cydymffurfio â’r gyfraith diogelu data.",
      en: "It is decided that data protection law is met."),
    "gate.check.assurance": Message(
      cy: "Dangoswyd bod y prosesydd neu’r cynnyrch yn cydymffurfio.",
      en: "The processor or product has been shown to comply."),
    "gate.check.product-named": Message(
      cy: "Enwir y cynnyrch.", en: "The product is named."),
    "gate.check.team-named": Message(
      cy: "Enwir y tîm sy’n derbyn.", en: "The receiving team is named."),
    "gate.check.grant-named": Message(
      cy: "Enwir y grant.", en: "The grant is named."),
    "gate.check.matter-recorded": Message(
      cy: "Cofnodir y mater y mae hyn yn perthyn iddo.",
      en: "The matter to which this belongs is recorded."),
    "gate.check.request": Message(
      cy: "Mae cais y derbynnydd ar y ffeil.", en: "The recipient’s request is on file."),
    "gate.check.instruction": Message(
      cy: "Mae cyfarwyddyd y person a’i lanlwythodd yn sefyll.",
      en: "The instruction of the person who uploaded it stands."),
    "gate.check.study-registered": Message(
      cy: "Mae’r astudiaeth wedi’i chofrestru.", en: "The study is registered."),
    "gate.check.approved-list": Message(
      cy: "Mae’r derbynnydd ar y rhestr gymeradwy ar y diwrnod.",
      en: "The recipient is on the approved list on the day."),
    "gate.check.appointment": Message(
      cy: "Rydym wedi cael ein penodi.", en: "We have been appointed."),
    "gate.check.same-region": Message(
      cy: "Mae’r derbynnydd yn gweithio yn rhanbarth y person.",
      en: "The recipient works in the person’s region."),
    "gate.check.view-only": Message(
      cy: "Edrych yn unig y mae’r derbynnydd.", en: "The recipient looks, and no more."),
    "gate.check.named-return": Message(
      cy: "Enwir y casgliad y mae hyn yn perthyn iddo.",
      en: "The collection to which this belongs is named."),
    "gate.check.list-of-the-year": Message(
      cy: "Mae rhestr eitemau’r flwyddyn hon ar gael.",
      en: "The list of items for this year is there."),
    "gate.check.acts-for-the-person": Message(
      cy: "Mae’r derbynnydd yn gweithredu dros y person hwn.",
      en: "The recipient acts for this very person."),
  ]
}
