import Register
import StatutoryTime

extension FlowTable {
  /// Asks for a condition, of the whole request or of each item.
  mutating func demand(_ condition: DisclosureCondition?) {
    guard let condition else { return }
    if let check = GateCheck(condition) { required |= check.bit }
    limit(condition)
  }

  /// What a condition leaves out of the items.
  mutating func limit(_ condition: DisclosureCondition) {
    switch condition {
    case .relevance: flags.insert(.relevance)
    case .notOptedOut: flags.insert(.optOut)
    case .noObjection: flags.insert(.objection)
    case .grantNamed: flags.insert(.grantItems)
    case .listOfTheYear: flags.insert(.listItems)
    case .courtPermission, .courtOrder, .courtOrderOrRequirement: flags.insert(.orderItems)
    case .consentOrDirection: flags.insert(.directionItems)
    default: break
    }
  }
}

extension Recipient.Gate {
  /// What a stated gate asks for; nil for what the gate does with every request.
  var condition: DisclosureCondition? {
    switch self {
    case .permissionOfTheCourt: .courtPermission
    case .courtOrder: .courtOrder
    case .courtDirection: .consentOrDirection
    case .consent: .consent
    case .permissionOrLaw: .permissionOrLaw
    case .lawfulBasisRecorded: .lawWithDecider
    // A release to protect somebody names the need for it; the purpose says that it protects.
    case .needForTheJob, .safeguarding: .need
    case .toldBeforehand: .told
    case .minimumItems: nil
    case .vitalInterests: .vitalInterests
    case .incapacity: .incapacity
    case .presidentsApproval: .presidentsApproval
    case .ministersApproval: .ministersApproval
    case .caseByCaseReview: .caseReview
    case .researchFramework: .researchFramework
    case .dataProtectionLawMet: .compliance
    case .asRepresentative: .actsForThePerson
    case .optOutOffered: .notOptedOut
    case .confidentialityAgreementSigned: .signed
    case .usersInstructions: .instruction
    }
  }
}

extension DisclosureItemRule.Need {
  var reason: WithheldItem.Reason {
    switch self {
    case .concern: .noConcern
    case .requirement: .noRequirement
    case .held: .subjectHasNone
    }
  }
}

extension DisclosureItemRule.Never {
  var reason: WithheldItem.Reason {
    switch self {
    case .received: .neverReceived
    case .controlled: .notController
    case .named: .nameNever
    }
  }
}
