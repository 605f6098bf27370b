/// What the steps of a right's clock cite, before and since Article 12A.
///
/// - Law: SI 2026/82 regs 2(h) and 4, checked 22 November 2026
struct RightsLaw {
  let month: String
  /// The day from which time runs.
  let start: String
  let pause: String
  let prolongation: String
  /// Whether the statute stops the clock for a clarification.
  let hasPauses: Bool

  static let since2026 = RightsLaw(
    month: "UK GDPR Art 12A(1)-(3); Art 4A; Reg 1182/71 art 3", start: "UK GDPR Art 12A(2)",
    pause: "UK GDPR Art 12A(5)", prolongation: "UK GDPR Art 12A(3)-(4)", hasPauses: true)

  static let before2026 = RightsLaw(
    month: "UK GDPR Art 12(3) before 5 February 2026 (SI 2026/82 reg 4); Reg 1182/71 art 3",
    start: "UK GDPR Art 12(3), (5), (6) before 5 February 2026 (SI 2026/82 reg 4)",
    pause: "SI 2026/82 reg 4",
    prolongation: "UK GDPR Art 12(3) before 5 February 2026 (SI 2026/82 reg 4)", hasPauses: false)
}
