/// What is given to others, and to the person.
extension Catalogue {
  /// Disclosing to a recipient, and finding a person's enquiries.
  static let consoleDisclosure: [String: Message] = [
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
  static let consoleAnswer: [String: Message] = [
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
}
