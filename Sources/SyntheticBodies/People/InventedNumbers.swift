/// Numbers of the right shape that belong to nobody.
enum InventedNumbers {
  /// A telephone number of the ranges that Ofcom keeps for drama.
  static func telephone(_ chance: inout Chance) -> String {
    let last = chance.below(1_000)
    let three = String(1_000 + last).dropFirst()
    return switch chance.below(4) {
    case 0: "029 2018 0\(three)"
    case 1: "01632 960\(three)"
    default: "07700 900\(three)"
    }
  }

  /// An NHS number that begins with 999, with its check digit; nil where that would be 10.
  static func nhs(_ number: Int) -> String? {
    let digits = Array("999\(String(1_000_000 + number % 1_000_000).dropFirst())".utf8)
      .map { Int($0) - 48 }
    let sum = digits.enumerated().reduce(0) { $0 + (10 - $1.offset) * $1.element }
    let check = (11 - sum % 11) % 11
    guard check < 10 else { return nil }
    return digits.map(String.init).joined() + String(check)
  }

  /// A Unique Pupil Number of a local authority 999, which there is not, with its check letter.
  static func pupil(_ number: Int) -> String {
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    let serial = String(1_000_000_000 + number % 1_000_000_000).dropFirst()
    let digits = "999\(serial)".utf8.map { Int($0) - 48 }
    let sum = digits.enumerated().reduce(0) { $0 + ($1.offset + 2) * $1.element }
    return "\(letters[sum % 23])999\(serial)"
  }

  /// A National Insurance number with the prefix QQ, which is used in examples alone.
  static func nationalInsurance(_ number: Int) -> String {
    "QQ\(String(1_000_000 + number % 1_000_000).dropFirst())\(Array("ABCD")[number % 4])"
  }
}
