/// What a value looks like. Only counts of shapes ever leave the place where values are read.
public enum SampledShape: String, Sendable, Hashable, CaseIterable {
  case nhsNumber = "nhs-number"
  case nationalInsuranceNumber = "national-insurance-number"
  case uniquePupilNumber = "unique-pupil-number"
  case postcode
  case email
  case telephone
  case day
  case personName = "name"
  case freeText = "free-text"

  /// As a report says it: "47 of 50 look like an NHS number".
  public var words: String {
    switch self {
    case .nhsNumber: "an NHS number"
    case .nationalInsuranceNumber: "a National Insurance number"
    case .uniquePupilNumber: "a unique pupil number"
    case .postcode: "a postcode"
    case .email: "an e-mail address"
    case .telephone: "a telephone number"
    case .day: "a day"
    case .personName: "a name"
    case .freeText: "free text"
    }
  }

  /// The shape of a value, the most telling first; nil for any other.
  public static func of(_ text: String) -> SampledShape? {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return nil }
    let ways: [(SampledShape, (String) -> Bool)] = [
      (.nhsNumber, PublicNumbers.isNHSNumber),
      (.nationalInsuranceNumber, PublicNumbers.isNationalInsuranceNumber),
      (.uniquePupilNumber, PublicNumbers.isUniquePupilNumber),
      (.email, Contacts.isEmail), (.postcode, Contacts.isPostcode),
      (.day, { SampledDay($0) != nil }), (.telephone, Contacts.isTelephone),
      (.freeText, Prose.isFreeText), (.personName, Prose.isName),
    ]
    return ways.first { $0.1(trimmed) }?.0
  }
}

extension String {
  var trimmed: String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
