extension Catalogue {
  /// What the choices of a register mean, in words for the public.
  ///
  /// One key for each value of each choice of each kind of statement: section, key, value, with a
  /// hyphen for all that is no letter or digit. A test goes through the shapes of the language.
  static let registerChoices: [String: Message] = [
    // accounts
    "register.accounts.on-silence.ends": Message(cy: "Daw’r cyfrif i ben", en: "The account ends"),
    "register.accounts.on-silence.kept": Message(
      cy: "Mae’r cyfrif yn aros", en: "The account stays"),

    // complaints
    "register.complaints.to.controller": Message(cy: "Ni ein hunain", en: "Us"),
    "register.complaints.to.commissioner": Message(
      cy: "Y Comisiynydd Gwybodaeth", en: "The Information Commissioner"),
    "register.complaints.to.ombudsman": Message(cy: "Yr Ombwdsmon", en: "The Ombudsman"),
    "register.complaints.to.judge": Message(cy: "Y barnwr", en: "The judge"),
    "register.complaints.to.court": Message(cy: "Y llys", en: "The court"),
    "register.complaints.missing.email": Message(cy: "Cyfeiriad e-bost", en: "An e-mail address"),
    "register.complaints.missing.post": Message(cy: "Cyfeiriad post", en: "A postal address"),
    "register.complaints.missing.telephone": Message(cy: "Rhif ffôn", en: "A telephone number"),
    "register.complaints.missing.address": Message(cy: "Cyfeiriad", en: "An address"),
    "register.complaints.missing.link": Message(cy: "Dolen", en: "A link"),

    // consents
    "register.consents.granularity.per-format": Message(
      cy: "Fesul fformat", en: "Format by format"),
    "register.consents.granularity.per-category": Message(
      cy: "Fesul categori", en: "Category by category"),
    "register.consents.granularity.per-purpose": Message(
      cy: "Fesul diben", en: "Purpose by purpose"),
    "register.consents.granularity.whole": Message(
      cy: "Y cyfan gyda’i gilydd", en: "All of it together"),
    "register.consents.asked.before-request": Message(
      cy: "Cyn i ni ofyn am y wybodaeth", en: "Before we ask for the information"),
    "register.consents.asked.at-collection": Message(
      cy: "Wrth i ni gasglu’r wybodaeth", en: "When we collect the information"),
    "register.consents.asked.first-visit": Message(
      cy: "Ar eich ymweliad cyntaf", en: "On your first visit"),
    "register.consents.withdrawal.stops-further-use": Message(
      cy: "Ni fyddwn yn ei defnyddio eto", en: "We stop using it"),
    "register.consents.withdrawal.erases": Message(cy: "Byddwn yn ei dileu", en: "We erase it"),
    "register.consents.withdrawal.adjusts": Message(
      cy: "Byddwn yn newid yr hyn a wnawn", en: "We change what we do"),
    "register.consents.existing-copies.left-in-place": Message(
      cy: "Mae copïau sydd eisoes allan yn aros", en: "Copies that are already out stay there"),
    "register.consents.existing-copies.recalled": Message(
      cy: "Byddwn yn galw copïau yn ôl", en: "We call copies back"),

    // contacts
    "register.contacts.missing.email": Message(cy: "Cyfeiriad e-bost", en: "An e-mail address"),
    "register.contacts.missing.post": Message(cy: "Cyfeiriad post", en: "A postal address"),
    "register.contacts.missing.telephone": Message(cy: "Rhif ffôn", en: "A telephone number"),
    "register.contacts.missing.address": Message(cy: "Cyfeiriad", en: "An address"),
    "register.contacts.missing.link": Message(cy: "Dolen", en: "A link"),

    // cookies
    "register.cookies.category.strictly-necessary": Message(
      cy: "Hollol angenrheidiol", en: "Strictly necessary"),
    "register.cookies.category.functional": Message(
      cy: "Gwneud i’r wefan weithio’n well", en: "To make the site work better"),
    "register.cookies.category.analytics": Message(
      cy: "Mesur sut y defnyddir y wefan", en: "To measure how the site is used"),
    "register.cookies.category.advertising": Message(cy: "Hysbysebu", en: "Advertising"),
    "register.cookies.default.deny": Message(cy: "Wedi’u gwrthod", en: "Refused"),
    "register.cookies.default.allow": Message(cy: "Wedi’u caniatáu", en: "Allowed"),
    "register.cookies.consent.required": Message(
      cy: "Rhaid i chi gytuno yn gyntaf", en: "You must agree first"),
    "register.cookies.consent.exempt": Message(
      cy: "Nid oes angen cytundeb", en: "No agreement is needed"),
    "register.cookies.consent.continued-use": Message(
      cy: "Cymerir eich bod yn cytuno drwy ddal i ddefnyddio’r wefan",
      en: "You are taken to agree by going on using the site"),
    "register.cookies.banner.persistent": Message(
      cy: "Mae’r faner yn aros nes i chi ddewis", en: "The banner stays until you choose"),
    "register.cookies.banner.none": Message(cy: "Nid oes baner", en: "There is no banner"),
    "register.cookies.mode.basic": Message(
      cy: "Sylfaenol: ni lwythir dim cyn i chi ddewis",
      en: "Basic: nothing is loaded before you choose"),
    "register.cookies.mode.advanced": Message(
      cy: "Uwch: anfonir negeseuon heb gwcis cyn i chi ddewis",
      en: "Advanced: messages without cookies are sent before you choose"),

    // exemptions
    "register.exemptions.rights.information": Message(cy: "Cael gwybod", en: "To be told"),
    "register.exemptions.rights.access": Message(
      cy: "Gweld eich gwybodaeth", en: "To see your information"),
    "register.exemptions.rights.rectification": Message(
      cy: "Cywiro gwybodaeth anghywir", en: "To have wrong information put right"),
    "register.exemptions.rights.erasure": Message(
      cy: "Dileu eich gwybodaeth", en: "To have your information erased"),
    "register.exemptions.rights.restriction": Message(
      cy: "Cyfyngu ar ei defnydd", en: "To limit how it is used"),
    "register.exemptions.rights.objection": Message(cy: "Gwrthwynebu", en: "To object"),
    "register.exemptions.rights.portability": Message(
      cy: "Mynd â’ch gwybodaeth i rywle arall", en: "To take your information elsewhere"),
    "register.exemptions.rights.automated-decisions": Message(
      cy: "Peidio â chael penderfyniad gan gyfrifiadur yn unig",
      en: "Not to be decided about by a computer alone"),
    "register.exemptions.rights.withdrawal": Message(
      cy: "Tynnu eich cydsyniad yn ôl", en: "To withdraw your consent"),

    // items
    "register.items.at-rest.plain": Message(cy: "Heb ei hamgryptio", en: "Not encrypted"),
    "register.items.at-rest.encrypted": Message(cy: "Wedi’i hamgryptio", en: "Encrypted"),
    "register.items.category.ordinary": Message(cy: "Arferol", en: "Ordinary"),
    "register.items.category.special": Message(cy: "Categori arbennig", en: "Special category"),
    "register.items.category.criminal": Message(
      cy: "Troseddau ac euogfarnau", en: "Crimes and convictions"),
    "register.items.special.health": Message(cy: "Iechyd", en: "Health"),
    "register.items.special.disability": Message(cy: "Anabledd", en: "Disability"),
    "register.items.special.ethnic-origin": Message(cy: "Tarddiad ethnig", en: "Ethnic origin"),
    "register.items.special.political-opinions": Message(
      cy: "Barn wleidyddol", en: "Political opinions"),
    "register.items.special.religion": Message(cy: "Crefydd neu gred", en: "Religion or belief"),
    "register.items.special.trade-union": Message(
      cy: "Aelodaeth o undeb llafur", en: "Trade union membership"),
    "register.items.special.genetic": Message(cy: "Data genetig", en: "Genetic data"),
    "register.items.special.biometric": Message(cy: "Data biometrig", en: "Biometric data"),
    "register.items.special.sex-life": Message(cy: "Bywyd rhywiol", en: "Sex life"),
    "register.items.special.sexual-orientation": Message(
      cy: "Cyfeiriadedd rhywiol", en: "Sexual orientation"),

    // language-choices
    "register.language-choices.follows.preference": Message(
      cy: "Yr iaith a ddewiswch", en: "The language that you choose"),
    "register.language-choices.follows.channel": Message(
      cy: "Yr iaith a ddefnyddiwch wrth gysylltu", en: "The language in which you get in touch"),

    // lawful-bases
    "register.lawful-bases.article.6-1-a": Message(cy: "Eich cydsyniad", en: "Your consent"),
    "register.lawful-bases.article.6-1-b": Message(
      cy: "Contract gyda chi", en: "A contract with you"),
    "register.lawful-bases.article.6-1-c": Message(
      cy: "Mae’r gyfraith yn gofyn i ni wneud hyn", en: "The law requires us to do this"),
    "register.lawful-bases.article.6-1-d": Message(
      cy: "Diogelu bywyd rhywun", en: "To protect someone’s life"),
    "register.lawful-bases.article.6-1-e": Message(
      cy: "Tasg gyhoeddus y mae’r gyfraith yn ei rhoi i ni",
      en: "A public task that the law gives us"),
    "register.lawful-bases.article.6-1-ea": Message(
      cy: "Buddiannau dilys y mae’r gyfraith yn eu cydnabod",
      en: "Legitimate interests that the law recognises"),
    "register.lawful-bases.article.6-1-f": Message(
      cy: "Ein buddiannau dilys", en: "Our legitimate interests"),
    "register.lawful-bases.special.9-2-a": Message(
      cy: "Eich cydsyniad penodol", en: "Your explicit consent"),
    "register.lawful-bases.special.9-2-b": Message(
      cy: "Cyfraith cyflogaeth, nawdd cymdeithasol a diogelwch cymdeithasol",
      en: "Employment, social security and social protection law"),
    "register.lawful-bases.special.9-2-c": Message(
      cy: "Diogelu bywyd rhywun na all gydsynio",
      en: "To protect the life of someone who cannot consent"),
    "register.lawful-bases.special.9-2-d": Message(
      cy: "Gwaith corff nid-er-elw gyda’i aelodau",
      en: "The work of a not-for-profit body with its members"),
    "register.lawful-bases.special.9-2-e": Message(
      cy: "Gwybodaeth a wnaeth y person ei hun yn gyhoeddus",
      en: "Information that the person has made public"),
    "register.lawful-bases.special.9-2-f": Message(
      cy: "Hawliadau cyfreithiol a gwaith y llysoedd",
      en: "Legal claims and the work of the courts"),
    "register.lawful-bases.special.9-2-g": Message(
      cy: "Budd cyhoeddus sylweddol", en: "Substantial public interest"),
    "register.lawful-bases.special.9-2-h": Message(
      cy: "Iechyd neu ofal cymdeithasol", en: "Health or social care"),
    "register.lawful-bases.special.9-2-i": Message(cy: "Iechyd y cyhoedd", en: "Public health"),
    "register.lawful-bases.special.9-2-j": Message(
      cy: "Archifo, ymchwil neu ystadegau", en: "Archiving, research or statistics"),

    // law-governs
    "register.law-governs.status.conflict": Message(
      cy: "Ni ellir cadw’r addewid hwn yn gyfreithlon fel y mae wedi’i ysgrifennu.",
      en: "This promise cannot lawfully be kept as it is written."),
    "register.law-governs.status.exception": Message(
      cy: "Mae’r addewid yn dal, heblaw lle mae’r gyfraith yn gwneud eithriad.",
      en: "The promise holds, save where the law makes an exception."),

    // notices
    "register.notices.told.before-sharing": Message(
      cy: "Cyn rhannu’r wybodaeth", en: "Before the information is shared"),
    "register.notices.told.at-collection": Message(
      cy: "Wrth gasglu’r wybodaeth", en: "When the information is collected"),
    "register.notices.told.on-upload": Message(cy: "Wrth i chi lanlwytho", en: "When you upload"),
    "register.notices.told.on-request": Message(cy: "Pan fyddwch yn gofyn", en: "When you ask"),
    "register.notices.told.on-publication": Message(cy: "Wrth gyhoeddi", en: "On publication"),
    "register.notices.told.always": Message(cy: "Bob amser", en: "At all times"),

    // preferences
    "register.preferences.dimensions.channel": Message(
      cy: "Sut rydym yn cysylltu â chi", en: "How we contact you"),
    "register.preferences.dimensions.topic": Message(cy: "Y pynciau", en: "The topics"),
    "register.preferences.dimensions.category": Message(cy: "Y categorïau", en: "The categories"),
    "register.preferences.dimensions.language": Message(cy: "Yr iaith", en: "The language"),
    "register.preferences.dimensions.listing": Message(
      cy: "A ydych ar restr", en: "Whether you are on a list"),
    "register.preferences.mechanism.suppression": Message(
      cy: "Cedwir nodyn i beidio ag anfon dim mwy", en: "We keep a note to send nothing more"),
    "register.preferences.mechanism.deletion": Message(
      cy: "Dilëir eich manylion", en: "Your details are deleted"),
    "register.preferences.mechanism.opt-out": Message(
      cy: "Byddwn yn stopio pan ddywedwch na", en: "We stop when you say no"),
    "register.preferences.mechanism.opt-in": Message(
      cy: "Ni fyddwn yn dechrau nes i chi ddweud ie", en: "We do not start until you say yes"),

    // publications
    "register.publications.form.identifiable": Message(
      cy: "Gellir adnabod pobl ynddo", en: "People can be recognised in it"),
    "register.publications.form.anonymous": Message(cy: "Yn ddienw", en: "Anonymous"),
    "register.publications.form.pseudonymous": Message(
      cy: "Cod yn lle enw", en: "A code in the place of a name"),

    // recipients
    "register.recipients.role.controller": Message(
      cy: "Mae’n gyfrifol ei hun am yr hyn y mae’n ei gael",
      en: "Responsible itself for what it receives"),
    "register.recipients.role.processor": Message(
      cy: "Mae’n gweithio drosom ni", en: "It works for us"),
    "register.recipients.role.joint-controller": Message(
      cy: "Yn gyfrifol gyda ni", en: "Responsible together with us"),
    "register.recipients.role.person": Message(
      cy: "Y person ei hun, neu rywun ar ei ran", en: "The person, or someone on their side"),
    "register.recipients.role.public": Message(cy: "Y cyhoedd", en: "The public"),
    "register.recipients.role.own-team": Message(
      cy: "Un o’n timau ein hunain", en: "A team of our own"),
    "register.recipients.form.identifiable": Message(
      cy: "Gellir adnabod pobl ynddi", en: "People can be recognised in it"),
    "register.recipients.form.anonymous": Message(cy: "Yn ddienw", en: "Anonymous"),
    "register.recipients.form.pseudonymous": Message(
      cy: "Cod yn lle enw", en: "A code in the place of a name"),
    "register.recipients.gates.permission-of-the-court": Message(
      cy: "Caniatâd y llys", en: "The permission of the court"),
    "register.recipients.gates.court-order": Message(cy: "Gorchymyn llys", en: "A court order"),
    "register.recipients.gates.court-direction": Message(
      cy: "Cyfarwyddyd gan y llys", en: "A direction of the court"),
    "register.recipients.gates.consent": Message(cy: "Eich cydsyniad", en: "Your consent"),
    "register.recipients.gates.permission-or-law": Message(
      cy: "Eich caniatâd, neu gyfraith sy’n mynnu hynny",
      en: "Your permission, or a law that requires it"),
    "register.recipients.gates.lawful-basis-recorded": Message(
      cy: "Cofnodir y sail gyfreithiol", en: "The basis in law is recorded"),
    "register.recipients.gates.need-for-the-job": Message(
      cy: "Mae ei hangen ar gyfer y gwaith", en: "It is needed for the job"),
    "register.recipients.gates.told-beforehand": Message(
      cy: "Cewch wybod ymlaen llaw", en: "You are told beforehand"),
    "register.recipients.gates.minimum-items": Message(
      cy: "Dim mwy nag sydd ei angen", en: "No more than is needed"),
    "register.recipients.gates.safeguarding": Message(
      cy: "Diogelu plentyn neu oedolyn", en: "To protect a child or an adult from harm"),
    "register.recipients.gates.vital-interests": Message(
      cy: "Diogelu bywyd rhywun", en: "To protect someone’s life"),
    "register.recipients.gates.incapacity": Message(
      cy: "Ni all y person benderfynu drosto’i hun", en: "The person cannot decide for themselves"),
    "register.recipients.gates.presidents-approval": Message(
      cy: "Cymeradwyaeth y Llywydd", en: "The President’s approval"),
    "register.recipients.gates.ministers-approval": Message(
      cy: "Cymeradwyaeth y Gweinidog", en: "The Minister’s approval"),
    "register.recipients.gates.case-by-case-review": Message(
      cy: "Adolygir pob achos ar wahân", en: "Each case is reviewed on its own"),
    "register.recipients.gates.research-framework": Message(
      cy: "Mae’r fframwaith ymchwil yn ei ganiatáu", en: "The research framework allows it"),
    "register.recipients.gates.data-protection-law-met": Message(
      cy: "Cydymffurfir â’r gyfraith diogelu data", en: "Data protection law is met"),
    "register.recipients.gates.as-representative": Message(
      cy: "Mae’n gweithredu drosoch", en: "It acts for you"),
    "register.recipients.gates.opt-out-offered": Message(
      cy: "Cewch gyfle i ddweud na", en: "You are offered the chance to say no"),
    "register.recipients.gates.confidentiality-agreement-signed": Message(
      cy: "Llofnodwyd cytundeb cyfrinachedd", en: "A confidentiality agreement is signed"),
    "register.recipients.gates.users-instructions": Message(
      cy: "Rydych chi wedi rhoi cyfarwyddyd", en: "You have given the instruction"),
    "register.recipients.agreements.contract": Message(cy: "Contract", en: "A contract"),
    "register.recipients.agreements.data-sharing-agreement": Message(
      cy: "Cytundeb rhannu data", en: "A data sharing agreement"),
    "register.recipients.agreements.confidentiality-agreement": Message(
      cy: "Cytundeb cyfrinachedd", en: "A confidentiality agreement"),
    "register.recipients.agreements.working-agreement": Message(
      cy: "Cytundeb gweithio", en: "A working agreement"),
    "register.recipients.agreements.data-governance-arrangement": Message(
      cy: "Trefniant llywodraethu data", en: "A data governance arrangement"),
    "register.recipients.access.view": Message(cy: "Gweld yn unig", en: "May see it only"),
    "register.recipients.access.view-and-process": Message(
      cy: "Gweld a defnyddio", en: "May see and use it"),

    // research
    "register.research.approvals.presidents-approval": Message(
      cy: "Cymeradwyaeth y Llywydd", en: "The President’s approval"),
    "register.research.approvals.ministers-approval": Message(
      cy: "Cymeradwyaeth y Gweinidog", en: "The Minister’s approval"),
    "register.research.approvals.case-by-case-review": Message(
      cy: "Adolygir pob cais ar wahân", en: "Each request is reviewed on its own"),
    "register.research.approvals.research-framework": Message(
      cy: "Mae’r fframwaith ymchwil yn ei ganiatáu", en: "The research framework allows it"),
    "register.research.agreements.contract": Message(cy: "Contract", en: "A contract"),
    "register.research.agreements.data-sharing-agreement": Message(
      cy: "Cytundeb rhannu data", en: "A data sharing agreement"),
    "register.research.agreements.confidentiality-agreement": Message(
      cy: "Cytundeb cyfrinachedd", en: "A confidentiality agreement"),
    "register.research.agreements.working-agreement": Message(
      cy: "Cytundeb gweithio", en: "A working agreement"),
    "register.research.agreements.data-governance-arrangement": Message(
      cy: "Trefniant llywodraethu data", en: "A data governance arrangement"),
    "register.research.form.identifiable": Message(
      cy: "Gellir adnabod pobl ynddi", en: "People can be recognised in it"),
    "register.research.form.anonymous": Message(cy: "Yn ddienw", en: "Anonymous"),
    "register.research.form.pseudonymous": Message(
      cy: "Cod yn lle enw", en: "A code in the place of a name"),

    // retention
    "register.retention.then.erase": Message(cy: "Yna caiff ei dileu.", en: "Then it is erased."),
    "register.retention.then.anonymise": Message(
      cy: "Yna caiff ei gwneud yn ddienw.", en: "Then it is made anonymous."),
    "register.retention.then.keep": Message(cy: "Yna mae’n aros.", en: "Then it stays."),
    "register.retention.then.return": Message(
      cy: "Yna caiff ei dychwelyd.", en: "Then it is given back."),
    "register.retention.approval.one-person": Message(cy: "Un person", en: "One person"),
    "register.retention.approval.second-person": Message(
      cy: "Dau berson, yr ail yn cadarnhau", en: "Two people, of whom the second confirms"),
    "register.retention.record-class.looked-after-child-case-record": Message(
      cy: "Cofnod achos plentyn sy’n derbyn gofal", en: "Case record of a looked after child"),
    "register.retention.record-class.adoption-section-56": Message(
      cy: "Cofnod mabwysiadu o dan adran 56", en: "Adoption record under section 56"),
    "register.retention.record-class.adoption-before-2005": Message(
      cy: "Cofnod mabwysiadu o’r cyfnod cyn 30 Rhagfyr 2005",
      en: "Adoption record from before 30 December 2005"),
    "register.retention.record-class.adoption-without-order": Message(
      cy: "Cofnod mabwysiadu heb orchymyn", en: "Adoption record without an order"),
    "register.retention.record-class.foster-parent-record": Message(
      cy: "Cofnod rhiant maeth", en: "Record of a foster parent"),
    "register.retention.record-class.temporary-placement-record": Message(
      cy: "Cofnod lleoliad dros dro", en: "Record of a temporary placement"),
    "register.retention.record-class.foster-application-refused": Message(
      cy: "Cais i faethu a wrthodwyd neu a dynnwyd yn ôl",
      en: "Fostering application that was refused or withdrawn"),
    "register.retention.record-class.fostering-service-records": Message(
      cy: "Cofnodion gwasanaeth maethu", en: "Records of a fostering service"),
    "register.retention.record-class.independent-fostering-records": Message(
      cy: "Cofnodion gwasanaeth maethu annibynnol",
      en: "Records of an independent fostering service"),
    "register.retention.record-class.independent-fostering-child": Message(
      cy: "Cofnod plentyn mewn gwasanaeth maethu annibynnol",
      en: "Record of a child in an independent fostering service"),
    "register.retention.record-class.adoption-service-order-made": Message(
      cy: "Cofnod gwasanaeth mabwysiadu, lle gwnaed gorchymyn",
      en: "Record of an adoption service, where an order was made"),
    "register.retention.record-class.adoption-support": Message(
      cy: "Cofnod cymorth mabwysiadu", en: "Adoption support record"),
    "register.retention.record-class.adoption-service-adult": Message(
      cy: "Cofnod gwasanaeth mabwysiadu am oedolyn", en: "Adoption service record about an adult"),
    "register.retention.record-class.adoption-service-child": Message(
      cy: "Cofnod gwasanaeth mabwysiadu am blentyn", en: "Adoption service record about a child"),
    "register.retention.record-class.residential-special-school": Message(
      cy: "Cofnod ysgol arbennig breswyl", en: "Record of a residential special school"),
    "register.retention.record-class.childrens-home-child": Message(
      cy: "Cofnod plentyn mewn cartref plant", en: "Record of a child in a children’s home"),
    "register.retention.record-class.regulated-service-adult": Message(
      cy: "Cofnod gwasanaeth rheoleiddiedig am oedolyn",
      en: "Record of a regulated service about an adult"),
    "register.retention.record-class.regulated-service-child": Message(
      cy: "Cofnod gwasanaeth rheoleiddiedig am blentyn",
      en: "Record of a regulated service about a child"),
    "register.retention.record-class.allegation-about-staff": Message(
      cy: "Honiad diogelu am aelod o staff", en: "Safeguarding allegation about a member of staff"),

    // rights
    "register.rights.right.information": Message(cy: "Cael gwybod", en: "To be told"),
    "register.rights.right.access": Message(
      cy: "Gweld eich gwybodaeth", en: "To see your information"),
    "register.rights.right.rectification": Message(
      cy: "Cywiro gwybodaeth anghywir", en: "To have wrong information put right"),
    "register.rights.right.erasure": Message(
      cy: "Dileu eich gwybodaeth", en: "To have your information erased"),
    "register.rights.right.restriction": Message(
      cy: "Cyfyngu ar ei defnydd", en: "To limit how it is used"),
    "register.rights.right.objection": Message(cy: "Gwrthwynebu", en: "To object"),
    "register.rights.right.portability": Message(
      cy: "Mynd â’ch gwybodaeth i rywle arall", en: "To take your information elsewhere"),
    "register.rights.right.automated-decisions": Message(
      cy: "Peidio â chael penderfyniad gan gyfrifiadur yn unig",
      en: "Not to be decided about by a computer alone"),
    "register.rights.right.withdrawal": Message(
      cy: "Tynnu eich cydsyniad yn ôl", en: "To withdraw your consent"),
    "register.rights.starts.receipt": Message(
      cy: "Y diwrnod y daw eich cais i law", en: "The day on which we receive your request"),
    "register.rights.starts.request": Message(
      cy: "Y diwrnod y gofynnwch", en: "The day on which you ask"),
    "register.rights.starts.identity-confirmed": Message(
      cy: "Y diwrnod y cadarnheir pwy ydych", en: "The day on which your identity is confirmed"),
    "register.rights.starts.not-stated": Message(
      cy: "Nid yw’r hysbysiad yn dweud", en: "The notice does not say"),
    "register.rights.pause.none-stated": Message(
      cy: "Nid yw’r hysbysiad yn dweud bod dim yn ei stopio",
      en: "The notice names nothing that stops it"),
    "register.rights.pause.clarification": Message(
      cy: "Mae’n stopio tra byddwn yn gofyn i chi egluro’r cais",
      en: "It stops while we ask you to explain the request"),
    "register.rights.fee.none": Message(cy: "Dim", en: "Nothing"),
    "register.rights.fee.reasonable": Message(cy: "Ffi resymol", en: "A reasonable fee"),
    "register.rights.fee.possible": Message(cy: "Gall fod ffi", en: "There may be a fee"),
    "register.rights.fee-if.further-copies": Message(
      cy: "Rydych am gael rhagor o gopïau", en: "You want further copies"),
    "register.rights.fee-if.excessive": Message(
      cy: "Mae’r cais yn ormodol", en: "The request is excessive"),
    "register.rights.fee-if.manifestly-unfounded": Message(
      cy: "Mae’r cais yn amlwg yn ddi-sail", en: "The request is manifestly unfounded"),
    "register.rights.fee-if.repetitive": Message(
      cy: "Mae’r cais yn ailadrodd un cynharach", en: "The request repeats an earlier one"),
    "register.rights.fee-with.reasons": Message(cy: "Y rhesymau", en: "The reasons"),
    "register.rights.fee-with.breakdown": Message(
      cy: "Sut y cyfrifwyd y ffi", en: "How the fee was worked out"),
    "register.rights.identity.always": Message(cy: "Bob tro", en: "Always"),
    "register.rights.identity.in-doubt": Message(
      cy: "Dim ond os oes amheuaeth pwy ydych", en: "Only if there is doubt about who you are"),
    "register.rights.identity.not-stated": Message(
      cy: "Nid yw’r hysbysiad yn dweud", en: "The notice does not say"),

    // security
    "register.security.access.view": Message(cy: "Gweld yn unig", en: "May see it only"),
    "register.security.access.view-and-process": Message(
      cy: "Gweld a defnyddio", en: "May see and use it"),

    // silence
    "register.silence.controller-contact": Message(
      cy: "sut i gysylltu â’r corff sy’n gyfrifol",
      en: "how to reach the body that is responsible"),
    "register.silence.data-protection-officer": Message(
      cy: "sut i gysylltu â’r swyddog diogelu data",
      en: "how to reach the data protection officer"),
    "register.silence.registration": Message(
      cy: "rhif cofrestru’r corff gyda’r Comisiynydd Gwybodaeth",
      en: "the body’s registration with the Information Commissioner"),
    "register.silence.subjects": Message(
      cy: "am bwy y mae’r wybodaeth", en: "who the information is about"),
    "register.silence.items": Message(cy: "pa wybodaeth a gedwir", en: "what information is held"),
    "register.silence.source": Message(
      cy: "o ble y daw’r wybodaeth, os nad gennych chi",
      en: "where the information comes from, if not from you"),
    "register.silence.purposes": Message(
      cy: "pam y defnyddir y wybodaeth", en: "why the information is used"),
    "register.silence.lawful-basis": Message(
      cy: "beth yw’r sail gyfreithiol", en: "what the basis in law is"),
    "register.silence.recipients": Message(
      cy: "gyda phwy y rhennir y wybodaeth", en: "who the information is shared with"),
    "register.silence.transfers": Message(
      cy: "a yw’r wybodaeth yn mynd y tu allan i’r Deyrnas Unedig",
      en: "whether the information goes outside the United Kingdom"),
    "register.silence.retention": Message(
      cy: "am ba hyd y cedwir y wybodaeth", en: "how long the information is kept"),
    "register.silence.rights": Message(cy: "pa hawliau sydd gennych", en: "which rights you have"),
    "register.silence.response-times": Message(
      cy: "pa mor gyflym yr atebir cais", en: "how fast a request is answered"),
    "register.silence.fees": Message(
      cy: "a oes ffi am gais", en: "whether a request costs anything"),
    "register.silence.identity": Message(
      cy: "a oes rhaid profi pwy ydych", en: "whether you must prove who you are"),
    "register.silence.commissioner-complaint": Message(
      cy: "sut i gwyno wrth y Comisiynydd Gwybodaeth",
      en: "how to complain to the Information Commissioner"),
    "register.silence.controller-complaint": Message(
      cy: "sut i gwyno wrth y corff ei hun", en: "how to complain to the body itself"),
    "register.silence.automated-decisions": Message(
      cy: "a yw cyfrifiadur yn gwneud penderfyniadau amdanoch",
      en: "whether a computer makes decisions about you"),
    "register.silence.children": Message(
      cy: "beth sy’n wahanol i blant", en: "what is different for children"),
    "register.silence.cookies": Message(cy: "pa gwcis a ddefnyddir", en: "which cookies are used"),
    "register.silence.security": Message(
      cy: "sut y cedwir y wybodaeth yn ddiogel", en: "how the information is kept safe"),
    "register.silence.contacts": Message(cy: "â phwy i gysylltu", en: "whom to contact"),
    "register.silence.statutory-requirement": Message(
      cy: "a oes rhaid rhoi’r wybodaeth, a beth sy’n digwydd os na roddwch",
      en: "whether you must give the information, and what happens if you do not"),
    "register.silence.welsh-version": Message(
      cy: "a oes fersiwn Gymraeg", en: "whether there is a Welsh version"),
    "register.silence.date": Message(cy: "dyddiad yr hysbysiad", en: "the date of the notice"),

    // sources
    "register.sources.type.person": Message(
      cy: "Y person ei hun, neu rywun sy’n ei adnabod",
      en: "The person, or someone who knows them"),
    "register.sources.type.own-team": Message(
      cy: "Un o’n timau ein hunain", en: "A team of our own"),
    "register.sources.type.public-body": Message(cy: "Corff cyhoeddus", en: "A public body"),
    "register.sources.type.organisation": Message(cy: "Sefydliad", en: "An organisation"),
    "register.sources.type.public-register": Message(
      cy: "Cofrestr gyhoeddus", en: "A public register"),
    "register.sources.type.device": Message(
      cy: "Dyfais, er enghraifft eich ffôn neu gamera",
      en: "A device, for example your telephone or a camera"),

    // statement
    "register.statement.strength.must": Message(
      cy: "Mae hwn yn addewid pendant.", en: "This is a firm promise."),
    "register.statement.strength.must-not": Message(
      cy: "Mae hwn yn waharddiad.", en: "This is a prohibition."),
    "register.statement.strength.may": Message(
      cy: "Mae hyn yn bosibl, nid yn sicr.", en: "This is possible, not certain."),
    "register.statement.strength.aim": Message(cy: "Nod yw hyn.", en: "This is an aim."),
    "register.statement.strength.prefer": Message(
      cy: "Dyma sydd orau gennym.", en: "This is what we prefer."),
    "register.statement.strength.generally": Message(
      cy: "Dyma sy’n digwydd fel arfer.", en: "This is what usually happens."),
    "register.statement.strength.declares": Message(
      cy: "Datganiad yw hwn, nid addewid.", en: "This is a declaration, not a promise."),

    // statistics
    "register.statistics.form.identifiable": Message(
      cy: "Gellir adnabod pobl ynddynt", en: "People can be recognised in them"),
    "register.statistics.form.anonymous": Message(cy: "Yn ddienw", en: "Anonymous"),
    "register.statistics.form.pseudonymous": Message(
      cy: "Cod yn lle enw", en: "A code in the place of a name"),

    // subjects
    "register.subjects.age.any": Message(cy: "Pobl o bob oed", en: "People of any age"),
    "register.subjects.age.adult": Message(cy: "Oedolion", en: "Adults"),
    "register.subjects.age.child": Message(cy: "Plant", en: "Children"),
    "register.subjects.age.children-and-adults": Message(
      cy: "Plant ac oedolion", en: "Children and adults"),

    // transfers
    "register.transfers.default.allow": Message(cy: "Caniateir hyn", en: "It is allowed"),
    "register.transfers.default.deny": Message(cy: "Ni chaniateir hyn", en: "It is not allowed"),
    "register.transfers.controller-after.same": Message(
      cy: "Ni sy’n dal yn gyfrifol", en: "We remain responsible"),
    "register.transfers.controller-after.receiver": Message(
      cy: "Y derbynnydd sy’n gyfrifol wedyn", en: "The receiver is responsible from then on"),
    "register.transfers.agreements.contract": Message(cy: "Contract", en: "A contract"),
    "register.transfers.agreements.data-sharing-agreement": Message(
      cy: "Cytundeb rhannu data", en: "A data sharing agreement"),
    "register.transfers.agreements.confidentiality-agreement": Message(
      cy: "Cytundeb cyfrinachedd", en: "A confidentiality agreement"),
    "register.transfers.agreements.working-agreement": Message(
      cy: "Cytundeb gweithio", en: "A working agreement"),
    "register.transfers.agreements.data-governance-arrangement": Message(
      cy: "Trefniant llywodraethu data", en: "A data governance arrangement"),
  ]
}
