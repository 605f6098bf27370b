/// Numbers by which public bodies know people, told by their own rules.
enum PublicNumbers {
  /// Ten digits, the last one a check: modulus 11, weights 10 to 2; a check of 10 is never given.
  static func isNHSNumber(_ text: String) -> Bool {
    guard let digits = digits(text, between: [" ", "-"]), digits.count == 10,
      Set(digits).count > 1
    else { return false }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1)).map(*).reduce(0, +)
    let check = 11 - sum % 11
    return check != 10 && digits[9] == check % 11
  }

  private static let neverFirst = Set("DFIQUV")
  private static let neverSecond = Set("DFIOQUV")
  private static let neverTogether: Set<String> = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]

  /// Two letters, six digits, a letter from A to D.
  static func isNationalInsuranceNumber(_ text: String) -> Bool {
    let letters = Array(text.uppercased().filter { $0 != " " })
    guard letters.count == 9, letters.prefix(2).allSatisfy(isCapital),
      letters[2..<8].allSatisfy(isDigit), "ABCD".contains(letters[8])
    else { return false }
    return !neverFirst.contains(letters[0]) && !neverSecond.contains(letters[1])
      && !neverTogether.contains(String(letters.prefix(2)))
  }

  private static let checkLetters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")

  /// A check letter, then twelve digits, or eleven and a letter where the number is temporary:
  /// modulus 23, weights 2 to 13.
  static func isUniquePupilNumber(_ text: String) -> Bool {
    let letters = Array(text.uppercased())
    guard letters.count == 13, letters[1..<12].allSatisfy(isDigit) else { return false }
    var values = letters[1..<12].compactMap(\.wholeNumberValue)
    if isDigit(letters[12]), let last = letters[12].wholeNumberValue {
      values.append(last)
    } else if let last = checkLetters.firstIndex(of: letters[12]) {
      values.append(last)
    } else {
      return false
    }
    let sum = zip(values, 2...13).map(*).reduce(0, +)
    return checkLetters[sum % 23] == letters[0]
  }

  /// The digits of a text that holds nothing else, save separators.
  static func digits(_ text: String, between separators: Set<Character>) -> [Int]? {
    var digits: [Int] = []
    for letter in text where !separators.contains(letter) {
      guard isDigit(letter), let digit = letter.wholeNumberValue else { return nil }
      digits.append(digit)
    }
    return digits
  }

  static func isDigit(_ letter: Character) -> Bool { ("0"..."9").contains(letter) }
  static func isCapital(_ letter: Character) -> Bool { ("A"..."Z").contains(letter) }
}
