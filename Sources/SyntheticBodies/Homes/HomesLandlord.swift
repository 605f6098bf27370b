import Relations
import StatutoryTime

/// A landlord of the invented service, with its users and schemes.
struct HomesLandlord {
  let unit: Int
  let settings: BodySettings
  var chance: Chance
  private(set) var accounts: [HomesAccount] = []

  init(_ unit: Int, _ settings: BodySettings) {
    self.unit = unit
    self.settings = settings
    var chance = Chance(settings, .manageHomesAndPlaces, unit: unit)
    for place in 0..<(4 + chance.below(4)) {
      let number = unit * HomesGenerator.numbersInUnit + place + 1
      let person = InventedPerson.make(number, settings, birth: nil, &chance)
      accounts.append(
        HomesAccount(
          person, HomesStation(number: unit * 5 + place), today: settings.today, &chance))
    }
    self.chance = chance
  }

  mutating func add(into batch: inout RowBatch) {
    batch.add(
      HomesSchema.organisation,
      [
        .of(unit + 1), .of("Example Homes \(unit + 1) / Cartrefi Enghreifftiol \(unit + 1)"),
        .of(chance.pick(["local authority", "housing association", "private landlord"])),
      ])
    addSchemes(into: &batch)
    for (place, account) in accounts.enumerated() {
      add(account, into: &batch)
      addRenewals(account, into: &batch)
      addUse(account, place, into: &batch)
    }
  }

  private mutating func addSchemes(into batch: inout RowBatch) {
    for number in 1...2 {
      batch.add(
        HomesSchema.scheme,
        [
          .of(unit * 2 + number), .of(unit + 1), .of("Maes Enghraifft \(unit * 2 + number)"),
          .of(4 + chance.below(60)), .of(settings.today.adding(days: -1_100 + number)),
        ])
    }
  }

  private mutating func add(_ account: HomesAccount, into batch: inout RowBatch) {
    let person = account.person
    batch.add(
      HomesSchema.account,
      [
        .of(person.number), .of(person.name.given),
        .of(person.name.family.isEmpty ? nil : person.name.family), .of(person.email),
        .of(language(person)), .of(chance.pick(["housing officer", "asset manager", "surveyor"])),
        .of(unit + 1), .of(account.created), .of(account.extended), .of(account.ends),
        .of(account.ended), .of(account.ended == nil ? "active" : "ended"),
      ])
    let scheme = unit * 2 + 1 + person.number % 2
    batch.add(HomesSchema.grant, [.of(scheme), .of(person.number), .of(account.created)])
    batch.add(
      HomesSchema.change,
      [
        .of(person.number), .of(scheme), .of(person.number),
        .of(account.created.adding(days: 4), minute: 610), .of("number of homes"),
      ])
  }

  func language(_ person: InventedPerson) -> String { person.language == "cy" ? "cy" : "en" }
}
