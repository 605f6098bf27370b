import StatutoryTime

/// Under which statute a case runs, by what the old system calls it.
enum CaseKind {
  static func regime(_ text: String) -> Regime? {
    if let regime = try? Regime(named: text.filter { !$0.isWhitespace }), isOpenCase(regime) {
      return regime
    }
    let plain = PlainText.joined(text)
    if let exact = names[plain] { return exact }
    // The narrower first: an internal review of a request is no request.
    return stems.first { stem in stem.words.allSatisfy { plain.contains($0) } }?.regime
  }

  private static func isOpenCase(_ regime: Regime) -> Bool { all.contains(regime) }

  private static let all: Set<Regime> = [
    .subjectAccess, .rectification, .erasure, .restriction, .portability, .objection,
    .complaintAcknowledgement, .foi, .internalReview, .environmentalInformation,
    .environmentalReconsideration,
  ]

  private static let names: [String: Regime] = [
    "sar": .subjectAccess, "dsar": .subjectAccess, "dsr": .subjectAccess, "foi": .foi,
    "foia": .foi, "eir": .environmentalInformation, "rtf": .erasure, "ir": .internalReview,
    "rhg": .foi,
  ]

  private static let stems: [(words: [String], regime: Regime)] = [
    (["internal", "review"], .internalReview), (["adolygiad", "mewnol"], .internalReview),
    (["reconsider"], .environmentalReconsideration),
    (["environmental"], .environmentalInformation), (["amgylcheddol"], .environmentalInformation),
    (["freedom", "information"], .foi), (["rhyddid", "gwybodaeth"], .foi),
    (["subject", "access"], .subjectAccess), (["access", "request"], .subjectAccess),
    (["mynediad"], .subjectAccess), (["rectif"], .rectification), (["correct"], .rectification),
    (["cywir"], .rectification), (["eras"], .erasure), (["forgotten"], .erasure),
    (["delet"], .erasure), (["dile"], .erasure), (["restrict"], .restriction),
    (["cyfyng"], .restriction), (["portab"], .portability), (["cludo"], .portability),
    (["object"], .objection), (["gwrthwyneb"], .objection),
    (["data protection", "complaint"], .complaintAcknowledgement),
    (["cwyn", "diogelu data"], .complaintAcknowledgement),
    (["gwyn", "diogelu data"], .complaintAcknowledgement),
  ]
}

/// What each regime calls the events of a table of cases; nil: the date does not count.
enum CaseEvents {
  static func name(_ column: CaseColumn, in regime: Regime) -> String? {
    let names: [CaseColumn: [String]] = [
      .clarificationAsked: ["clarify_asked", "particulars_asked"],
      .clarificationReceived: ["clarify_received", "particulars_received"],
      .identityAsked: ["id_requested"], .identityReceived: ["id_received"],
      .extended: ["extension_notice", "pit_extension_notice"],
    ]
    return names[column]?.first { regime.eventNames.contains($0) }
  }
}
