import Register

/// Reads the provisions that a cell names.
enum BasisPhrase {
  /// Provisions stand at the head of a cell; a long text behind them is not searched for more.
  private static let charactersRead = 1_000

  /// The paragraphs of Article 6(1), by their letters, else by the usual words.
  static func articles(_ text: String) -> [LawfulBasis.Article] {
    let lower = text.lowercased()
    let lettered = letters(lower, after: "6").compactMap {
      LawfulBasis.Article(rawValue: "6(1)(\($0))")
    }
    if !lettered.isEmpty { return lettered }
    return articleWords.filter { entry in
      entry.words.contains { lower.contains($0) }
        && !(entry.article == .legitimateInterests && lower.contains("recognised"))
    }.map(\.article)
  }

  /// Conditions of Article 9 that a text names by number and letter.
  static func letteredConditions(_ text: String) -> [LawfulBasis.SpecialCondition] {
    letters(text.lowercased(), after: "9").compactMap {
      LawfulBasis.SpecialCondition(rawValue: "9(2)(\($0))")
    }
  }

  static func conditions(_ text: String) -> [LawfulBasis.SpecialCondition] {
    let lower = text.lowercased()
    let lettered = letteredConditions(text)
    if !lettered.isEmpty { return lettered }
    return conditionWords.filter { entry in
      entry.words.contains { lower.contains($0) }
        && !(entry.condition == .healthOrSocialCare && lower.contains("public health"))
    }.map(\.condition)
  }

  /// `para 18` for each paragraph that the cell names, in any spelling.
  static func paragraphs(_ text: String) -> [String] {
    let lower = text.lowercased()
    var found: [String] = []
    for match in lower.prefix(charactersRead).matches(
      of: #/para(?:graph|graff|s)?\.?\s*(\d{1,2}(?:\(\d+\))?)/#)
    {
      found.append("para \(match.1)")
    }
    if found.isEmpty, let match = lower.wholeMatch(of: #/\s*(\d{1,2}(?:\(\d+\))?)\s*/#) {
      found.append("para \(match.1)")
    }
    return found.isEmpty && !CellList.isNothing(text) ? [text] : found
  }

  /// Acts and instruments with their years, and a section where one follows.
  static func laws(_ text: String) -> [String] {
    let name =
      #/
      (?: [A-Z][\w’'\-]* | \([A-Z]\w+\) )
      (?: \s (?: [A-Z][\w’'\-]* | \([A-Z]\w+\) | and | of | for | etc\.? | the | to ) ){0,12}?
      \s (?: Act | Regulations | Order | Measure | Code | Rules )
      (?: \s \( \w+ (?: \s \w+ )? \) )? \s (?:19|20)\d\d
      (?: ,? \s? (?: ss? | sections? | regs? | regulation | Sch | Schedule ) \.? \s? \d [\w()]* )?
      /#
    var seen: Set<String> = []
    return text.prefix(charactersRead).matches(of: name).map { String($0.0) }.filter {
      seen.insert($0).inserted
    }
  }

  /// `6(1)(e)`, `6 (1) e`, `6.1.e`, `6(1)(c), (e)`: the letters that follow the article's number.
  private static func letters(_ text: String, after article: Character) -> [String] {
    let pattern =
      #/
      (\d+) [\s(.]* ([12]) [\s).]*
      (
        (?: [\s(.,&\/]* (?: and\s* | or\s* | a\s+ )? \(? (?: ea | [a-j] ) \) (?= \W | $ ) )+
        | [\s(.]* (?: ea | [a-j] ) \b
      )
      /#
    var found: [String] = []
    for match in text.prefix(charactersRead).matches(of: pattern) where match.1 == String(article) {
      for letter in match.3.matches(of: #/\(?\b(ea|[a-j])\b\)?/#)
      where !found.contains(String(letter.1)) {
        found.append(String(letter.1))
      }
    }
    return found
  }

  private static let articleWords: [(article: LawfulBasis.Article, words: [String])] = [
    (.consent, ["consent", "cydsyniad"]),
    (.contract, ["contract", "contractual"]),
    (.legalObligation, ["legal obligation", "statutory obligation", "rhwymedigaeth gyfreithiol"]),
    (.vitalInterests, ["vital interest", "buddiannau hanfodol"]),
    (
      .publicTask,
      [
        "public task", "public interest", "official authority", "statutory function",
        "tasg gyhoeddus", "budd y cyhoedd", "awdurdod swyddogol",
      ]
    ),
    (.recognisedLegitimateInterests, ["recognised legitimate", "buddiannau dilys cydnabyddedig"]),
    (.legitimateInterests, ["legitimate interest", "buddiannau dilys"]),
  ]

  private static let conditionWords: [(condition: LawfulBasis.SpecialCondition, words: [String])] =
    [
      (.explicitConsent, ["explicit consent", "cydsyniad penodol"]),
      (
        .employmentAndSocialProtection,
        [
          "employment", "social security", "social protection", "cyflogaeth",
        ]
      ),
      (.vitalInterests, ["vital interest", "buddiannau hanfodol"]),
      (.notForProfitBody, ["not-for-profit", "not for profit"]),
      (.madePublic, ["made public", "manifestly public"]),
      (.legalClaims, ["legal claim", "judicial", "hawliadau cyfreithiol"]),
      (
        .substantialPublicInterest,
        [
          "substantial public interest", "budd sylweddol i’r cyhoedd", "budd cyhoeddus sylweddol",
        ]
      ),
      (
        .healthOrSocialCare,
        [
          "health or social care", "health and social care", "social care",
          "gofal cymdeithasol",
        ]
      ),
      (.publicHealth, ["public health", "iechyd y cyhoedd"]),
      (.researchAndStatistics, ["research", "archiving", "statistic", "ymchwil"]),
    ]
}
