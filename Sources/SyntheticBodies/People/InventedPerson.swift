import StatutoryTime

/// A person who does not exist.
struct InventedPerson: Sendable {
  enum Gender: String, Sendable, CaseIterable { case female, male, other }

  /// Unique within the body.
  let number: Int
  var name: InventedName
  var gender: Gender
  /// Nil where nobody wrote it down.
  var birth: LocalDay?
  var language: String
  var previousFamily: String?
  var email: String
  var telephone: String

  /// The number 999 and what follows: kept for tests, and given to no patient. Nil where no number
  /// has the check digit 10.
  var nhsNumber: String? { InventedNumbers.nhs(number) }
}

extension InventedPerson {
  /// - Parameters:
  ///   - number: a person's number in the body; some numbers have names that are hard.
  ///   - family: the family's name, where it is shared.
  static func make(
    _ number: Int, _ settings: BodySettings, family: String? = nil, birth: LocalDay?,
    _ chance: inout Chance
  ) -> InventedPerson {
    let gender = Gender.allCases[chance.below(40) == 0 ? 2 : chance.below(2)]
    var name = InventedName(
      given: chance.pick(InventedNames.given), family: family ?? chance.pick(InventedNames.family))
    if let hard = hardName(number) { name = hard }
    if let planted = settings.planted, number == plantedNumber { name = split(planted) }
    let previous = chance.isOne(in: 9) ? chance.pick(InventedNames.family) : nil
    return InventedPerson(
      number: number, name: name, gender: gender, birth: birth,
      language: chance.pick(["en", "en", "en", "cy", "cy", "pl", "so", "ar", "bsl"]),
      previousFamily: previous, email: "someone\(number)@people.example",
      telephone: InventedNumbers.telephone(&chance))
  }

  /// The person who takes the planted name, in each body.
  static let plantedNumber = 33

  private static func hardName(_ number: Int) -> InventedName? {
    // Every fifth unit of sixteen numbers has one of each, whatever its size.
    switch number % 80 {
    case 2: InventedNames.special[number / 80 % InventedNames.special.count]
    case 17: InventedNames.shared[number / 80 % InventedNames.shared.count]
    default: nil
    }
  }

  private static func split(_ full: String) -> InventedName {
    guard let space = full.lastIndex(of: " ") else { return InventedName(given: full, family: "") }
    return InventedName(
      given: String(full[..<space]), family: String(full[full.index(after: space)...]))
  }
}
