import Foundation
import Register
import StatutoryTime

/// Holds one value against the kind of its field.
struct FieldCheck {
  let field: RecordField

  /// One character as people count them may hide any number of marks.
  private static let bytesPerCharacterMax = 8

  init(_ field: RecordField) { self.field = field }

  /// - Returns: the value composed, without blanks at its ends.
  func check(_ text: String) throws(RecordRefusal) -> String {
    guard text.utf8.count <= (field.lengthMax + 16) * Self.bytesPerCharacterMax else {
      throw .tooLong(field: field.name, lengthMax: field.lengthMax)
    }
    let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
      .precomposedStringWithCanonicalMapping
    guard !value.isEmpty else { throw .empty(field: field.name) }
    guard value.count <= field.lengthMax else {
      throw .tooLong(field: field.name, lengthMax: field.lengthMax)
    }
    guard isOfKind(value) else { throw .notOfKind(field: field.name, field.kind) }
    return value
  }

  private func isOfKind(_ value: String) -> Bool {
    let isFree = field.kind == .freeText
    let isClean = value.unicodeScalars.allSatisfy { scalar in
      scalar.properties.generalCategory != .control
        || isFree && ["\n", "\r", "\t"].contains(scalar)
    }
    guard isClean else { return false }
    switch field.kind {
    case .text, .freeText: return true
    case .email: return isEmail(value)
    case .telephone: return isTelephone(value)
    case .nhsNumber: return NHSNumber.isValid(value)
    case .postcode:
      return value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " ") }
        && (5...7).contains(value.filter { $0 != " " }.count)
    case .date: return LocalDay(iso: value) != nil
    case .number: return Int64(value).map { String($0) == value } ?? false
    case .file:
      return value.utf8.count == 64 && Hexadecimal.bytes(value) != nil
        && value.lowercased() == value
    }
  }

  private func isEmail(_ value: String) -> Bool {
    let parts = value.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !value.contains(where: \.isWhitespace)
  }

  private func isTelephone(_ value: String) -> Bool {
    value.allSatisfy { $0.isASCII && ($0.isNumber || "+()-./ x".contains($0)) }
      && (3...20).contains(value.filter(\.isNumber).count)
  }
}
