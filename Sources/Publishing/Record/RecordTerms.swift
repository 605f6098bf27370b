import Register

/// The terms of the Data Privacy Vocabulary (2.2) that say what the register says, and our own
/// where it has none: its legal terms are those of the EU, and the UK's law is no longer the same.
enum RecordTerms {
  static func basis(_ article: LawfulBasis.Article) -> String {
    "addewid:UK-GDPR-A\(hyphened(article.rawValue))"
  }

  static func condition(_ condition: LawfulBasis.SpecialCondition) -> String {
    "addewid:UK-GDPR-A\(hyphened(condition.rawValue))"
  }

  /// `6(1)(ea)` -> `6-1-ea`.
  private static func hyphened(_ article: String) -> String {
    article.split { "()".contains($0) }.joined(separator: "-")
  }

  static func schedule1(_ paragraph: String) -> [String] {
    let number = paragraph.drop { !$0.isNumber }.prefix { $0.isNumber }
    return number.isEmpty ? [] : ["addewid:DPA2018-Sch1-para\(number)"]
  }

  static func right(_ right: Right.Name) -> String { "addewid:UK-GDPR-right-\(right.rawValue)" }

  /// The EU's term for what is nearest to a term of our own; nil: there is none.
  static func nearest(to term: String) -> String? {
    if let article = term.removing(prefix: "addewid:UK-GDPR-A") {
      // Recognised legitimate interests are in the UK's law alone.
      return article == "6-1-ea" ? nil : "eu-gdpr:A\(article)"
    }
    return term.removing(prefix: "addewid:UK-GDPR-right-").flatMap { rights[$0] }
  }

  private static let rights = [
    "information": "eu-gdpr:A13", "access": "eu-gdpr:A15", "rectification": "eu-gdpr:A16",
    "erasure": "eu-gdpr:A17", "restriction": "eu-gdpr:A18", "portability": "eu-gdpr:A20",
    "objection": "eu-gdpr:A21", "automated-decisions": "eu-gdpr:A22", "withdrawal": "eu-gdpr:A7-3",
  ]

  static func data(_ item: DataItem) -> [String] {
    switch item.category {
    case .ordinary: return []
    case .special:
      return ["dpv:SpecialCategoryPersonalData"] + item.special.compactMap { categories[$0] }
    case .criminal: return ["dpv:SensitivePersonalData", "pd:Criminal"]
    }
  }

  private static let categories: [DataItem.SpecialCategory: String] = [
    .health: "pd:Health", .disability: "pd:Disability", .ethnicOrigin: "pd:EthnicOrigin",
    .politicalOpinions: "pd:PoliticalOpinion", .religion: "pd:ReligiousBelief",
    .tradeUnion: "pd:TradeUnionMembership", .genetic: "pd:Genetic", .biometric: "pd:Biometric",
    .sexLife: "pd:Sexual", .sexualOrientation: "pd:SexualPreference",
  ]

  static func source(_ kind: Source.Kind) -> [String] {
    switch kind {
    case .person: ["dpv:DataSubjectDataSource"]
    case .publicRegister: ["dpv:PublicDataSource"]
    case .organisation, .publicBody: ["dpv:ThirdPartyDataSource"]
    case .ownTeam: ["dpv:DataControllerDataSource"]
    case .device: []
    }
  }

  static func recipient(_ role: Recipient.Role) -> [String] {
    switch role {
    case .controller: ["dpv:DataController"]
    case .processor: ["dpv:DataProcessor"]
    case .jointController: ["dpv:JointDataControllers"]
    case .person, .public: ["dpv:ThirdParty"]
    case .ownTeam: []
    }
  }
}

extension String {
  fileprivate func removing(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
