/// Ways to reach people, told by their form.
enum Contacts {
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty } && (labels.last?.count ?? 0) >= 2
  }

  /// `CF10 3NQ`: area, district, then a digit and two letters that are never C, I, K, M, O or V.
  static func isPostcode(_ text: String) -> Bool {
    let letters = Array(text.uppercased().filter { $0 != " " })
    guard (5...7).contains(letters.count) else { return false }
    let inward = letters.suffix(3)
    let outward = Array(letters.dropLast(3))
    guard let first = inward.first, PublicNumbers.isDigit(first),
      inward.dropFirst().allSatisfy({ PublicNumbers.isCapital($0) && !"CIKMOV".contains($0) }),
      PublicNumbers.isCapital(outward[0])
    else { return false }
    let area = outward.prefix { PublicNumbers.isCapital($0) }
    let district = outward.dropFirst(area.count)
    guard (1...2).contains(area.count), let number = district.first else { return false }
    return PublicNumbers.isDigit(number) && district.count <= 2
      && district.allSatisfy { PublicNumbers.isDigit($0) || PublicNumbers.isCapital($0) }
  }

  /// A number of the United Kingdom: 0 or +44, then nine or ten digits.
  static func isTelephone(_ text: String) -> Bool {
    var rest = text[...]
    let isInternational = rest.hasPrefix("+44") || rest.hasPrefix("0044")
    if isInternational { rest = rest.dropFirst(rest.hasPrefix("+") ? 3 : 4) }
    let separators: Set<Character> = [" ", "-", "(", ")", "."]
    guard let digits = PublicNumbers.digits(String(rest), between: separators) else { return false }
    let national = isInternational && digits.first != 0 ? [0] + digits : digits
    return national.first == 0 && (10...11).contains(national.count)
      && (1...9).contains(national[1]) && ![4, 6].contains(national[1])
  }
}
