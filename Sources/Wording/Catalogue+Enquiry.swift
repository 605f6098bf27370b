extension Catalogue {
  /// The start of the enquiry form.
  static let enquiryStart: [String: Message] = [
    "enquiry.start.title": Message(cy: "Gofyn am wybodaeth", en: "Ask for information"),
    "enquiry.start.lead": Message(
      cy:
        "Gall unrhyw un ddefnyddio'r ffurflen hon i ofyn am wybodaeth. {body} sy'n ateb. Mae'n rhad ac am ddim.",
      en: "Anyone can use this form to ask {body} for information. It is free of charge."),
    "enquiry.start.who.title": Message(cy: "Ar gyfer pwy mae hi", en: "Who it is for"),
    "enquiry.start.who.own": Message(
      cy: "pobl sydd am weld yr wybodaeth sydd gennym amdanynt",
      en: "people who want to see the information we hold about them"),
    "enquiry.start.who.behalf": Message(
      cy: "pobl sy'n gofyn ar ran rhywun arall, gyda'i ganiatâd",
      en: "people who ask on behalf of somebody else, with their permission"),
    "enquiry.start.who.foi": Message(
      cy: "pobl sydd am weld unrhyw wybodaeth arall sydd wedi'i chofnodi gennym",
      en: "people who want to see any other information that we have recorded"),
    "enquiry.start.need.title": Message(cy: "Beth fydd ei angen arnoch", en: "What you will need"),
    "enquiry.start.need.name": Message(cy: "eich enw", en: "your name"),
    "enquiry.start.need.reply": Message(
      cy: "cyfeiriad e-bost neu gyfeiriad post i ni ateb iddo",
      en: "an e-mail or postal address that we can answer to"),
    "enquiry.start.need.identity": Message(
      cy: "Peidiwch ag anfon prawf o bwy ydych chi. Os bydd ei angen arnom, byddwn yn gofyn.",
      en: "Do not send proof of who you are. If we need it, we will ask."),
    "enquiry.start.time.title": Message(
      cy: "Faint o amser mae'n ei gymryd", en: "How long it takes"),
    "enquiry.start.time.text": Message(
      cy:
        "Mae pum cwestiwn. Mae'n cymryd tua phum munud i'w hateb, a gallwch newid eich atebion cyn anfon.",
      en:
        "There are five questions. They take about five minutes to answer, and you can change your answers before you send them."
    ),
    "enquiry.start.button": Message(cy: "Dechrau nawr", en: "Start now"),
    "enquiry.start.other.title": Message(cy: "Ffyrdd eraill o ofyn", en: "Other ways to ask"),
    "enquiry.start.other.text": Message(
      cy: "Nid oes rhaid i chi ddefnyddio'r ffurflen hon.", en: "You do not have to use this form."),
    "enquiry.start.published": Message(
      cy: "Gweld a yw rhywun wedi gofyn yr un peth", en: "See whether somebody has asked the same"),
  ]

  /// The questions of the enquiry form.
  static let enquiryQuestions: [String: Message] = [
    "enquiry.question.continue": Message(cy: "Parhau", en: "Continue"),
    "enquiry.question.progress": Message(
      cy: "Cwestiwn {n} o {count}", en: "Question {n} of {count}"),
    "enquiry.question.why-heading": Message(
      cy: "Pam rydym yn gofyn", en: "Why we ask"),
    "enquiry.question.who-heading": Message(cy: "Pwy sy'n ei weld", en: "Who sees it"),
    "enquiry.question.how-long-heading": Message(
      cy: "Am ba hyd rydym yn ei gadw", en: "How long we keep it"),
    "enquiry.question.notice-heading": Message(
      cy: "Beth rydym yn ei wneud â'ch ateb", en: "What we do with your answer"),
    "enquiry.question.full-notice": Message(
      cy: "Darllen yr hysbysiad llawn", en: "Read the full notice"),
    "enquiry.question.in-other-language": Message(
      cy: "Parhau yn Gymraeg", en: "Carry on in English"),

    "enquiry.kind.title": Message(
      cy: "Am beth yr hoffech chi ofyn?", en: "What would you like to ask for?"),
    "enquiry.kind.hint": Message(
      cy:
        "Os dewiswch yr un anghywir, byddwn ni'n ei gywiro. Ni fydd yn effeithio ar eich hawliau.",
      en: "If you choose the wrong one, we put it right. It makes no difference to your rights."),
    "enquiry.kind.foi": Message(
      cy: "Gwybodaeth arall sydd gan y corff", en: "Other information that the body holds"),
    "enquiry.kind.foi.hint": Message(
      cy: "Cais rhyddid gwybodaeth, er enghraifft am bolisïau, gwariant neu benderfyniadau.",
      en: "A freedom of information request, for example about policies, spending or decisions."),
    "enquiry.kind.sar": Message(
      cy: "Gwybodaeth amdanaf i, neu am rywun rwy'n gweithredu ar ei ran",
      en: "Information about me, or about somebody I act for"),
    "enquiry.kind.sar.hint": Message(
      cy: "Cais i weld eich data personol.", en: "A request to see your personal data."),

    "enquiry.request.title": Message(
      cy: "Pa wybodaeth hoffech chi ei chael?", en: "What information would you like?"),
    "enquiry.request.hint": Message(
      cy:
        "Ysgrifennwch yn eich geiriau eich hun. Mae dyddiadau, lleoedd ac enwau dogfennau yn ein helpu i chwilio. Nid oes angen i chi ddweud pam rydych yn gofyn.",
      en:
        "Write in your own words. Dates, places and the names of documents help us to search. You do not need to say why you ask."
    ),
    "enquiry.request.sar.title": Message(
      cy: "Pa wybodaeth amdanoch chi hoffech chi ei chael?",
      en: "Which information about you would you like?"),
    "enquiry.request.sar.hint": Message(
      cy:
        "Gallwch ofyn am bopeth, neu ddweud pa ran yr hoffech ei gweld: pryd roeddech mewn cysylltiad â ni, ac am beth. Os ydych yn gofyn ar ran rhywun arall, dywedwch pwy.",
      en:
        "You can ask for everything, or say which part you want to see: when you were in touch with us, and about what. If you ask for somebody else, say who."
    ),

    "enquiry.name.title": Message(cy: "Beth yw eich enw?", en: "What is your name?"),
    "enquiry.name.hint": Message(
      cy: "Eich enw llawn. Mae'r gyfraith yn gofyn am enw go iawn mewn cais rhyddid gwybodaeth.",
      en: "Your full name. The law asks for a real name in a freedom of information request."),
    "enquiry.name.sar.hint": Message(
      cy: "Eich enw llawn, a'r enw roeddem yn ei ddefnyddio o'r blaen os yw wedi newid.",
      en: "Your full name, and the name we knew you by if it has changed."),

    "enquiry.reply.title": Message(
      cy: "I ble y dylem anfon yr ateb?", en: "Where should we send the answer?"),
    "enquiry.reply.hint": Message(
      cy: "Rhowch o leiaf un o'r ddau.", en: "Give at least one of the two."),
    "enquiry.reply.email": Message(cy: "Cyfeiriad e-bost", en: "E-mail address"),
    "enquiry.reply.email.hint": Message(
      cy: "Os mai chi'n unig sy'n darllen y blwch hwn, dyma'r ffordd gyflymaf.",
      en: "If only you read this mailbox, this is the quickest way."),
    "enquiry.reply.postal-address": Message(cy: "Cyfeiriad post", en: "Postal address"),

    "enquiry.language.title": Message(
      cy: "Ym mha iaith hoffech chi gael yr ateb?",
      en: "In which language would you like the answer?"),
    "enquiry.language.hint": Message(
      cy:
        "Byddwn yn ysgrifennu atoch yn yr iaith hon o hyn ymlaen. Nid yw'r dewis yn newid dyddiad yr ateb.",
      en:
        "We will write to you in this language from now on. The choice does not change the date of the answer."
    ),
    "enquiry.language.cy": Message(cy: "Cymraeg", en: "Cymraeg (Welsh)"),
    "enquiry.language.en": Message(cy: "English (Saesneg)", en: "English"),
    "enquiry.language.both": Message(cy: "Y ddwy iaith", en: "Both languages"),
  ]

  /// The check page and the confirmation.
  static let enquiryEnd: [String: Message] = [
    "enquiry.check.title": Message(
      cy: "Gwirio eich atebion cyn anfon", en: "Check your answers before you send them"),
    "enquiry.check.request-heading": Message(cy: "Eich cais", en: "Your request"),
    "enquiry.check.reply-heading": Message(cy: "Ble i ateb", en: "Where to answer"),
    "enquiry.check.kind": Message(cy: "Math o gais", en: "Kind of request"),
    "enquiry.check.request": Message(cy: "Yr hyn yr hoffech ei gael", en: "What you would like"),
    "enquiry.check.name": Message(cy: "Enw", en: "Name"),
    "enquiry.check.email": Message(cy: "Cyfeiriad e-bost", en: "E-mail address"),
    "enquiry.check.postal-address": Message(cy: "Cyfeiriad post", en: "Postal address"),
    "enquiry.check.language": Message(cy: "Iaith yr ateb", en: "Language of the answer"),
    "enquiry.check.not-provided": Message(cy: "Heb ei roi", en: "Not provided"),
    "enquiry.check.change": Message(cy: "Newid", en: "Change"),
    "enquiry.check.change.kind": Message(cy: "y math o gais", en: "the kind of request"),
    "enquiry.check.change.request": Message(
      cy: "yr hyn yr hoffech ei gael", en: "what you would like"),
    "enquiry.check.change.name": Message(cy: "eich enw", en: "your name"),
    "enquiry.check.change.email": Message(
      cy: "eich cyfeiriad e-bost", en: "your e-mail address"),
    "enquiry.check.change.postal-address": Message(
      cy: "eich cyfeiriad post", en: "your postal address"),
    "enquiry.check.change.language": Message(
      cy: "iaith yr ateb", en: "the language of the answer"),
    "enquiry.check.send-heading": Message(cy: "Anfon eich cais", en: "Send your request"),
    "enquiry.check.send-text": Message(
      cy: "Wrth anfon, rydych yn dweud bod eich atebion yn gywir hyd y gwyddoch.",
      en: "By sending it, you say that your answers are right as far as you know."),
    "enquiry.check.send": Message(cy: "Anfon y cais", en: "Send the request"),

    "enquiry.sent.title": Message(cy: "Mae eich cais wedi dod i law", en: "We have your request"),
    "enquiry.sent.reference": Message(cy: "Eich cyfeirnod", en: "Your reference"),
    "enquiry.sent.due": Message(
      cy: "Rhaid i ni ateb erbyn {date}.", en: "We must answer by {date}."),
    "enquiry.sent.how.title": Message(
      cy: "Sut y cyfrifwyd y dyddiad", en: "How the date was worked out"),
    "enquiry.sent.earlier": Message(
      cy:
        "Rydym hefyd wedi addo ateb erbyn {date}, sy'n gynharach. Dyna'r dyddiad rydym yn gweithio ato.",
      en:
        "We have also promised an answer by {date}, which is earlier. That is the date we work to."),
    "enquiry.sent.next.title": Message(cy: "Beth sy'n digwydd nesaf", en: "What happens next"),
    "enquiry.sent.next.read": Message(
      cy:
        "Mae person yn darllen eich cais. Os nad yw'n glir i ni, byddwn yn gofyn cwestiwn i chi, a gall hynny newid y dyddiad.",
      en:
        "A person reads your request. If it is not clear to us, we ask you a question, and that can change the date."
    ),
    "enquiry.sent.next.identity": Message(
      cy:
        "Bydd angen i ni gadarnhau pwy ydych chi cyn i ni brosesu cais am eich gwybodaeth eich hun.",
      en:
        "We will need to confirm who you are before we process a request for your own information."
    ),
    "enquiry.sent.next.answer": Message(
      cy: "Byddwn yn anfon yr ateb yn yr iaith a'r ffordd a ddewisoch.",
      en: "We send the answer in the language and the way you chose."),
    "enquiry.sent.next.kept": Message(
      cy: "Nid ydym yn dileu dim y mae eich cais yn ymwneud ag ef tra bydd ar agor.",
      en: "We delete nothing that your request is about while it is open."),
    "enquiry.sent.complain.title": Message(
      cy: "Os ydych yn anfodlon", en: "If you are not satisfied"),
    "enquiry.sent.complain.body": Message(
      cy:
        "Dywedwch wrthym ni yn gyntaf, os gallwch, a rhowch y cyfeirnod. Byddwn yn edrych ar eich cais eto.",
      en: "Tell us first, if you can, and give the reference. We will look at your request again."),
    "enquiry.sent.complain.commissioner": Message(
      cy: "Gallwch hefyd gwyno wrth y Comisiynydd Gwybodaeth.",
      en: "You can also complain to the Information Commissioner."),
    "enquiry.sent.record.title": Message(cy: "Cadw cofnod", en: "Keep a record"),
    "enquiry.sent.record.text": Message(
      cy:
        "Argraffwch y dudalen hon neu ei chadw fel PDF o ddewislen eich porwr. Nid yw'r cyfeirnod yn dangos eich enw.",
      en:
        "Print this page, or save it as a PDF from the menu of your browser. The reference does not show your name."
    ),
    "enquiry.sent.request": Message(cy: "Yr hyn a ofynnoch", en: "What you asked"),
  ]

  /// The calendar strip.
  static let calendar: [String: Message] = [
    "calendar.received": Message(cy: "Daeth i law", en: "Received"),
    "calendar.paused": Message(cy: "Wedi'i oedi", en: "Paused"),
    "calendar.due": Message(cy: "Dyddiad ateb", en: "Answer due"),
    "calendar.title": Message(
      cy: "Y dyddiau o {received} hyd {due}", en: "The days from {received} to {due}"),
    "calendar.description": Message(
      cy:
        "Calendr, wythnos i bob rhes. Daeth y cais i law ar {received}. Rhaid ateb erbyn {due}. Mae'r dyddiau nad ydynt yn cyfrif yn olau, ac mae'r dyddiau pan oedd y cloc yn sefyll wedi'u llinellu.",
      en:
        "A calendar, one week a row. The request was received on {received}. The answer is due by {due}. Days that do not count are pale, and days on which the clock stood still are hatched."
    ),
    "calendar.explained": Message(
      cy: "Nid yw'r dyddiau golau yn cyfrif. Roedd y cloc yn sefyll ar y dyddiau â llinellau.",
      en: "Pale days do not count. The clock stood still on hatched days."),
    "calendar.explained-without-pause": Message(
      cy: "Nid yw'r dyddiau golau yn cyfrif.", en: "Pale days do not count."),
  ]
}
