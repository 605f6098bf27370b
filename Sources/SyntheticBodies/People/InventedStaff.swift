/// Somebody who works for a body. Nobody of the name does.
struct InventedStaff: Sendable, Hashable {
  let number: Int
  let name: InventedName
  let role: String

  /// The staff of a body: the same for every scale.
  static func all(_ count: Int, roles: [String], _ settings: BodySettings) -> [InventedStaff] {
    var chance = Chance(settings.seed &+ 7)
    return (1...count).map { number in
      let name = InventedName(
        given: chance.pick(InventedNames.given), family: chance.pick(InventedNames.family))
      return InventedStaff(number: number, name: name, role: roles[number % roles.count])
    }
  }
}
