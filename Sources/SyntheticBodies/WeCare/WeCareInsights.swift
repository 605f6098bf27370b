import Relations
import StatutoryTime

/// What the invented WeCare Wales counts and hands to researchers: visits without a visitor, answers
/// of a workforce survey, and the certificates that come before they leave.
enum WeCareInsights {
  static let visit = BodyTable(
    "portal_visit", key: ["visit_no"],
    [
      .integer("visit_no"), .day("visited_on"), .words("page", 80), .code("ip", 45).nullable,
    ])

  static let survey = BodyTable(
    "workforce_survey", key: ["row_no"],
    [.integer("row_no"), .words("role", 40), .words("region", 40), .code("stays", 4)])

  static let extract = BodyTable(
    "extract_log", key: ["extract_no"],
    [
      .integer("extract_no"), .words("extract", 60), .words("recipient", 80),
      .moment("released_at"),
    ])

  static let certificate = BodyTable(
    "extract_certificate", key: ["certificate_no"],
    [
      .integer("certificate_no"), .words("extract", 60), .moment("certified_at"),
      .code("result", 12),
    ])

  static let tables = [visit, survey, extract, certificate]

  // Cut: the last part of IPv4, and all after the first 48 bits of IPv6.
  private static let networks = ["203.0.113.0", "198.51.100.0", "192.0.2.0", "2001:db8:1::"]
  private static let pages = ["/swyddi", "/jobs", "/jobs/care-home", "/jobs/childcare"]

  static func add(into batch: inout RowBatch, _ settings: BodySettings) {
    let today = settings.today
    var chance = Chance(settings.seed)
    for number in 0..<min(40 + 2 * settings.people, 20_000) {
      batch.add(
        visit,
        [
          .of(number + 1), .of(today.adding(days: -1 - number % 30)), .of(chance.pick(pages)),
          number % 7 == 0 ? .null : .of(networks[number % 4]),
        ])
    }
    for number in 0..<120 {
      batch.add(
        survey,
        [
          .of(number + 1), .of(["carer", "manager", "nursery worker"][number / 40]),
          .of(["North", "South"][number / 20 % 2]), .of(number % 3 == 0 ? "no" : "yes"),
        ])
    }
    let results = [(45, "failed"), (40, "passed")]
    for (number, result) in results.enumerated() {
      batch.add(
        certificate,
        [
          .of(number + 1), .of(survey.name), .of(today.adding(days: -result.0), minute: 600),
          .of(result.1),
        ])
    }
    batch.add(
      extract,
      [
        .of(1), .of(survey.name), .of("Institute for Work in Care"),
        .of(today.adding(days: -30), minute: 600),
      ])
  }
}
