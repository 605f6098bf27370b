import Register

/// Which categories of the law the words of a notice name.
///
/// - Law: UK GDPR Art 9(1), Art 10
enum SpecialWords {
  static func special(_ plain: PlainPassage) -> [DataItem.SpecialCategory] {
    DataItem.SpecialCategory.allCases.filter { kind in
      plain.has(stems[kind] ?? []) && !(kind == .health && plain.has(notHealth) && !plain.has(ill))
    }
  }

  static func isCriminal(_ plain: PlainPassage) -> Bool {
    plain.has(
      "criminal", "convict", "offence", "offences", "trosedd", "throsedd", "droseddau", "euogfarn")
  }

  /// "Special category" without saying which.
  static func namesSpecialCategories(_ plain: PlainPassage) -> Bool {
    plain.has("special categor", "categori arbennig", "gategori arbennig", "categorïau arbennig")
  }

  /// Names of bodies and of laws, not of what is known about somebody.
  private static let notHealth = [
    "health board", "health and safety", "health service", "health agenc", "health visitor",
    "bwrdd iechyd", "fwrdd iechyd", "iechyd a diogelwch", "gwasanaeth iechyd",
  ]
  private static let ill = ["medical", "illness", "sickness", "meddygol", "salwch", "health cond"]

  private static let stems: [DataItem.SpecialCategory: [String]] = [
    .health: [
      "health", "medical", "illness", "sickness", "iechyd", "hiechyd", "meddygol", "salwch",
    ],
    .disability: ["disabilit", "disabled", "anabledd", "hanabledd"],
    .ethnicOrigin: ["ethnic", "racial", "race ", "ethnig", "hil "],
    .politicalOpinions: ["political", "gwleidyddol"],
    .religion: ["religi", "crefydd", "chrefydd", "grefydd"],
    .tradeUnion: ["trade union", "undeb llafur"],
    .genetic: ["genetic", "dna", "genetig"],
    .biometric: ["biometric", "fingerprint", "biometrig", "olion bysedd"],
    .sexLife: ["sex life", "bywyd rhywiol"],
    .sexualOrientation: ["sexual orientation", "cyfeiriadedd rhywiol", "chyfeiriadedd rhywiol"],
  ]
}
