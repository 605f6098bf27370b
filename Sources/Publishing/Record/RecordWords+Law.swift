import Register
import Wording

/// Words for provisions.
extension RecordWords {
  static func condition(_ condition: LawfulBasis.SpecialCondition) -> Message {
    let article = "Art \(condition.rawValue)"
    guard let words = conditions[condition] else { return .same(article) }
    return Message(cy: "\(article) \(words.cy)", en: "\(article) \(words.en)")
  }

  private static let conditions: [LawfulBasis.SpecialCondition: Message] = [
    .explicitConsent: Message(cy: "cydsyniad penodol", en: "explicit consent"),
    .employmentAndSocialProtection: Message(
      cy: "cyflogaeth, nawdd cymdeithasol ac amddiffyn cymdeithasol",
      en: "employment, social security and social protection"),
    .vitalInterests: Message(cy: "buddiannau hanfodol", en: "vital interests"),
    .notForProfitBody: Message(cy: "corff dielw", en: "not-for-profit body"),
    .madePublic: Message(
      cy: "wedi’i wneud yn gyhoeddus gan y person", en: "made public by the person"),
    .legalClaims: Message(
      cy: "hawliadau cyfreithiol neu weithredoedd barnwrol", en: "legal claims or judicial acts"),
    .substantialPublicInterest: Message(
      cy: "budd sylweddol i’r cyhoedd", en: "substantial public interest"),
    .healthOrSocialCare: Message(
      cy: "iechyd neu ofal cymdeithasol", en: "health or social care"),
    .publicHealth: Message(cy: "iechyd y cyhoedd", en: "public health"),
    .researchAndStatistics: Message(
      cy: "archifo, ymchwil ac ystadegau", en: "archiving, research and statistics"),
  ]

  /// "para 18" in both languages; any other citation as it stands.
  static func paragraph(_ text: String) -> Message {
    let rest = text.hasPrefix("para ") ? text.dropFirst(5) : text[...]
    let number = rest.prefix { $0.isNumber }
    guard !number.isEmpty else { return .same(text) }
    return Message(
      cy: "DPA 2018 Atodlen 1 paragraff \(rest)", en: "DPA 2018 Schedule 1 paragraph \(rest)")
  }

  static func policyDocument(_ need: PolicyDocumentNeed, _ paragraph: String) -> Message {
    let cited = self.paragraph(paragraph)
    let words =
      switch need {
      case .needed: Message(cy: "oes", en: "yes")
      case .notNeeded: Message(cy: "nac oes", en: "no")
      case .neededSaveForDisclosures:
        Message(
          cy: "oes, heblaw am ddatgeliadau i’r awdurdod a enwir",
          en: "yes, save for disclosures to the authority named there")
      case .unknown:
        Message(
          cy: "ni ellir dweud o’r paragraff a nodir",
          en: "cannot be told from the paragraph stated")
      }
    return Message(cy: "\(cited.cy): \(words.cy)", en: "\(cited.en): \(words.en)")
  }
}
