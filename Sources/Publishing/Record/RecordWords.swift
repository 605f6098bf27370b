import Register
import Wording

/// The product's own words in the record of processing.
enum RecordWords {
  static let notStated = Message(cy: "heb ei nodi", en: "not stated")
  static let assumption = Message(cy: "tybiaeth", en: "assumption")
  static let untied = Message(
    cy: "heb ei nodi ar gyfer y diben hwn; nodir heb ddiben: {list}",
    en: "not stated for this purpose; stated without a purpose: {list}")
  static let wholeBody = Message(cy: "Y corff cyfan", en: "The body as a whole")
  static let registration = Message(
    cy: "Cyfeirnod cofrestru’r ICO: {reference}", en: "ICO registration: {reference}")
  static let yes = Message(cy: "Oes", en: "Yes")
  static let no = Message(cy: "Nac oes", en: "No")
  static let criminal = Message(cy: "data am droseddau", en: "criminal offence data")
  static let contract = Message(
    cy: "mae contract; nid yw’r gofrestr yn dweud ble",
    en: "a contract; the register does not say where")
  static let notAsARule = Message(cy: "nid fel rheol", en: "not as a rule")
  static let exceptionally = Message(cy: "mewn achosion eithriadol", en: "in exceptional cases")

  static func specialCategory(_ kinds: [Message]) -> Message {
    let name = Message(cy: "data categori arbennig", en: "special category data")
    guard let list = Message.list(kinds) else { return name }
    return Message(cy: "\(name.cy): \(list.cy)", en: "\(name.en): \(list.en)")
  }

  static func store(_ table: String) -> Message {
    Message(cy: "storfa’r cynnyrch, tabl \(table)", en: "the product’s own store, table \(table)")
  }

  static func assessmentDone(_ day: String) -> Message {
    Message(
      cy: "asesiad dyddiedig \(day); nid yw’r gofrestr yn dweud ble",
      en: "assessment dated \(day); the register does not say where")
  }

  /// A country or region; names that are the same in both languages stand as they are.
  static func place(_ name: String) -> Message {
    places[name.lowercased()].map { Message(cy: $0, en: name) } ?? .same(name)
  }

  private static let places = [
    "eu": "yr UE", "european union": "yr Undeb Ewropeaidd", "eea": "yr AEE",
    "outside the eea": "y tu allan i’r AEE", "outside the uk": "y tu allan i’r DU",
    "england": "Lloegr", "wales": "Cymru", "scotland": "yr Alban",
    "northern ireland": "Gogledd Iwerddon", "ireland": "Iwerddon",
    "united states": "yr Unol Daleithiau", "usa": "UDA", "france": "Ffrainc",
    "germany": "yr Almaen", "india": "India", "uk": "y DU", "united kingdom": "y Deyrnas Unedig",
  ]

  static let ages: [Subject.Age: Message] = [
    .adult: Message(cy: "oedolion", en: "adults"), .child: Message(cy: "plant", en: "children"),
    .childrenAndAdults: Message(cy: "plant ac oedolion", en: "children and adults"),
  ]

  static let specialCategories: [DataItem.SpecialCategory: Message] = [
    .health: Message(cy: "iechyd", en: "health"),
    .disability: Message(cy: "anabledd", en: "disability"),
    .ethnicOrigin: Message(cy: "tarddiad ethnig", en: "ethnic origin"),
    .politicalOpinions: Message(cy: "barn wleidyddol", en: "political opinions"),
    .religion: Message(cy: "crefydd neu gred", en: "religion or belief"),
    .tradeUnion: Message(cy: "aelodaeth undeb llafur", en: "trade union membership"),
    .genetic: Message(cy: "data genetig", en: "genetic data"),
    .biometric: Message(cy: "data biometrig", en: "biometric data"),
    .sexLife: Message(cy: "bywyd rhywiol", en: "sex life"),
    .sexualOrientation: Message(cy: "cyfeiriadedd rhywiol", en: "sexual orientation"),
  ]

  static let recipientRoles: [Recipient.Role: Message] = [
    .processor: Message(cy: "prosesydd", en: "processor"),
    .jointController: Message(cy: "cyd-reolydd", en: "joint controller"),
    .person: Message(cy: "ar ran y person", en: "on the person’s side"),
    .public: Message(cy: "y cyhoedd", en: "the public"),
    .ownTeam: Message(cy: "o fewn y corff", en: "within the body"),
  ]

  static let recipientForms: [Recipient.Form: Message] = [
    .anonymous: Message(cy: "yn ddienw", en: "anonymous"),
    .pseudonymous: Message(cy: "dan ffugenw", en: "pseudonymous"),
  ]

  static let endings: [RetentionRule.Ending: Message] = [
    .erase: Message(cy: "yna’n cael ei ddileu", en: "then erased"),
    .anonymise: Message(cy: "yna’n cael ei wneud yn ddienw", en: "then anonymised"),
    .return: Message(cy: "yna’n cael ei ddychwelyd", en: "then returned"),
  ]

  static let rights: [Right.Name: Message] = [
    .information: Message(cy: "cael gwybod", en: "to be informed"),
    .access: Message(cy: "mynediad", en: "access"),
    .rectification: Message(cy: "cywiro", en: "rectification"),
    .erasure: Message(cy: "dileu", en: "erasure"),
    .restriction: Message(cy: "cyfyngu ar brosesu", en: "restriction of processing"),
    .objection: Message(cy: "gwrthwynebu", en: "objection"),
    .portability: Message(cy: "cludo data", en: "data portability"),
    .automatedDecisions: Message(
      cy: "hawliau ynghylch penderfyniadau awtomataidd",
      en: "rights about automated decisions"),
    .withdrawal: Message(cy: "tynnu cydsyniad yn ôl", en: "withdrawal of consent"),
  ]
}
