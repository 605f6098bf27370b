import Relations
import StatutoryTime

/// The children and households of the invented Cardiff Children's Services.
struct CardiffGenerator: BodyGenerator {
  let settings: BodySettings
  let staff: [InventedStaff]

  static let numbersInUnit = 16
  /// How many households live at one address: hostels and houses of several flats.
  static let householdsAtAddress = 3
  static let teams = [
    "Assessment and Care Planning", "Locality Childrens Services", "Substitute Family care",
    "Well-being, Protection and Support", "Central Services",
  ]

  init(_ settings: BodySettings) {
    self.settings = settings
    staff = InventedStaff.all(40, roles: Self.teams, settings)
  }

  var systems: [BodySystem] {
    [
      BodySystem("care-record", CardiffSchema.tables),
      BodySystem("casp-returns", [CardiffSchema.censusRow]),
      BodySystem("reporting", CardiffReporting.tables),
    ]
  }

  func standing(into batch: inout RowBatch) {
    for worker in staff {
      batch.add(
        CardiffSchema.staff,
        [
          .of(worker.number), .of(worker.name.given), .of(worker.name.family), .of(worker.role),
          .of("staff\(worker.number)@cardiff.example"), .null,
        ])
    }
    CardiffReporting.add(into: &batch, settings)
  }

  func unit(_ number: Int, into batch: inout RowBatch) -> Int {
    var household = CardiffHousehold(number, settings, staff)
    household.add(into: &batch)
    return household.children.count + household.adults.count
  }
}
