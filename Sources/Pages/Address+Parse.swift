import Wording

extension Address {
  /// The address that a path and query name, and the language of the path.
  ///
  /// - Parameter target: the path with its query, as in the first line of a request. One slash at
  ///   the end is let pass.
  /// - Returns: nil where nothing lives there; the language is nil for the root and the assets.
  public static func parse(_ target: String) -> (address: Address, language: Language?)? {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.hasPrefix("/"), !path.hasPrefix("//") else { return nil }
    if path == "/" { return (.root, nil) }
    var steps = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    if steps.last == "" { steps.removeLast() }
    let words = steps.map(String.init)
    if words == ["assets", "addewid.css"] { return (.stylesheet, nil) }
    guard let language = words.first.flatMap(Language.init(rawValue:)) else { return nil }
    let query = parts.count > 1 ? Address.pairs(of: parts[1]) : [:]
    return Address.candidates(ids: words, query: query)
      .first { $0.steps.map { $0.text(in: language) } == Array(words.dropFirst()) }
      .map { ($0, language) }
  }

  /// Every address that could be meant, given the ids found among the words of the path.
  private static func candidates(ids words: [String], query: [String: String]) -> [Address] {
    var all: [Address] = [
      .home, .notice, .enquiryStart, .enquiryCheck, .enquirySent, .cookies, .accessibility,
      .publishedRequests(page: page(query["page"])), .signIn, .signOut,
      .cases(tab: tab(query["tab"])), .retention, .systemPlans, .systemHolds,
      .systemForecast, .disclosures, .returns, .corrections, .figures, .proof, .ledger,
    ]
    all += EnquiryQuestion.allCases.map(Address.enquiryQuestion)
    guard let id = words.compactMap({ OpaqueId($0) }).first else { return all }
    all += [
      .publishedRequest(id), .caseDetails(id), .caseStatus(id), .caseClose(id), .casePublish(id),
      .caseDisclose(id), .caseSearch(id), .retentionPlan(id), .retentionApprove(id),
      .retentionApply(id), .retentionCertificate(id), .systemPlan(id), .systemCertificate(id),
      .returnPlan(id),
    ]
    return all + AnswerFormat.allCases.map { .caseAnswer(id, $0) }
  }

  private static func page(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), 100_000)
  }

  private static func tab(_ text: String?) -> String? {
    guard let text, (1...30).contains(text.utf8.count),
      text.utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    return text
  }

  private static func pairs(of query: Substring) -> [String: String] {
    let pairs = query.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1) }
    return pairs.reduce(into: [:]) { result, pair in
      if pair.count == 2 { result[String(pair[0])] = String(pair[1]) }
    }
  }
}
