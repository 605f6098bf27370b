extension Catalogue {
  /// What may be wrong with an answer of the enquiry form: `portal.problem.<field>.<problem>`.
  ///
  /// The words are instructions, the same in the error summary and beside the field.
  static let problem: [String: Message] = [
    "portal.problem.kind.required": chooseKind,
    "portal.problem.kind.choose-one": chooseKind,
    "portal.problem.kind.not-stated": Message(
      cy: "Dewiswch un o'r mathau o gais sydd ar y dudalen",
      en: "Choose one of the kinds of request on the page"),

    "portal.problem.request.required": Message(
      cy: "Ysgrifennwch pa wybodaeth hoffech chi ei chael",
      en: "Write what information you would like"),
    "portal.problem.request.too-long": Message(
      cy: "Ysgrifennwch eich cais mewn {limit} o nodau neu lai",
      en: "Write your request in {limit} characters or fewer"),
    "portal.problem.request.not-stated": notStated,
    "portal.problem.request.control-characters": Message(
      cy: "Tynnwch nodau anweledig o'ch cais: teipiwch y testun yn lle ei ludo",
      en: "Take invisible characters out of your request: type the text instead of pasting it"),

    "portal.problem.name.required": Message(cy: "Rhowch eich enw", en: "Enter your name"),
    "portal.problem.name.too-long": Message(
      cy: "Rhowch eich enw mewn {limit} o nodau neu lai",
      en: "Enter your name in {limit} characters or fewer"),
    "portal.problem.name.not-stated": notStated,
    "portal.problem.name.control-characters": Message(
      cy: "Tynnwch nodau anweledig o'ch enw: teipiwch ef yn lle ei ludo",
      en: "Take invisible characters out of your name: type it instead of pasting it"),

    "portal.problem.reply.required": oneOfTwo,
    "portal.problem.reply.one-of-two-required": oneOfTwo,
    "portal.problem.reply.not-stated": notStated,

    "portal.problem.email.required": Message(
      cy: "Rhowch eich cyfeiriad e-bost", en: "Enter your e-mail address"),
    "portal.problem.email.not-an-email": Message(
      cy: "Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@enghraifft.cymru",
      en: "Enter an e-mail address in the right form, like name@example.wales"),
    "portal.problem.email.too-long": Message(
      cy: "Rhowch gyfeiriad e-bost o {limit} o nodau neu lai",
      en: "Enter an e-mail address of {limit} characters or fewer"),
    "portal.problem.email.one-of-two-required": oneOfTwo,
    "portal.problem.email.not-stated": notStated,
    "portal.problem.email.control-characters": Message(
      cy: "Tynnwch nodau anweledig o'r cyfeiriad e-bost: teipiwch ef yn lle ei ludo",
      en: "Take invisible characters out of the e-mail address: type it instead of pasting it"),

    "portal.problem.postal-address.required": Message(
      cy: "Rhowch eich cyfeiriad post", en: "Enter your postal address"),
    "portal.problem.postal-address.too-long": Message(
      cy: "Rhowch eich cyfeiriad post mewn {limit} o nodau neu lai",
      en: "Enter your postal address in {limit} characters or fewer"),
    "portal.problem.postal-address.one-of-two-required": oneOfTwo,
    "portal.problem.postal-address.not-stated": notStated,
    "portal.problem.postal-address.control-characters": Message(
      cy: "Tynnwch nodau anweledig o'r cyfeiriad post: teipiwch ef yn lle ei ludo",
      en: "Take invisible characters out of the postal address: type it instead of pasting it"),

    "portal.problem.language.required": chooseLanguage,
    "portal.problem.language.choose-one": chooseLanguage,
    "portal.problem.language.not-stated": Message(
      cy: "Dewiswch un o'r ieithoedd sydd ar y dudalen",
      en: "Choose one of the languages on the page"),

    "portal.problem.any.required": Message(cy: "Rhowch ateb", en: "Enter an answer"),
    "portal.problem.any.too-long": Message(
      cy: "Rhowch ateb byrrach: {limit} o nodau neu lai",
      en: "Enter a shorter answer: {limit} characters or fewer"),
    "portal.problem.any.not-an-email": Message(
      cy: "Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@enghraifft.cymru",
      en: "Enter an e-mail address in the right form, like name@example.wales"),
    "portal.problem.any.choose-one": Message(
      cy: "Dewiswch un ateb", en: "Choose one answer"),
    "portal.problem.any.one-of-two-required": Message(
      cy: "Rhowch o leiaf un o'r ddau ateb", en: "Give at least one of the two answers"),
    "portal.problem.any.not-stated": notStated,
    "portal.problem.any.control-characters": Message(
      cy: "Tynnwch nodau anweledig o'r ateb: teipiwch ef yn lle ei ludo",
      en: "Take invisible characters out of the answer: type it instead of pasting it"),
  ]

  private static let chooseKind = Message(
    cy: "Dewiswch am beth yr hoffech ofyn", en: "Choose what you would like to ask for")
  private static let chooseLanguage = Message(
    cy: "Dewiswch iaith yr ateb", en: "Choose the language of the answer")
  private static let oneOfTwo = Message(
    cy: "Rhowch gyfeiriad e-bost neu gyfeiriad post",
    en: "Enter an e-mail address or a postal address")
  private static let notStated = Message(
    cy:
      "Atebwch y cwestiwn ar y dudalen yn unig: nid yw'r hysbysiad yn dweud ein bod yn cadw dim mwy",
    en: "Answer only the question on the page: the notice does not say that we hold anything more")
}
