/// Addresses of the Information Commissioner, since 30 September 2026 the Information Commission.
enum CommissionerAddress {
  /// National numbers of its lines today, as digits.
  private static let numbers: Set<String> = ["03031231113", "03304146421"]
  /// Lines that were given up for the number of today.
  private static let oldNumbers: Set<String> = ["01625545745", "01625545700", "08456306060"]
  /// Wycliffe House in Wilmslow, which it was to leave in the autumn of 2026.
  private static let oldPostcode = "sk95af"
  private static let postcodes: Set<String> = [oldPostcode, "cf102hh", "cf102hq"]

  static func isOne(_ value: String, digits: String) -> Bool {
    if value.contains("ico.org.uk") || value.contains("ico.gsi.gov.uk") { return true }
    return numbers.contains(digits) || oldNumbers.contains(digits)
      || postcodes.contains(value.filter { $0 != " " })
  }

  static func isOldNumber(_ value: String) -> Bool {
    oldNumbers.contains(value.filter(\.isNumber))
  }

  static func isOldPostcode(_ value: String) -> Bool {
    value.lowercased().filter { !$0.isWhitespace } == oldPostcode
  }
}
