/// An invented person, with a name from Wales or from anywhere.
struct SyntheticPerson {
  let name: String
  let answers: [String: String]

  static func make(_ number: Int, dice: inout Dice, planted: String?) -> SyntheticPerson {
    let given = givenNames[dice.roll(givenNames.count)]
    let family = familyNames[dice.roll(familyNames.count)]
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

  private static let givenNames = [
    "Angharad", "Gethin", "Llinos", "Rhodri", "Eluned", "Iestyn", "Tesni", "Macsen", "Nia", "Osian",
    "Aisha", "Bartosz", "Chidera", "Daisuke", "Elif", "Fatima", "Grzegorz", "Hiền", "Ioana", "José",
    "Kwame", "Łucja", "Mairéad", "Nkechi", "Olena", "Priya", "Ruairí", "Siân", "Thandiwe", "Yusuf",
  ]
  private static let familyNames = [
    "ap Gwilym", "Bebb", "Cadwaladr", "Eynon", "Ffoulkes", "Gwynne", "Llewelyn", "Mostyn",
    "Prydderch", "Rhydderch", "Tudur", "Wynn", "Abubakar", "Bianchi", "Chowdhury", "D’Souza",
    "Eriksen", "Fernandes", "García Ruiz", "Horvat", "Ibrahim", "Jankowska", "Kovács", "Li",
    "Mensah", "Nguyễn", "O’Shea", "Petrov", "Singh", "Watanabe",
  ]
  private static let streets = [
    "Heol y Bryn", "Stryd y Ffynnon", "Lôn Cae Glas", "Chapel Street", "Station Road", "Maes Llwyn",
  ]
  private static let towns = [
    "Bala", "Llandeilo", "Tregaron", "Machynlleth", "Maesteg", "Rhuthun", "Wrecsam", "Brynmawr",
  ]
}
