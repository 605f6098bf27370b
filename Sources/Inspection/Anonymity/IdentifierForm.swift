import Foundation
import Register

/// What identifies a person by its form alone.
enum IdentifierForm {
  /// Whether a value of a column that is to hold such a thing identifies: a year is no date of birth,
  /// a district no postcode, and an address of the internet that was cut leads to nobody.
  static func identifies(_ text: String, as identity: ColumnKind) -> Bool {
    switch identity {
    case .identity(.dateOfBirth): text.count { $0.isNumber } > 4
    case .identity(.postcode): Contacts.isPostcode(text)
    case .internetAddress: isWholeInternetAddress(text)
    case .identity, .number: true
    }
  }

  enum ColumnKind: Sendable, Hashable {
    case identity(MappedColumn.Identity)
    case internetAddress
    /// A number that was given to a person or to what they use: a case, a cookie.
    case number
  }

  /// What a column holds by the map, else by its name.
  static func kind(of column: String, _ mapped: MappedColumn?) -> ColumnKind? {
    let words = NameGuess.words(column)
    if words.contains("ip") { return .internetAddress }
    if let identity = mapped?.identity { return .identity(identity) }
    if words.contains("cookie") || words.isSuperset(of: ["case", "number"]) { return .number }
    if case .identity(let identity) = NameGuess.of(column) { return .identity(identity) }
    return nil
  }

  /// Whether a text holds a whole address of e-mail or of the internet, a full postcode, or an NHS
  /// number with a right check digit.
  static func isIn(_ text: String) -> Bool {
    let parts = text.split { " \t\n,;()[]<>\"'=?&/|".contains($0) }.map(String.init)
    if parts.contains(where: { Contacts.isEmail($0) || isWholeInternetAddress($0) }) { return true }
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    for (place, word) in words.enumerated() {
      if Contacts.isPostcode(word) { return true }
      if place + 1 < words.count, word.count <= 4, words[place + 1].count == 3,
        Contacts.isPostcode(word + words[place + 1])
      {
        return true
      }
      if isNHSNumber(from: words[place...]) { return true }
    }
    return false
  }

  private static func isNHSNumber(from words: ArraySlice<String>) -> Bool {
    var digits = ""
    for word in words {
      guard word.allSatisfy(PublicNumbers.isDigit), digits.count + word.count <= 10 else {
        return false
      }
      digits += word
      if digits.count == 10 { return PublicNumbers.isNHSNumber(digits) }
    }
    return false
  }

  /// IPv4 whose last part is not 0, or IPv6 with something after its first 48 bits. One within the
  /// other is judged as what it is.
  static func isWholeInternetAddress(_ text: String) -> Bool {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      return withUnsafeBytes(of: &four) { $0[3] != 0 }
    }
    var six = in6_addr()
    guard text.contains(":"), inet_pton(AF_INET6, text, &six) == 1 else { return false }
    return withUnsafeBytes(of: &six) { bytes in
      let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
      if isMapped { return bytes[15] != 0 }
      return bytes[6...].contains { $0 != 0 }
    }
  }
}
