import Relations
import StatutoryTime

/// What the invented Cafcass Cymru makes for statistics and research, and what it hands out: rows that
/// identify nobody, and the logs that tell where they went.
enum CafcassExtracts {
  static let work = BodyTable(
    "work_dataset", key: ["row_no"],
    [
      .integer("row_no"), .integer("born_year"), .words("area", 40), .words("outcome", 40),
    ])

  static let findings = BodyTable(
    "research_findings", key: ["cell_no"],
    [.integer("cell_no"), .words("area", 40), .words("outcome", 40), .integer("children")])

  static let observatory = BodyTable(
    "observatory_set", key: ["row_no"],
    [
      .integer("row_no"), .integer("case_year"), .words("area", 40), .words("outcome", 40),
    ])

  static let release = BodyTable(
    "release_log", key: ["release_no"],
    [
      .integer("release_no"), .words("extract", 60), .code("project", 12), .words("recipient", 80),
      .moment("released_at"), .code("outcome", 12),
    ])

  static let observatoryRelease = BodyTable(
    "observatory_log", key: ["release_no"],
    [
      .integer("release_no"), .words("extract", 60), .words("recipient", 80),
      .moment("released_at"), .code("outcome", 12),
    ])

  static let approval = BodyTable(
    "research_approval", key: ["approval_no"],
    [
      .integer("approval_no"), .code("project", 12), .words("researcher", 80),
      .day("ministers_on"), .day("president_on").nullable, .day("ends_on"),
    ])

  static let record = BodyTable(
    "anonymisation_record", key: ["record_no"],
    [.integer("record_no"), .words("extract", 60), .moment("anonymised_at")])

  static let tables = [
    work, findings, observatory, release, observatoryRelease, approval, record,
  ]

  private static let areas = ["Caerdydd", "Abertawe", "Wrecsam", "Aberystwyth"]
  private static let outcomes = ["order made", "no order", "withdrawn"]

  static func add(into batch: inout RowBatch, _ settings: BodySettings) {
    let today = settings.today
    var chance = Chance(settings.seed)
    // Twelve or more of each year and area, with every outcome among them.
    let each = 12 + 3 * min(settings.people / 200, 100)
    for (place, area) in areas.enumerated() {
      for number in 0..<5 * each {
        let row = Value.of(place * 5 * each + number + 1)
        let outcome = Value.of(outcomes[number % 3])
        batch.add(work, [row, .of(today.year - 8 - number / each), .of(area), outcome])
        batch.add(
          observatory, [row, .of(today.year - 2 - number / each), .of(area), outcome])
      }
      for (second, outcome) in outcomes.enumerated() {
        batch.add(
          findings,
          [.of(place * 3 + second + 1), .of(area), .of(outcome), .of(12 + chance.below(60))])
      }
    }
    addReleases(into: &batch, today)
  }

  private static func addReleases(into batch: inout RowBatch, _ today: LocalDay) {
    func day(_ days: Int) -> LocalDay { today.adding(days: -days) }
    batch.add(
      approval,
      [
        .of(1), .of("P1"), .of("researcher of P1"), .of(day(300)), .of(day(290)),
        .of(today.adding(days: 400)),
      ])
    batch.add(record, [.of(1), .of(findings.name), .of(day(30), minute: 600)])
    let releases = [
      ("original", "researcher of P1", 200, "given"),
      ("original", "Prifysgol y Gororau", 150, "refused"),
      (findings.name, "the public", 20, "given"),
    ]
    for (number, release) in releases.enumerated() {
      batch.add(
        Self.release,
        [
          .of(number + 1), .of(release.0), .of("P1"), .of(release.1),
          .of(day(release.2), minute: 540), .of(release.3),
        ])
    }
    let toObservatory = [
      ("iris_copy", "data management specialists", 120, "given"),
      ("iris_copy", "FJO", 100, "refused"),
      (observatory.name, "FJO", 60, "given"),
    ]
    for (number, release) in toObservatory.enumerated() {
      batch.add(
        observatoryRelease,
        [
          .of(number + 1), .of(release.0), .of(release.1), .of(day(release.2), minute: 540),
          .of(release.3),
        ])
    }
  }
}
