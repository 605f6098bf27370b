import Reading
import Register

/// What a body with many notices looks for first: gaps that whole families of notices share.
public enum NoticeGap: String, Sendable, Hashable, CaseIterable {
  /// Nothing says how long anything is kept.
  case noRetention = "no-retention"
  /// Nothing says how to complain.
  case noComplaint = "no-complaint"
  /// A law that no longer applies is cited.
  case deadLaw = "dead-law"
  /// Nothing says from when the notice is.
  case noDate = "no-date"
  /// Its date is more than three years back.
  case old

  /// The gaps of a notice, in the order of the cases.
  public static func all(
    in reading: NoticeReading, _ findings: [NoticeFinding]
  ) -> [NoticeGap] {
    allCases.filter { $0.isOpen(in: reading, findings) }
  }

  private func isOpen(in reading: NoticeReading, _ findings: [NoticeFinding]) -> Bool {
    switch self {
    case .noRetention: reading.statements(.retention).isEmpty
    case .noComplaint: reading.statements(.complaint).isEmpty
    case .deadLaw: findings.contains { $0.rule == OutdatedLaw.id }
    case .noDate: findings.contains { $0.rule == NoticeDate.id && $0.isAbsence }
    case .old:
      // The rule's lower findings are about a day of review that has passed, or a footer.
      findings.contains {
        $0.rule == NoticeDate.id && !$0.isAbsence && $0.severity >= .medium
      }
    }
  }
}
