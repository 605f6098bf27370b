import SyntheticBodies

/// An invented person, with a name from Wales or from anywhere.
struct SyntheticPerson {
  let name: String
  let answers: [String: String]

  static func make(_ number: Int, dice: inout Dice, planted: String?) -> SyntheticPerson {
    let given = InventedNames.given[dice.roll(InventedNames.given.count)]
    let family = InventedNames.family[dice.roll(InventedNames.family.count)]
    let name = planted ?? "\(given) \(family)"
    var answers = ["name": name, "language": ["cy", "en", "en", "both"][dice.roll(4)]]
    let wantsLetter = dice.roll(6) == 0
    if !wantsLetter || planted != nil {
      answers["email"] = "person\(number)@post.example"
    }
    if wantsLetter || dice.roll(4) == 0 {
      let street = streets[dice.roll(streets.count)]
      let town = towns[dice.roll(towns.count)]
      answers["postal-address"] = "\(1 + dice.roll(80)) \(street)\n\(town)"
    }
    return SyntheticPerson(name: name, answers: answers)
  }

  private static let streets = [
    "Heol y Bryn", "Stryd y Ffynnon", "Lôn Cae Glas", "Chapel Street", "Station Road", "Maes Llwyn",
  ]
  private static let towns = [
    "Bala", "Llandeilo", "Tregaron", "Machynlleth", "Maesteg", "Rhuthun", "Wrecsam", "Brynmawr",
  ]
}
