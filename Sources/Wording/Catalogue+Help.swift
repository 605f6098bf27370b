extension Catalogue {
  /// How to reach the body and the Commissioner.
  static let helpContact: [String: Message] = [
    "help.contact.email": Message(cy: "E-bost", en: "E-mail"),
    "help.contact.letter": Message(cy: "Llythyr", en: "Letter"),
    "help.contact.telephone": Message(cy: "Ffôn", en: "Telephone"),
    "help.contact.speech": Message(cy: "Ar lafar", en: "By speaking to us"),
    "help.contact.speech-detail": Message(
      cy:
        "Gallwch ofyn am eich gwybodaeth eich hun ar lafar, i unrhyw aelod o'r staff. Rhaid i gais rhyddid gwybodaeth fod yn ysgrifenedig; gall y staff eich helpu i'w ysgrifennu.",
      en:
        "You can ask for your own information by speaking to any member of staff. A freedom of information request has to be in writing; staff can help you to write it."
    ),
    "help.contact.welsh": Message(
      cy: "Mae croeso i chi gysylltu â ni yn Gymraeg. Ni fydd hynny'n arwain at oedi.",
      en: "You are welcome to contact us in Welsh. It will not lead to delay."),
    "help.contact.commissioner": Message(
      cy: "Cwyno wrth y Comisiynydd Gwybodaeth", en: "Complain to the Information Commissioner"),
    "help.contact.commissioner-address": Message(
      cy: "https://cy.ico.org.uk/make-a-complaint/", en: "https://ico.org.uk/make-a-complaint/"),
  ]

  /// The page about cookies.
  static let helpCookies: [String: Message] = [
    "help.cookies.title": Message(cy: "Cwcis", en: "Cookies"),
    "help.cookies.lead": Message(
      cy:
        "Ffeil fach y mae gwefan yn ei chadw ar eich dyfais yw cwci. Dim ond y cwcis y mae'n rhaid eu cael i'r gwasanaeth weithio a ddefnyddiwn ni.",
      en:
        "A cookie is a small file that a website keeps on your device. We only use the cookies that the service cannot work without."
    ),
    "help.cookies.no-choice": Message(
      cy:
        "Nid ydym yn mesur beth rydych yn ei ddarllen, ac nid yw unrhyw un arall yn gosod cwcis yma. Dyna pam nad ydym yn gofyn am eich caniatâd.",
      en:
        "We do not measure what you read, and nobody else sets cookies here. That is why we do not ask for your consent."
    ),
    "help.cookies.caption": Message(
      cy: "Y cwcis angenrheidiol", en: "The strictly necessary cookies"),
    "help.cookies.name": Message(cy: "Enw", en: "Name"),
    "help.cookies.purpose": Message(cy: "Beth mae'n ei wneud", en: "What it does"),
    "help.cookies.set-by": Message(cy: "Pwy sy'n ei osod", en: "Who sets it"),
    "help.cookies.expiry": Message(cy: "Pryd mae'n dod i ben", en: "When it ends"),
    "help.cookies.this-service": Message(cy: "Y gwasanaeth hwn", en: "This service"),
    "help.cookies.purpose.enquiry": Message(
      cy: "Cadw eich atebion wrth i chi lenwi'r ffurflen.",
      en: "Keeps your answers while you fill in the form."),
    "help.cookies.purpose.sign-in": Message(
      cy: "Cadw aelod o'r staff wedi mewngofnodi.", en: "Keeps a member of staff signed in."),
    "help.cookies.purpose.token": Message(
      cy: "Sicrhau mai chi a anfonodd y ffurflen, ac nid gwefan arall.",
      en: "Makes sure that you sent the form, and not another website."),
    "help.cookies.purpose.language": Message(
      cy: "Cofio'r iaith a ddewisoch.", en: "Remembers the language that you chose."),
    "help.cookies.expiry.visit": Message(
      cy: "Pan fyddwch yn cau'r porwr", en: "When you close the browser"),
    "help.cookies.expiry.minutes.zero": Message(cy: "Ar unwaith", en: "At once"),
    "help.cookies.expiry.minutes.one": Message(cy: "Ar ôl {n} munud", en: "After {n} minute"),
    "help.cookies.expiry.minutes.two": Message(cy: "Ar ôl {n} funud", en: "After {n} minutes"),
    "help.cookies.expiry.minutes.other": Message(cy: "Ar ôl {n} munud", en: "After {n} minutes"),
    "help.cookies.expiry.days.zero": Message(cy: "Ar unwaith", en: "At once"),
    "help.cookies.expiry.days.one": Message(cy: "Ar ôl {n} diwrnod", en: "After {n} day"),
    "help.cookies.expiry.days.two": Message(cy: "Ar ôl {n} ddiwrnod", en: "After {n} days"),
    "help.cookies.expiry.days.other": Message(cy: "Ar ôl {n} diwrnod", en: "After {n} days"),
  ]

  /// The page about accessibility.
  static let helpAccessibility: [String: Message] = [
    "help.accessibility.title": Message(cy: "Hygyrchedd", en: "Accessibility"),
    "help.accessibility.lead": Message(
      cy: "Rydym am i gynifer o bobl â phosibl allu defnyddio'r gwasanaeth hwn.",
      en: "We want as many people as possible to be able to use this service."),
    "help.accessibility.can.title": Message(cy: "Dylech allu", en: "You should be able to"),
    "help.accessibility.can.zoom": Message(
      cy: "chwyddo'r testun i 400% heb orfod sgrolio i'r ochr",
      en: "make the text four times as big without scrolling sideways"),
    "help.accessibility.can.keyboard": Message(
      cy: "defnyddio pob rhan gyda bysellfwrdd neu feddalwedd adnabod llais",
      en: "use every part with a keyboard or speech recognition software"),
    "help.accessibility.can.reader": Message(
      cy: "gwrando ar bob rhan gyda darllenydd sgrin, yn Gymraeg ac yn Saesneg",
      en: "listen to every part with a screen reader, in Welsh and in English"),
    "help.accessibility.can.colours": Message(
      cy: "newid lliwiau a ffontiau drwy eich porwr neu eich dyfais",
      en: "change colours and fonts with your browser or device"),
    "help.accessibility.can.script": Message(
      cy: "defnyddio popeth heb JavaScript", en: "use everything without JavaScript"),
    "help.accessibility.state.title": Message(
      cy: "Sut mae hyn wedi'i brofi", en: "How this has been tested"),
    "help.accessibility.state.text": Message(
      cy:
        "Ein nod yw lefel AA o'r Canllawiau Hygyrchedd Cynnwys Gwe, fersiwn 2.2. Mae profion awtomatig wedi'u cynnal. Nid yw pobl anabl wedi profi'r gwasanaeth eto, ac nid oes archwiliad annibynnol wedi'i gynnal.",
      en:
        "We aim for level AA of the Web Content Accessibility Guidelines, version 2.2. Automatic tests have been run. Disabled people have not tested the service yet, and there has been no independent audit."
    ),
    "help.accessibility.report.title": Message(
      cy: "Rhoi gwybod am broblem", en: "Report a problem"),
    "help.accessibility.report.text": Message(
      cy:
        "Os cewch anhawster, neu os oes arnoch angen yr wybodaeth mewn ffurf arall, cysylltwch â ni.",
      en: "If you find something difficult, or need the information in another form, contact us."),
    "help.accessibility.enforce.title": Message(
      cy: "Os nad ydych yn hapus â'n hateb", en: "If you are not happy with our answer"),
    "help.accessibility.enforce.text": Message(
      cy:
        "Y Comisiwn Cydraddoldeb a Hawliau Dynol sy'n gorfodi'r rheoliadau hygyrchedd. Gallwch gysylltu â'r Gwasanaeth Cynghori a Chymorth Cydraddoldeb.",
      en:
        "The Equality and Human Rights Commission enforces the accessibility regulations. You can contact the Equality Advisory and Support Service."
    ),
    "help.accessibility.enforce.address": Message(
      cy: "https://www.equalityadvisoryservice.com/", en: "https://www.equalityadvisoryservice.com/"
    ),
    "help.accessibility.enforce.link": Message(
      cy: "Gwasanaeth Cynghori a Chymorth Cydraddoldeb",
      en: "Equality Advisory and Support Service"),
  ]
}
