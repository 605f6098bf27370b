/// What stops the destruction of a record, whatever its term says.
///
/// - Law: DPA 2018 s.173; Inquiries Act 2005 s.35; Coroners and Justice Act 2009 Sch 6 para 7;
///   checked 22 November 2026
/// - Law: FOIA 2000 s.77; EIR 2004 reg 19, from knowledge
enum LegalHold {
  /// An open case, claim or inquiry: the event that begins the hold, and the one that ends it.
  enum Cause: String, CaseIterable {
    case hold, accessRequest, informationRequest, complaint, inquiry, coroner

    var begins: [String] {
      switch self {
      case .hold: ["legal_hold", "hold"]
      case .accessRequest: ["sar_open", "open_sar"]
      case .informationRequest: ["foi_open", "open_foi"]
      case .complaint: ["complaint_open", "open_complaint"]
      case .inquiry: ["inquiry_open", "inquiry"]
      case .coroner: ["coroner_open", "coroner"]
      }
    }

    var ends: [String] {
      switch self {
      case .hold: ["hold_released"]
      case .accessRequest: ["sar_closed"]
      case .informationRequest: ["foi_closed"]
      case .complaint: ["complaint_closed"]
      case .inquiry: ["inquiry_closed"]
      case .coroner: ["coroner_closed"]
      }
    }

    var key: String {
      switch self {
      case .hold: "legal-hold"
      case .accessRequest: "open-access-request"
      case .informationRequest: "open-information-request"
      case .complaint: "open-complaint"
      case .inquiry: "open-inquiry"
      case .coroner: "open-investigation"
      }
    }

    var law: String {
      switch self {
      case .hold, .complaint: ""
      case .accessRequest: "DPA 2018 s.173"
      case .informationRequest: "FOIA 2000 s.77; EIR 2004 reg 19"
      case .inquiry: "Inquiries Act 2005 s.35"
      case .coroner: "Coroners and Justice Act 2009 Sch 6 para 7"
      }
    }
  }

  static let eventNames = Cause.allCases.flatMap { $0.begins + $0.ends }

  /// What is due when holds are taken into account.
  ///
  /// - Parameter term: what the term alone gives.
  /// - Returns: `HOLD` while a hold is open, unless the record is kept for ever anyway; after the
  ///   last release, the later of release and term.
  static func due(
    after term: Due, _ facts: CaseFacts, _ workings: inout Workings
  ) throws(DeadlineError) -> Due {
    var result = term
    for cause in Cause.allCases {
      let begun = cause.begins.reduce(0) { $0 + facts.values($1).count }
      guard begun > 0 else { continue }
      var releases: [LocalDay] = []
      for name in cause.ends { releases += try facts.days(name) }
      guard releases.count >= begun, let release = releases.max() else {
        workings.note("deadline.retention.\(cause.key)", on: nil, law: cause.law)
        if result != .word(.never) { result = .word(.hold) }
        continue
      }
      workings.note(
        "deadline.retention.\(cause.key).released", on: release, law: cause.law,
        ["day": release.description])
      if case .day(let end) = result { result = .day(max(end, release)) }
    }
    return result
  }
}
