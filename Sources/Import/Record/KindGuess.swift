import Register
import Wording

/// What the register must know and a sheet does not say: guessed from the name, and said to be.
enum KindGuess {
  static let source = Message(
    cy: "Nid yw’r daenlen yn dweud pa fath o ffynhonnell yw hon. Darllenir o’i henw.",
    en: "The spreadsheet does not say what kind of source this is. Read from its name.")
  static let category = Message(
    cy: "Nid yw’r daenlen yn dweud pa eitemau sydd o gategori arbennig. Darllenir o’i henw.",
    en: "The spreadsheet does not say which items are of a special category. Read from its name.")
  static let processor = Message(
    cy: "Mae’r daenlen yn enwi contract â phrosesydd heb ddweud pwy ydyw. Darllenir: y derbynnydd.",
    en:
      "The spreadsheet names a contract with a processor and not who it is. Read as: the recipient."
  )
  static let schedule = Message(
    cy: "Mae’r daenlen yn enwi amserlen neu reol na ellir ei darllen fel cyfnod.",
    en: "The spreadsheet names a schedule or rule that cannot be read as a period.")

  static func source(_ name: String) -> Source.Kind {
    let plain = PlainText.joined(name)
    func has(_ stems: [String]) -> Bool { stems.contains { plain.contains($0) } }
    if has(["register", "public domain", "cofrestr"]) { return .publicRegister }
    if has([
      "individual", "data subject", "employee", "applicant", "self", "person", "unigolyn",
      "ymgeisydd",
    ]) {
      return .person
    }
    if has([
      "council", "nhs", "health board", "police", "hmrc", "department", "government", "court",
      "school", "authority", "dwp", "cyngor", "heddlu", "llywodraeth", "bwrdd iechyd", "ysgol",
      "llys",
    ]) {
      return .publicBody
    }
    if has(["cctv", "camera", "website", "cookie", "device"]) { return .device }
    if has(["internal", "own staff", "colleague", "line manager", "mewnol"]) { return .ownTeam }
    return .organisation
  }

  /// The category of an item by its name; nil for an ordinary one.
  static func category(
    _ name: String
  ) -> (category: DataItem.Category, special: [DataItem.SpecialCategory])? {
    let plain = " " + PlainText.joined(name)
    let special = DataItem.SpecialCategory.allCases.filter { kind in
      stems[kind]?.contains { plain.contains(" " + $0) } ?? false
    }
    if !special.isEmpty { return (.special, special) }
    if plain.contains("special categor") { return (.special, []) }
    if ["criminal", "convict", "offence", "trosedd", "euogfarn"].contains(where: {
      plain.contains(" " + $0)
    }) {
      return (.criminal, [])
    }
    return nil
  }

  private static let stems: [DataItem.SpecialCategory: [String]] = [
    .health: ["health", "medical", "sickness", "iechyd", "meddygol", "salwch"],
    .disability: ["disabilit", "disabled", "anabled"],
    .ethnicOrigin: ["ethnic", "race", "racial", "ethnig", "hil"],
    .politicalOpinions: ["political", "gwleidyddol"],
    .religion: ["religi", "belief", "crefydd"],
    .tradeUnion: ["trade union", "union member", "undeb llafur"],
    .genetic: ["genetic", "dna", "genetig"], .biometric: ["biometric", "fingerprint", "biometrig"],
    .sexLife: ["sex life", "bywyd rhywiol"],
    .sexualOrientation: ["sexual orientation", "sexuality", "cyfeiriadedd rhywiol"],
  ]

  /// The rights that a text names; all of them for "all".
  static func rights(_ text: String) -> [Right.Name] {
    let plain = PlainText.joined(text)
    if plain == "all" || plain.hasPrefix("all ") || plain == "pob un" || plain == "pob hawl" {
      return Right.Name.allCases.filter { $0 != .withdrawal }
    }
    return Right.Name.allCases.filter { right in
      rightStems[right]?.contains { plain.contains($0) } ?? false
    }
  }

  private static let rightStems: [Right.Name: [String]] = [
    .information: ["inform", "cael gwybod"], .access: ["access", "mynediad"],
    .rectification: ["rectif", "correct", "cywir"],
    .erasure: ["eras", "delet", "forgotten", "dile"], .restriction: ["restrict", "cyfyng"],
    .objection: ["object", "gwrthwyneb"], .portability: ["portab", "cludo"],
    .automatedDecisions: ["automated", "awtomataidd"],
    .withdrawal: ["withdraw", "tynnu cydsyniad"],
  ]
}
