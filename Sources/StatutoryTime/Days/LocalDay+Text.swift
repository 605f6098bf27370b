extension LocalDay: CustomStringConvertible, LosslessStringConvertible {
  /// The day as ISO 8601 writes it: `2026-03-14`.
  public var description: String {
    let (year, month, day) = parts
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  public init?(_ description: String) {
    self.init(iso: description)
  }

  /// A day from ISO 8601 text.
  ///
  /// - Parameter iso: exactly `YYYY-MM-DD`; nothing before, between or after.
  /// - Returns: nil for any other text and for days that do not exist.
  public init?(iso: some StringProtocol) {
    var reader = DigitReader(iso)
    guard let year = reader.number(digits: 4), reader.take("-"),
      let month = reader.number(digits: 2), reader.take("-"),
      let day = reader.number(digits: 2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension LocalDay: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = LocalDay(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a day such as 2026-03-14")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
