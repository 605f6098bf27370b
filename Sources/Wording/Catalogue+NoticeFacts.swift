extension Catalogue {
  /// Labels and sentences for what the statements of a notice say beside their names.
  static let noticeFacts: [String: Message] = [
    // What the body says of itself
    "notice.label.body.controller": Message(cy: "Pwy sy’n gyfrifol", en: "Who is responsible"),
    "notice.label.body.brand": Message(
      cy: "Enw’r gwasanaeth i’r cyhoedd", en: "Known to the public as"),
    "notice.label.body.email": Message(cy: "E-bost ar gyfer ceisiadau", en: "E-mail for requests"),
    "notice.label.body.post": Message(cy: "Cyfeiriad post", en: "Postal address"),
    "notice.label.body.registration": Message(
      cy: "Rhif cofrestru gyda’r Comisiynydd Gwybodaeth",
      en: "Registration with the Information Commissioner"),
    "notice.label.body.document": Message(cy: "Yr hysbysiad", en: "The notice"),
    "notice.label.body.version": Message(cy: "Fersiwn yr hysbysiad", en: "Version of the notice"),
    "notice.label.body.published": Message(cy: "Cyhoeddwyd", en: "Published"),
    "notice.label.body.updated": Message(cy: "Diweddarwyd", en: "Updated"),

    // About whom, what, from where
    "notice.label.subjects.age": Message(cy: "Oedran", en: "Age"),
    "notice.label.items.category": Message(cy: "Math yn ôl y gyfraith", en: "Kind in law"),
    "notice.label.items.at-rest": Message(cy: "Sut y’i cedwir", en: "How it is kept"),
    "notice.label.items.special": Message(cy: "Categori arbennig", en: "Special category"),
    "notice.label.items.subjects": Message(cy: "Am bwy", en: "About whom"),
    "notice.label.items.sources": Message(cy: "O ble", en: "From where"),
    "notice.label.items.only-for": Message(
      cy: "Dim ond at y dibenion hyn", en: "Only for these purposes"),
    "notice.label.items.required-for": Message(
      cy: "Beth a gollir hebddi", en: "What is lost without it"),
    "notice.label.sources.type": Message(cy: "Math o ffynhonnell", en: "Kind of source"),
    "notice.label.sources.items": Message(cy: "Yr hyn a ddaw ohoni", en: "What comes from it"),
    "notice.label.sources.subjects": Message(cy: "Am bwy", en: "About whom"),

    // Why, and on which basis
    "notice.label.purposes.items": Message(cy: "Gwybodaeth a ddefnyddir", en: "Information used"),
    "notice.label.purposes.subjects": Message(cy: "Am bwy", en: "About whom"),
    "notice.label.purposes.laws": Message(cy: "Cyfreithiau", en: "Laws"),
    "notice.label.purposes.public-task": Message(cy: "Y dasg gyhoeddus", en: "The public task"),
    "notice.label.purposes.bases": Message(cy: "Sail gyfreithiol", en: "Basis in law"),
    "notice.label.lawful-bases.article": Message(cy: "Sail gyfreithiol", en: "Basis in law"),
    "notice.label.lawful-bases.special": Message(
      cy: "Amod ar gyfer gwybodaeth arbennig", en: "Condition for special information"),
    "notice.label.lawful-bases.schedule-1": Message(
      cy: "Atodlen 1 i Ddeddf Diogelu Data 2018", en: "Schedule 1 to the Data Protection Act 2018"),
    "notice.label.lawful-bases.laws": Message(cy: "Cyfreithiau", en: "Laws"),
    "notice.label.lawful-bases.purposes": Message(
      cy: "Ar gyfer y dibenion hyn", en: "For these purposes"),
    "notice.label.lawful-bases.interest": Message(
      cy: "Y budd dilys", en: "The legitimate interest"),
    "notice.label.lawful-bases.assessment": Message(
      cy: "Dyddiad yr asesiad", en: "Date of the assessment"),

    // Sharing
    "notice.label.recipients.role": Message(cy: "Rôl", en: "Role"),
    "notice.label.recipients.items": Message(
      cy: "Yr hyn y gellir ei rannu", en: "What may be shared"),
    "notice.label.recipients.purposes": Message(cy: "At y dibenion hyn", en: "For these purposes"),
    "notice.label.recipients.subjects": Message(cy: "Am bwy", en: "About whom"),
    "notice.label.recipients.form": Message(cy: "Ffurf", en: "Form"),
    "notice.label.recipients.without": Message(cy: "Byth yn cynnwys", en: "Never includes"),
    "notice.label.recipients.gates": Message(
      cy: "Rhaid i hyn fod yn wir yn gyntaf", en: "This must be so first"),
    "notice.label.recipients.agreements": Message(cy: "Cytundeb", en: "Agreement"),
    "notice.label.recipients.laws": Message(cy: "Cyfreithiau", en: "Laws"),
    "notice.label.recipients.methods": Message(cy: "Sut yr anfonir hi", en: "How it is sent"),
    "notice.label.recipients.frequency": Message(cy: "Pa mor aml", en: "How often"),
    "notice.label.recipients.access": Message(cy: "Mynediad", en: "Access"),
    "notice.label.transfers.to": Message(cy: "I ble", en: "To where"),
    "notice.label.transfers.default": Message(cy: "Fel rheol", en: "As a rule"),
    "notice.label.transfers.safeguards": Message(cy: "Mesurau diogelu", en: "Safeguards"),
    "notice.label.transfers.controller-after": Message(
      cy: "Pwy sy’n gyfrifol wedyn", en: "Who is responsible afterwards"),
    "notice.label.transfers.recipients": Message(cy: "Pwy sy’n ei chael", en: "Who receives it"),
    "notice.label.transfers.items": Message(cy: "Yr hyn sy’n mynd", en: "What goes"),
    "notice.label.transfers.agreements": Message(cy: "Cytundeb", en: "Agreement"),
    "notice.label.transfers.methods": Message(cy: "Sut yr anfonir hi", en: "How it is sent"),
    "notice.label.transfers.host": Message(cy: "Ar gyfrifiaduron", en: "On the computers of"),

    // How long
    "notice.label.retention.items": Message(
      cy: "Yr hyn y mae’r rheol yn ymwneud ag ef", en: "What the rule covers"),
    "notice.label.retention.remainder": Message(cy: "Yr hyn sy’n aros", en: "What stays"),
    "notice.label.retention.approval": Message(
      cy: "Pwy sy’n caniatáu dinistrio", en: "Who lets a destruction go ahead"),
    "notice.label.retention.remind": Message(
      cy: "Anfonir nodyn atgoffa cyn y diwedd", en: "Reminder before the end"),
    "notice.label.retention.renew": Message(cy: "Mae ateb yn ychwanegu", en: "An answer adds"),
    "notice.label.retention.record-class": Message(
      cy: "Dosbarth o gofnodion yn y gyfraith", en: "Class of records in law"),
    "notice.label.accounts.remind": Message(
      cy: "Anfonir nodyn atgoffa cyn y diwedd", en: "Reminder before the end"),
    "notice.label.accounts.renew": Message(cy: "Mae ateb yn ychwanegu", en: "An answer adds"),
    "notice.label.accounts.on-silence": Message(cy: "Os na chawn ateb", en: "If nobody answers"),

    // Rights
    "notice.label.rights.right": Message(cy: "Yr hawl", en: "The right"),
    "notice.label.rights.within": Message(cy: "Amser i ateb", en: "Time to answer"),
    "notice.label.rights.starts": Message(cy: "Cyfrifir yr amser o", en: "Time counted from"),
    "notice.label.rights.pause": Message(cy: "Beth sy’n stopio’r amser", en: "What stops the time"),
    "notice.label.rights.fee": Message(cy: "Y gost", en: "Cost"),
    "notice.label.rights.fee-if": Message(
      cy: "Pryd y gellir codi ffi", en: "When a fee may be asked for"),
    "notice.label.rights.fee-with": Message(cy: "Gyda ffi cewch", en: "With a fee you get"),
    "notice.label.rights.identity": Message(cy: "Profi pwy ydych", en: "Proof of who you are"),
    "notice.label.rights.channels": Message(cy: "Sut i ofyn", en: "How to ask"),
    "notice.label.rights.laws": Message(cy: "Cyfreithiau", en: "Laws"),
    "notice.label.exemptions.rights": Message(
      cy: "Yr hawliau a gyfyngir", en: "Rights that it limits"),
    "notice.label.exemptions.law": Message(cy: "Yr eithriad yn y gyfraith", en: "Exemption in law"),

    // Contacts and complaints
    "notice.label.contacts.email": Message(cy: "E-bost", en: "E-mail"),
    "notice.label.contacts.telephone": Message(cy: "Ffôn", en: "Telephone"),
    "notice.label.contacts.website": Message(cy: "Gwefan", en: "Website"),
    "notice.label.contacts.post": Message(cy: "Cyfeiriad post", en: "Postal address"),
    "notice.label.contacts.missing": Message(
      cy: "Mae’r hysbysiad yn addo hyn, ond nid yw’n ei roi",
      en: "The notice promises this, but does not give it"),
    "notice.label.contacts.channels": Message(cy: "Ffyrdd o gysylltu", en: "Ways to get in touch"),
    "notice.label.complaints.to": Message(cy: "At bwy", en: "To whom"),
    "notice.label.complaints.email": Message(cy: "E-bost", en: "E-mail"),
    "notice.label.complaints.telephone": Message(cy: "Ffôn", en: "Telephone"),
    "notice.label.complaints.website": Message(cy: "Gwefan", en: "Website"),
    "notice.label.complaints.post": Message(cy: "Cyfeiriad post", en: "Postal address"),
    "notice.label.complaints.missing": Message(
      cy: "Mae’r hysbysiad yn addo hyn, ond nid yw’n ei roi",
      en: "The notice promises this, but does not give it"),
    "notice.label.notices.told": Message(cy: "Pryd y cewch wybod", en: "When you are told"),

    // Choices
    "notice.label.consents.items": Message(cy: "Ar gyfer beth", en: "What it is about"),
    "notice.label.consents.purposes": Message(cy: "At ba ddibenion", en: "For which purposes"),
    "notice.label.consents.formats": Message(cy: "Fformatau", en: "Formats"),
    "notice.label.consents.granularity": Message(cy: "Sut rydych yn dewis", en: "How you choose"),
    "notice.label.consents.asked": Message(cy: "Pryd rydym yn gofyn", en: "When we ask"),
    "notice.label.consents.withdraw-by": Message(
      cy: "Sut i newid eich meddwl", en: "How to change your mind"),
    "notice.label.consents.withdrawal": Message(
      cy: "Os byddwch yn newid eich meddwl", en: "If you change your mind"),
    "notice.label.consents.existing-copies": Message(
      cy: "Copïau sydd eisoes allan", en: "Copies that are already out"),
    "notice.label.preferences.dimensions": Message(
      cy: "Beth allwch chi ei ddewis", en: "What you can choose"),
    "notice.label.preferences.channels": Message(
      cy: "Ble i newid eich dewis", en: "Where to change your choice"),
    "notice.label.preferences.mechanism": Message(
      cy: "Os byddwch yn dweud na", en: "If you say no"),
    "notice.label.language-choices.follows": Message(
      cy: "Beth sy’n penderfynu", en: "What decides"),
    "notice.label.language-choices.tongues": Message(cy: "Ieithoedd", en: "Languages"),

    // Cookies, computers, children
    "notice.label.cookies.category": Message(cy: "At ba ddiben", en: "What it is for"),
    "notice.label.cookies.provider": Message(cy: "Darparwr", en: "Provider"),
    "notice.label.cookies.duration": Message(cy: "Yn para", en: "Lasts"),
    "notice.label.cookies.default": Message(cy: "Cyn i chi ddewis", en: "Before you choose"),
    "notice.label.cookies.consent": Message(cy: "Cytundeb", en: "Agreement"),
    "notice.label.cookies.exception": Message(
      cy: "Yr eithriad yn y gyfraith", en: "Exception in law"),
    "notice.label.cookies.before-choice": Message(
      cy: "Nifer y cwcis cyn i chi ddewis", en: "Number of cookies before you choose"),
    "notice.label.cookies.tool": Message(cy: "Yr offeryn sy’n gofyn", en: "Tool that asks"),
    "notice.label.cookies.banner": Message(cy: "Y faner", en: "The banner"),
    "notice.label.cookies.mode": Message(cy: "Modd cydsynio Google", en: "Google Consent Mode"),
    "notice.label.automated-decisions.logic": Message(
      cy: "Sut y gwneir y penderfyniad", en: "How the decision is made"),
    "notice.label.automated-decisions.significance": Message(
      cy: "Beth mae’n ei olygu i chi", en: "What it means for you"),
    "notice.label.children.age-over": Message(
      cy: "Yn hŷn na (blynyddoedd)", en: "Older than (years)"),
    "notice.label.children.age-from": Message(
      cy: "O’r oedran hwn (blynyddoedd)", en: "From this age (years)"),
    "notice.label.children.subjects": Message(cy: "Am bwy", en: "About whom"),

    // Security, numbers, research, publications
    "notice.label.security.laws": Message(cy: "Cyfreithiau", en: "Laws"),
    "notice.label.security.access": Message(cy: "Mynediad", en: "Access"),
    "notice.label.assurance.laws": Message(cy: "Cyfreithiau", en: "Laws"),
    "notice.label.assurance.recipients": Message(
      cy: "Pwy sy’n cael eu gwirio", en: "Who is checked"),
    "notice.label.statistics.purpose": Message(cy: "Diben", en: "Purpose"),
    "notice.label.statistics.form": Message(cy: "Ffurf", en: "Form"),
    "notice.label.research.approvals": Message(cy: "Cymeradwyaeth", en: "Approval"),
    "notice.label.research.agreements": Message(cy: "Cytundeb", en: "Agreement"),
    "notice.label.research.laws": Message(cy: "Cyfreithiau", en: "Laws"),
    "notice.label.research.recipients": Message(cy: "Pwy sy’n ei gwneud", en: "Who carries it out"),
    "notice.label.research.form": Message(cy: "Ffurf", en: "Form"),
    "notice.label.publications.purpose": Message(cy: "Diben", en: "Purpose"),
    "notice.label.publications.without": Message(cy: "Byth yn cynnwys", en: "Never includes"),
    "notice.label.publications.routes": Message(
      cy: "Ble y caiff ei gyhoeddi", en: "Where it is published"),
    "notice.label.publications.form": Message(cy: "Ffurf", en: "Form"),

    // Yes or no
    "notice.truth.items.open.true": Message(
      cy: "Mae’r rhestr yn agored: gall fod mwy.", en: "The list is open: there may be more."),
    "notice.truth.items.open.false": Message(
      cy: "Dyma’r rhestr lawn.", en: "This is the whole list."),
    "notice.truth.items.optional.true": Message(
      cy: "Nid oes rhaid i chi ei rhoi.", en: "You need not give it."),
    "notice.truth.items.optional.false": Message(
      cy: "Mae angen i chi ei rhoi.", en: "You need to give it."),
    "notice.truth.items.held.true": Message(cy: "Rydym yn ei chadw.", en: "We hold it."),
    "notice.truth.items.held.false": Message(
      cy: "Nid ydym yn ei chasglu, ei chael na’i defnyddio.",
      en: "We do not collect, receive or use it."),
    "notice.truth.recipients.shared.true": Message(
      cy: "Gellir ei rhannu â hwy.", en: "It may be shared with them."),
    "notice.truth.recipients.shared.false": Message(
      cy: "Nid yw’n cael ei rhannu â hwy.", en: "It is not shared with them."),
    "notice.truth.transfers.exceptional.true": Message(
      cy: "Dim ond mewn achosion eithriadol y mae hyn yn digwydd.",
      en: "This happens in exceptional cases only."),
    "notice.truth.transfers.exceptional.false": Message(
      cy: "Nid dim ond mewn achosion eithriadol y mae hyn yn digwydd.",
      en: "This does not happen in exceptional cases only."),
    "notice.truth.rights.form-required.true": Message(
      cy: "Rhaid i chi ddefnyddio’r ffurflen.", en: "You must use the form."),
    "notice.truth.rights.form-required.false": Message(
      cy: "Nid oes rhaid i chi ddefnyddio’r ffurflen.", en: "You need not use the form."),
    "notice.truth.preferences.any-time.true": Message(
      cy: "Gallwch newid eich dewis unrhyw bryd.", en: "You can change your choice at any time."),
    "notice.truth.preferences.any-time.false": Message(
      cy: "Ni allwch newid eich dewis unrhyw bryd.",
      en: "You cannot change your choice at any time."),
    "notice.truth.automated-decisions.made.true": Message(
      cy: "Mae cyfrifiadur yn gwneud y penderfyniad hwn ar ei ben ei hun.",
      en: "A computer makes this decision by itself."),
    "notice.truth.automated-decisions.made.false": Message(
      cy: "Nid oes cyfrifiadur yn gwneud penderfyniad amdanoch ar ei ben ei hun.",
      en: "No computer makes a decision about you by itself."),
    "notice.truth.automated-decisions.special-data.true": Message(
      cy: "Defnyddir gwybodaeth o gategori arbennig.", en: "Special category information is used."),
    "notice.truth.automated-decisions.special-data.false": Message(
      cy: "Ni ddefnyddir gwybodaeth o gategori arbennig.",
      en: "No special category information is used."),
    "notice.truth.statistics.individual-action.true": Message(
      cy: "Gellir gwneud rhywbeth ynghylch un person o’i herwydd.",
      en: "Something may be done about one person because of it."),
    "notice.truth.statistics.individual-action.false": Message(
      cy: "Ni wneir dim ynghylch unrhyw un o’i herwydd.",
      en: "Nothing is done about anybody because of it."),

    // Bases and purposes
    "notice.basis.for-all": Message(
      cy: "Dywedir hyn am bob diben.", en: "This is said of every purpose."),
    "notice.basis.for-none": Message(
      cy: "Nid yw’r hysbysiad yn dweud at ba ddibenion y mae’r sail hon.",
      en: "The notice does not say for which purposes this basis holds."),
    "notice.basis.none-here": Message(
      cy: "Nid yw’r hysbysiad yn rhoi sail gyfreithiol i’r diben hwn yn benodol.",
      en: "The notice gives no basis in law for this purpose in particular."),

    // Words that registers use for ways, places and times
    "notice.word.form": Message(cy: "Ffurflen", en: "A form"),
    "notice.word.verbal": Message(cy: "Ar lafar", en: "By speaking to us"),
    "notice.word.written": Message(cy: "Yn ysgrifenedig", en: "In writing"),
    "notice.word.email": Message(cy: "Drwy e-bost", en: "By e-mail"),
    "notice.word.post": Message(cy: "Drwy’r post", en: "By post"),
    "notice.word.telephone": Message(cy: "Dros y ffôn", en: "By telephone"),
    "notice.word.in-person": Message(cy: "Wyneb yn wyneb", en: "In person"),
    "notice.word.online": Message(cy: "Ar-lein", en: "Online"),
    "notice.word.website": Message(cy: "Gwefan", en: "Website"),
    "notice.word.letter": Message(cy: "Llythyr", en: "Letter"),
    "notice.word.report": Message(cy: "Adroddiad", en: "Report"),
    "notice.word.annual-report": Message(cy: "Adroddiad blynyddol", en: "Annual report"),
    "notice.word.social-media": Message(cy: "Cyfryngau cymdeithasol", en: "Social media"),
    "notice.word.secure-transfer": Message(cy: "Trosglwyddiad diogel", en: "Secure transfer"),
    "notice.word.secure-government-email": Message(
      cy: "E-bost diogel y llywodraeth", en: "Secure government e-mail"),
    "notice.word.annual": Message(cy: "Bob blwyddyn", en: "Every year"),
    "notice.word.session": Message(
      cy: "Hyd nes i chi gau’r porwr", en: "Until you close the browser"),
    "notice.word.cy": Message(cy: "Cymraeg", en: "Welsh"),
    "notice.word.en": Message(cy: "Saesneg", en: "English"),
    "notice.word.eu": Message(cy: "Yr Undeb Ewropeaidd", en: "The European Union"),
    "notice.word.england": Message(cy: "Lloegr", en: "England"),
    "notice.word.wales": Message(cy: "Cymru", en: "Wales"),
    "notice.word.scotland": Message(cy: "Yr Alban", en: "Scotland"),
    "notice.word.northern-ireland": Message(cy: "Gogledd Iwerddon", en: "Northern Ireland"),
    "notice.word.outside-the-eea": Message(
      cy: "Y tu allan i’r Ardal Economaidd Ewropeaidd", en: "Outside the European Economic Area"),
    "notice.word.outside-the-uk": Message(
      cy: "Y tu allan i’r Deyrnas Unedig", en: "Outside the United Kingdom"),
  ]
}
