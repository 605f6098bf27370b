/// What is going on for a family. The notice states no term at all, so that nothing is ever due;
/// a record that no rule classifies is held.
enum WandsworthStation: Int, CaseIterable, Sendable {
  case homeCare
  case directPayment
  case oldAge
  case carer
  case childProtection
  case earlyHelp
  case programme
  case closed

  init(unit: Int) { self = Self.allCases[unit % Self.allCases.count] }

  var concernsChildren: Bool {
    self == .childProtection || self == .earlyHelp || self == .programme
  }
}
