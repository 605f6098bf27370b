import StatutoryTime

/// Tables that the invented Cardiff Children's Services makes to plan and to report: counts that
/// identify nobody, save where a reason is recorded.
enum CardiffReporting {
  static let plan = counts("planning_report", "need")
  static let wards = counts("ward_report", "need")
  static let published = counts("published_table", "category")

  static let log = BodyTable(
    "report_log", key: ["report_no"],
    [.integer("report_no"), .words("report", 60), .words("purpose", 60), .day("made_on")])

  static let reason = BodyTable(
    "report_reason", key: ["reason_no"],
    [.integer("reason_no"), .words("report", 60), .words("reason", 200)])

  static let tables = [plan, wards, published, log, reason]

  private static func counts(_ name: String, _ second: String) -> BodyTable {
    BodyTable(
      name, key: ["cell_no"],
      [.integer("cell_no"), .words("area", 40), .words(second, 40), .integer("children")])
  }

  private static let areas = ["Ely", "Splott", "Llandaf", "Grangetown"]

  static func add(into batch: inout RowBatch, _ settings: BodySettings) {
    var chance = Chance(settings.seed)
    let more = 5 + settings.people / 50
    func fill(_ table: BodyTable, _ kinds: [String], from least: Int) {
      for (place, area) in areas.enumerated() {
        for (second, kind) in kinds.enumerated() {
          let cell = place * kinds.count + second
          let children = cell == 0 ? least : least + more + chance.below(60)
          batch.add(table, [.of(cell + 1), .of(area), .of(kind), .of(children)])
        }
      }
    }
    fill(plan, ["disability", "family stress", "absent parenting"], from: 5)
    // Some wards are small, and beds are planned ward by ward.
    fill(wards, ["disability", "family stress"], from: 3)
    fill(published, ["in need", "looked after", "on the register"], from: 5)
    let reports = [
      (plan.name, "planning"), (wards.name, "planning"), (plan.name, "public funds"),
      ("panel_list", "eligibility"),
    ]
    for (number, report) in reports.enumerated() {
      let made = settings.today.adding(days: -20 * (number + 1))
      batch.add(log, [.of(number + 1), .of(report.0), .of(report.1), .of(made)])
    }
    batch.add(
      reason, [.of(1), .of(wards.name), .of("beds are planned ward by ward, and one is small")])
  }
}
