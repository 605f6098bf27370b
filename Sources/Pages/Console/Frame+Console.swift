import Wording

extension Frame {
  /// The menu of the console.
  ///
  /// - Parameter address: where the page lives. The pages of one case belong to the cases, those of
  ///   a plan to retention.
  public static func consoleNavigation(
    at address: Address, in language: Language
  ) -> [NavigationLink] {
    let here = ConsolePlace(address)
    return ConsolePlace.allCases.map { place in
      NavigationLink(
        path: place.address.path(in: language),
        words: Catalogue.text("console.menu.\(place.rawValue)", in: language),
        isCurrent: place == here)
    }
  }

  /// The problem with a control of the page's form, or nil.
  func problem(at control: String) -> FormProblem? {
    problems.first { $0.control == control }
  }
}

/// The parts of the console, one link of the menu each.
private enum ConsolePlace: String, CaseIterable {
  case cases, disclosures, retention, figures, proof, ledger

  init?(_ address: Address) {
    switch address {
    case .cases, .caseDetails, .caseStatus, .caseClose, .casePublish, .caseDisclose, .caseSearch,
      .caseAnswer:
      self = .cases
    case .retention, .retentionPlan, .retentionApprove, .retentionApply, .retentionCertificate,
      .systemPlans, .systemPlan, .systemCertificate, .systemHolds, .systemForecast:
      self = .retention
    case .disclosures, .returns, .returnPlan, .corrections: self = .disclosures
    case .figures: self = .figures
    case .proof: self = .proof
    case .ledger: self = .ledger
    default: return nil
    }
  }

  var address: Address {
    switch self {
    case .cases: .cases(tab: nil)
    case .disclosures: .disclosures
    case .retention: .retention
    case .figures: .figures
    case .proof: .proof
    case .ledger: .ledger
    }
  }
}
