import StatutoryTime

/// The adults and families of the invented Wandsworth Social Care.
struct WandsworthGenerator: BodyGenerator {
  let settings: BodySettings
  let workers: [InventedStaff]

  static let numbersInUnit = 16

  init(_ settings: BodySettings) {
    self.settings = settings
    workers = InventedStaff.all(
      30, roles: ["adult social care", "children's social care", "early help"], settings)
  }

  var systems: [BodySystem] {
    [
      BodySystem("social-care", WandsworthSchema.tables),
      BodySystem(
        "legacy-adults",
        [WandsworthSchema.oldClient, WandsworthSchema.oldCarer, WandsworthSchema.oldAssessment],
        codePage: .latin1),
    ]
  }

  func standing(into batch: inout RowBatch) {
    for worker in workers {
      batch.add(
        WandsworthSchema.worker,
        [
          .of("WK\(100 + worker.number)"), .of(worker.name.full), .of(worker.role),
          .of("worker\(worker.number)@wandsworth.example"),
        ])
    }
  }

  func unit(_ number: Int, into batch: inout RowBatch) -> Int {
    var family = WandsworthFamily(number, settings, workers)
    family.add(into: &batch)
    return family.people.count
  }
}
