extension Catalogue {
  /// The words round every page.
  static let frame: [String: Message] = [
    "frame.skip": Message(cy: "Neidio i'r prif gynnwys", en: "Skip to main content"),
    "frame.navigation": Message(cy: "Prif ddewislen", en: "Main menu"),
    "frame.footer-navigation": Message(cy: "Dolenni cymorth", en: "Support links"),
    "frame.language-switch": Message(cy: "Iaith", en: "Language"),
    "frame.this-page-in-this-language": Message(
      cy: "darllen y dudalen hon yn Gymraeg", en: "read this page in English"),
    "frame.example-word": Message(cy: "Enghraifft", en: "Example"),
    "frame.example-notice": Message(
      cy:
        "Enghraifft o feddalwedd yw'r dudalen hon. Nid gwefan {body} yw hi, ac nid yw dim yma yn cael ei anfon atynt.",
      en:
        "This page is an example of software. It is not {body}'s own website, and nothing here is sent to them."
    ),
    "frame.draft-word": Message(cy: "Drafft – heb ei wirio", en: "Draft – not checked"),
    "frame.draft-notice": Message(
      cy: "Nid oes unrhyw berson a enwir wedi gwirio Cymraeg y dudalen hon eto.",
      en: "No named person has checked the Welsh of this page yet."),
    "frame.there-is-a-problem": Message(cy: "Mae problem", en: "There is a problem"),
    "frame.error-prefix": Message(cy: "Gwall: ", en: "Error: "),
    "frame.success": Message(cy: "Wedi'i wneud", en: "Done"),
    "frame.important": Message(cy: "Pwysig", en: "Important"),
    "frame.signed-in-as": Message(cy: "Wedi mewngofnodi fel {name}", en: "Signed in as {name}"),
    "frame.sign-out": Message(cy: "Allgofnodi", en: "Sign out"),
    "frame.back": Message(cy: "Yn ôl", en: "Back"),
    "frame.privacy": Message(cy: "Preifatrwydd", en: "Privacy"),
    "frame.cookies": Message(cy: "Cwcis", en: "Cookies"),
    "frame.accessibility": Message(cy: "Hygyrchedd", en: "Accessibility"),
    "frame.home": Message(cy: "Hafan", en: "Home"),
    "frame.ask": Message(cy: "Gofyn am wybodaeth", en: "Ask for information"),
    "frame.notice": Message(cy: "Ein haddewidion preifatrwydd", en: "Our privacy promises"),
    "frame.published-requests": Message(cy: "Ceisiadau a gyhoeddwyd", en: "Published requests"),
  ]
}
