/// The accounts and schemes of the invented service to manage homes and places.
struct HomesGenerator: BodyGenerator {
  let settings: BodySettings

  static let numbersInUnit = 16

  init(_ settings: BodySettings) { self.settings = settings }

  var systems: [BodySystem] {
    [BodySystem("platform", HomesSchema.tables, hasFiles: true)]
  }

  func standing(into batch: inout RowBatch) {}

  func unit(_ number: Int, into batch: inout RowBatch) -> Int {
    var landlord = HomesLandlord(number, settings)
    landlord.add(into: &batch)
    return landlord.accounts.count
  }
}
