import Foundation
import Register

/// The one form in which ways of writing the same value agree, for looking it up.
public enum LookUpForm {
  public static func form(of text: String, as kind: StoredField.Kind) -> String {
    switch kind {
    case .text, .freeText, .file: folded(text)
    case .email: folded(text).filter { $0 != " " }
    case .telephone: telephone(text)
    case .nhsNumber: text.filter(\.isWholeNumber)
    case .postcode: folded(text).filter { $0 != " " }.uppercased()
    case .date, .number: text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  /// Composed (NFC), without case, with one form of the apostrophe and single spaces.
  static func folded(_ text: String) -> String {
    let plain = String(text.map { "’‘ʼ`´".contains($0) ? "'" : $0 })
    return plain.uppercased().lowercased().precomposedStringWithCanonicalMapping
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The digits as dialled at home: "+44 (0)29 2037 0000" and "029 2037 0000" agree.
  static func telephone(_ text: String) -> String {
    let isInternational = text.drop { !$0.isNumber && $0 != "+" }.first == "+"
    var digits = text.compactMap(\.wholeNumberValue).map(String.init).joined()
    if digits.hasPrefix("00") {
      digits = String(digits.dropFirst(2))
    } else if !isInternational {
      return digits
    }
    guard digits.hasPrefix("44") else { return "00" + digits }
    let national = digits.dropFirst(2)
    return national.hasPrefix("0") ? String(national) : "0" + national
  }
}

/// The number of the National Health Service in England, Wales and the Isle of Man.
public enum NHSNumber {
  /// Ten digits of which the last follows from the others (modulus 11).
  public static func isValid(_ text: String) -> Bool {
    let digits = text.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    guard digits.count == 10, text.allSatisfy({ $0.isASCII && ($0.isNumber || " -".contains($0)) })
    else { return false }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    return check != 10 && check == digits[9]
  }
}
