extension Catalogue {
  /// The words of a notice that is compiled from a register: headings, short answers, sentences.
  static let notice: [String: Message] = [
    // Headings of the sections, in reading order.
    "notice.heading.who": Message(
      cy: "Pwy ydym ni a sut i gysylltu â ni", en: "Who we are and how to reach us"),
    "notice.heading.about": Message(cy: "Am bwy mae’r wybodaeth", en: "Who the information is about"),
    "notice.heading.holding": Message(cy: "Beth sydd gennym", en: "What we hold"),
    "notice.heading.source": Message(cy: "O ble y daw", en: "Where it comes from"),
    "notice.heading.why": Message(
      cy: "Pam rydym yn ei defnyddio, ac ar ba sail gyfreithiol",
      en: "Why we use it, and on which basis in law"),
    "notice.heading.sharing": Message(
      cy: "Gyda phwy rydym yn ei rhannu", en: "Who we share it with"),
    "notice.heading.transfers": Message(
      cy: "Gwybodaeth sy’n gadael y wlad, neu’n mynd i gorff arall",
      en: "Information that leaves the country, or passes to another body"),
    "notice.heading.keeping": Message(
      cy: "Am ba hyd rydym yn ei chadw", en: "How long we keep it"),
    "notice.heading.rights": Message(cy: "Eich hawliau", en: "Your rights"),
    "notice.heading.choices": Message(cy: "Eich dewisiadau", en: "Your choices"),
    "notice.heading.cookies": Message(cy: "Cwcis", en: "Cookies"),
    "notice.heading.automated": Message(
      cy: "Penderfyniadau awtomataidd", en: "Automated decisions"),
    "notice.heading.children": Message(cy: "Plant a phobl ifanc", en: "Children and young people"),
    "notice.heading.security": Message(cy: "Sut rydym yn ei diogelu", en: "How we keep it safe"),
    "notice.heading.statistics": Message(
      cy: "Ystadegau, ymchwil a’r hyn rydym yn ei gyhoeddi",
      en: "Statistics, research and what we publish"),
    "notice.heading.telling": Message(
      cy: "Beth arall rydym yn ei ddweud wrthych", en: "What else we tell you"),
    "notice.heading.complaints": Message(cy: "Sut i gwyno", en: "How to complain"),
    "notice.heading.not-stated": Message(
      cy: "Beth nad yw’r hysbysiad yn ei ddweud", en: "What the notice does not say"),

    // Headings of the groups within a section.
    "notice.group.held": Message(cy: "Gwybodaeth arferol", en: "Ordinary information"),
    "notice.group.protected": Message(
      cy: "Gwybodaeth sy’n cael mwy o warchodaeth gan y gyfraith",
      en: "Information that the law protects more"),
    "notice.group.not-held": Message(
      cy: "Gwybodaeth nad ydym yn ei chasglu na’i chael",
      en: "Information that we do not collect or receive"),
    "notice.group.purposes": Message(cy: "Dibenion", en: "Purposes"),
    "notice.group.bases": Message(cy: "Seiliau cyfreithiol", en: "Bases in law"),
    "notice.group.shared": Message(cy: "Rydym yn ei rhannu â’r rhain", en: "We share it with these"),
    "notice.group.workers": Message(
      cy: "Mae’r rhain yn gweithio drosom ni", en: "These work for us"),
    "notice.group.not-shared": Message(
      cy: "Nid ydym yn ei rhannu â’r rhain", en: "We do not share it with these"),
    "notice.group.terms": Message(cy: "Cyfnodau cadw", en: "How long each thing is kept"),
    "notice.group.accounts": Message(cy: "Cyfrifon a sesiynau", en: "Accounts and sessions"),
    "notice.group.rights": Message(cy: "Hawliau", en: "Rights"),
    "notice.group.limits": Message(cy: "Terfynau ar yr hawliau", en: "Limits of the rights"),
    "notice.group.consents": Message(
      cy: "Dim ond os byddwch yn cytuno", en: "Only if you say yes"),
    "notice.group.preferences": Message(cy: "Beth allwch chi ei ddewis", en: "What you can choose"),
    "notice.group.language": Message(cy: "Iaith", en: "Language"),
    "notice.group.measures": Message(cy: "Diogelwch", en: "Security"),
    "notice.group.checks": Message(cy: "Sut rydym yn gwirio hyn", en: "How this is checked"),
    "notice.group.statistics": Message(cy: "Ystadegau", en: "Statistics"),
    "notice.group.research": Message(cy: "Ymchwil", en: "Research"),
    "notice.group.publications": Message(cy: "Beth rydym yn ei gyhoeddi", en: "What we publish"),
    "notice.group.silent-service": Message(cy: "Am y gwasanaeth hwn", en: "About this service"),
    "notice.group.silent-all": Message(
      cy: "Am bob gwasanaeth", en: "About all services"),

    // Short answers.
    "notice.answer.short": Message(cy: "Yn gryno: {name}.", en: "In short: {name}."),
    "notice.answer.more.one": Message(
      cy: "Mae 1 pwynt arall isod.", en: "There is 1 more point below."),
    "notice.answer.more.two": Message(
      cy: "Mae 2 bwynt arall isod.", en: "There are 2 more points below."),
    "notice.answer.more.few": Message(
      cy: "Mae 3 phwynt arall isod.", en: "There are 3 more points below."),
    "notice.answer.more.many": Message(
      cy: "Mae 6 phwynt arall isod.", en: "There are 6 more points below."),
    "notice.answer.more.other": Message(
      cy: "Mae {n} pwynt arall isod.", en: "There are {n} more points below."),
    "notice.answer.silent": Message(
      cy: "Nid yw’r hysbysiad yn dweud: {points}.", en: "The notice does not say: {points}."),
    "notice.answer.who": Message(
      cy: "{controller} sy’n gyfrifol am eich gwybodaeth.",
      en: "{controller} is responsible for your information."),
    "notice.answer.about.one": Message(
      cy: "Mae’n ymwneud ag un grŵp o bobl: {names}.", en: "It is about 1 group of people: {names}."),
    "notice.answer.about.other": Message(
      cy: "Mae’n ymwneud â {n} grŵp o bobl: {names}.", en: "It is about {n} groups of people: {names}."),
    "notice.answer.about-examples": Message(
      cy: "Mae’n ymwneud â {n} grŵp o bobl, er enghraifft: {names}.",
      en: "It is about {n} groups of people, for example: {names}."),
    "notice.answer.holding.one": Message(
      cy: "Mae gennym 1 math o wybodaeth: {names}.", en: "We hold 1 kind of information: {names}."),
    "notice.answer.holding.two": Message(
      cy: "Mae gennym 2 fath o wybodaeth: {names}.", en: "We hold 2 kinds of information: {names}."),
    "notice.answer.holding.other": Message(
      cy: "Mae gennym {n} math o wybodaeth: {names}.", en: "We hold {n} kinds of information: {names}."),
    "notice.answer.holding-examples": Message(
      cy: "Mae gennym {n} math o wybodaeth, er enghraifft: {names}.",
      en: "We hold {n} kinds of information, for example: {names}."),
    "notice.answer.protected.one": Message(
      cy: "Mae’r gyfraith yn rhoi mwy o warchodaeth i 1 ohonynt.",
      en: "The law gives more protection to 1 of them."),
    "notice.answer.protected.other": Message(
      cy: "Mae’r gyfraith yn rhoi mwy o warchodaeth i {n} ohonynt.",
      en: "The law gives more protection to {n} of them."),
    "notice.answer.none-held": Message(
      cy: "Nid ydym yn casglu nac yn cael y wybodaeth a restrir isod.",
      en: "We do not collect or receive what is listed below."),
    "notice.answer.source.one": Message(
      cy: "Daw’r wybodaeth o 1 ffynhonnell: {names}.",
      en: "The information comes from 1 source: {names}."),
    "notice.answer.source.other": Message(
      cy: "Daw’r wybodaeth o {n} ffynhonnell: {names}.", en: "The information comes from {n} sources: {names}."),
    "notice.answer.source-examples": Message(
      cy: "Daw’r wybodaeth o {n} ffynhonnell, er enghraifft: {names}.",
      en: "The information comes from {n} sources, for example: {names}."),
    "notice.answer.why.one": Message(
      cy: "Rydym yn ei defnyddio at 1 diben: {names}.", en: "We use it for 1 purpose: {names}."),
    "notice.answer.why.two": Message(
      cy: "Rydym yn ei defnyddio at 2 ddiben: {names}.", en: "We use it for 2 purposes: {names}."),
    "notice.answer.why.other": Message(
      cy: "Rydym yn ei defnyddio at {n} diben: {names}.", en: "We use it for {n} purposes: {names}."),
    "notice.answer.why-examples": Message(
      cy: "Rydym yn ei defnyddio at {n} diben, er enghraifft: {names}.",
      en: "We use it for {n} purposes, for example: {names}."),
    "notice.answer.bases.one": Message(
      cy: "Mae’r hysbysiad yn rhoi 1 sail gyfreithiol.", en: "The notice gives 1 basis in law."),
    "notice.answer.bases.other": Message(
      cy: "Mae’r hysbysiad yn rhoi {n} sail gyfreithiol.",
      en: "The notice gives {n} bases in law."),
    "notice.answer.sharing.one": Message(
      cy: "Gall fynd at 1 derbynnydd: {names}.", en: "It may go to 1 recipient: {names}."),
    "notice.answer.sharing.two": Message(
      cy: "Gall fynd at 2 dderbynnydd: {names}.", en: "It may go to 2 recipients: {names}."),
    "notice.answer.sharing.other": Message(
      cy: "Gall fynd at {n} derbynnydd: {names}.", en: "It may go to {n} recipients: {names}."),
    "notice.answer.sharing-examples": Message(
      cy: "Gall fynd at {n} derbynnydd, er enghraifft: {names}.",
      en: "It may go to {n} recipients, for example: {names}."),
    "notice.answer.not-shared": Message(
      cy: "Nid ydym yn ei rhannu â’r rhai a restrir isod.",
      en: "We do not share it with those listed below."),
    "notice.answer.keeping.one": Message(
      cy: "Mae 1 rheol am ba hyd rydym yn cadw gwybodaeth.",
      en: "There is 1 rule on how long we keep information."),
    "notice.answer.keeping.two": Message(
      cy: "Mae 2 reol am ba hyd rydym yn cadw gwybodaeth.",
      en: "There are 2 rules on how long we keep information."),
    "notice.answer.keeping.other": Message(
      cy: "Mae {n} rheol am ba hyd rydym yn cadw gwybodaeth.",
      en: "There are {n} rules on how long we keep information."),
    "notice.answer.periods": Message(
      cy: "Y cyfnod byrraf yw {shortest}, a’r hwyaf yw {longest}.",
      en: "The shortest period is {shortest} and the longest is {longest}."),
    "notice.answer.rights": Message(
      cy: "Dyma’r hawliau a nodir: {names}.", en: "These rights are stated: {names}."),
    "notice.answer.choices-consent.one": Message(
      cy: "Mae 1 peth na wnawn ond os cytunwch.", en: "There is 1 thing that we do only if you agree."),
    "notice.answer.choices-consent.two": Message(
      cy: "Mae 2 beth na wnawn ond os cytunwch.",
      en: "There are 2 things that we do only if you agree."),
    "notice.answer.choices-consent.few": Message(
      cy: "Mae 3 pheth na wnawn ond os cytunwch.",
      en: "There are 3 things that we do only if you agree."),
    "notice.answer.choices-consent.many": Message(
      cy: "Mae 6 pheth na wnawn ond os cytunwch.",
      en: "There are 6 things that we do only if you agree."),
    "notice.answer.choices-consent.other": Message(
      cy: "Mae {n} peth na wnawn ond os cytunwch.",
      en: "There are {n} things that we do only if you agree."),
    "notice.answer.automated-none": Message(
      cy: "Nid oes unrhyw benderfyniad yn cael ei wneud amdanoch gan gyfrifiadur yn unig.",
      en: "No decision about you is made by a computer alone."),
    "notice.answer.automated-some": Message(
      cy: "Mae rhai penderfyniadau’n cael eu gwneud gan gyfrifiadur yn unig.",
      en: "Some decisions are made by a computer alone."),
    "notice.answer.complaints-both": Message(
      cy: "Gallwch gwyno wrthym ni yn gyntaf, ac yna wrth y Comisiynydd Gwybodaeth.",
      en: "You can complain to us first, and then to the Information Commissioner."),
    "notice.answer.complaints-controller": Message(
      cy: "Gallwch gwyno wrthym ni.", en: "You can complain to us."),
    "notice.answer.complaints-commissioner": Message(
      cy: "Gallwch gwyno wrth y Comisiynydd Gwybodaeth.",
      en: "You can complain to the Information Commissioner."),
    "notice.answer.complaints-controller-silent": Message(
      cy: "Nid yw’r hysbysiad yn dweud sut i gwyno wrthym ni.",
      en: "The notice does not say how to complain to us."),
    "notice.answer.complaints-commissioner-silent": Message(
      cy: "Nid yw’r hysbysiad yn sôn am gwyno wrth y Comisiynydd Gwybodaeth.",
      en: "The notice does not speak of complaining to the Information Commissioner."),
    "notice.answer.not-stated.one": Message(
      cy: "Mae’r hysbysiad yn dawel ar 1 pwynt.", en: "The notice is silent on 1 point."),
    "notice.answer.not-stated.two": Message(
      cy: "Mae’r hysbysiad yn dawel ar 2 bwynt.", en: "The notice is silent on 2 points."),
    "notice.answer.not-stated.few": Message(
      cy: "Mae’r hysbysiad yn dawel ar 3 phwynt.", en: "The notice is silent on 3 points."),
    "notice.answer.not-stated.many": Message(
      cy: "Mae’r hysbysiad yn dawel ar 6 phwynt.", en: "The notice is silent on 6 points."),
    "notice.answer.not-stated.other": Message(
      cy: "Mae’r hysbysiad yn dawel ar {n} pwynt.", en: "The notice is silent on {n} points."),

    // Beside an entry.
    "notice.mark.every-service": Message(
      cy: "Dywedir hyn am bob gwasanaeth.", en: "This is said for all services."),
    "notice.mark.part-of": Message(
      cy: "Dywedir hyn am y gwasanaeth hwn i gyd: {service}.",
      en: "This is said for the whole of this service: {service}."),
    "notice.mark.example": Message(
      cy: "Enghraifft yw hon. Nid tudalen y corff ei hun mohoni.",
      en: "This is an example. It is not the body’s own page."),
    "notice.mark.draft": Message(
      cy: "Drafft – heb ei wirio", en: "The Welsh is a draft that nobody has checked"),
    "notice.mark.assumption": Message(cy: "Tybiaeth", en: "Assumption"),
    "notice.mark.assumption-confirmed": Message(
      cy: "Tybiaeth a gadarnhawyd", en: "Assumption, confirmed"),
    "notice.mark.law": Message(cy: "Y gyfraith sy’n llywodraethu", en: "The law governs"),
    "notice.mark.when": Message(cy: "Pryd", en: "When"),
    "notice.mark.why": Message(cy: "Rheswm", en: "Reason"),
    "notice.mark.services": Message(cy: "Ein gwasanaethau", en: "Our services"),
    "notice.mark.register": Message(
      cy: "Lluniwyd o’r gofrestr sydd â’r ôl bys digidol {digest}.",
      en: "Compiled from the register with the digital fingerprint {digest}."),
    "notice.mark.promises": Message(cy: "Addewidion", en: "Promises"),

    // Used by the portal's forms and by answers.
    "notice.kept-years.one": Message(cy: "{what}: {n} flwyddyn", en: "{what}: {n} year"),
    "notice.kept-years.two": Message(cy: "{what}: {n} flynedd", en: "{what}: {n} years"),
    "notice.kept-years.few": Message(cy: "{what}: {n} blynedd", en: "{what}: {n} years"),
    "notice.kept-years.many": Message(cy: "{what}: {n} blynedd", en: "{what}: {n} years"),
    "notice.kept-years.other": Message(cy: "{what}: {n} mlynedd", en: "{what}: {n} years"),
    "notice.seen-by": Message(
      cy: "Mae ein tîm llywodraethu gwybodaeth yn ei weld.",
      en: "Our information governance team sees it."),
    "notice.kept-as-request": Message(
      cy:
        "Rydym yn ei gadw gyda’ch cais: rhwng blwyddyn a deng mlynedd, yn dibynnu ar y math o gais.",
      en: "We keep it with your request: from one to ten years, depending on the kind of request."),
  ]
}
