import StatutoryTime

/// The cases of the invented Cafcass Cymru.
struct CafcassGenerator: BodyGenerator {
  let settings: BodySettings
  let workers: [InventedStaff]

  /// How many numbers of people each unit has to itself.
  static let numbersInUnit = 16
  static let offices = [
    ("CDF", "Caerdydd", "Cardiff"), ("SWA", "Abertawe", "Swansea"), ("WRX", "Wrecsam", "Wrexham"),
    ("ABY", "Aberystwyth", "Aberystwyth"),
  ]
  static let workersInOffice = 12

  init(_ settings: BodySettings) {
    self.settings = settings
    workers = InventedStaff.all(
      Self.offices.count * Self.workersInOffice,
      roles: ["family court adviser", "practice manager", "business support"], settings)
  }

  var systems: [BodySystem] {
    [
      BodySystem("iris", CafcassSchema.tables),
      BodySystem("ishare", [CafcassSchema.document]),
      BodySystem("paper-archive", [CafcassSchema.box]),
      BodySystem("extracts", CafcassExtracts.tables),
    ]
  }

  func standing(into batch: inout RowBatch) {
    var chance = Chance(settings.seed)
    for (index, office) in Self.offices.enumerated() {
      batch.add(CafcassSchema.office, [.of(office.0), .of(office.1), .of(office.2)])
      for number in 1...Self.workersInOffice {
        let worker = workers[index * Self.workersInOffice + number - 1]
        let left = number % 5 == 0 ? settings.today.adding(days: -400 - chance.below(900)) : nil
        batch.add(
          CafcassSchema.worker,
          [
            .of(office.0), .of(number), .of(worker.name.full), .of(worker.role),
            .of("worker\(worker.number)@cafcass-cymru.example"),
            .of(settings.today.adding(years: -25).adding(days: chance.below(5_000))), .of(left),
          ])
      }
    }
    addRemainders(into: &batch, &chance)
    CafcassExtracts.add(into: &batch, settings)
  }

  func unit(_ number: Int, into batch: inout RowBatch) -> Int {
    var family = CafcassFamily(number, settings, workers)
    family.add(into: &batch)
    return family.people.count
  }

  /// What is left of cases destroyed in past years.
  private func addRemainders(into batch: inout RowBatch, _ chance: inout Chance) {
    for number in 1...60 {
      batch.add(
        CafcassSchema.remainder,
        [
          .of(number), .of(settings.today.year - 40 + number % 8),
          .of(chance.pick(CafcassFamily.applications)), .of(1 + chance.below(4)),
          .of(chance.pick(["under 13 weeks", "13 to 26 weeks", "over 26 weeks"])),
          .of(chance.pick(["order made", "withdrawn", "no order"])),
        ])
    }
  }
}
