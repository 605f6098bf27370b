import Relations
import StatutoryTime

/// Values of invented rows: nil becomes null.
extension Value {
  static func of(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  static func of(_ number: Int?) -> Value { number.map { .integer(Int64($0)) } ?? .null }
  static func of(_ day: LocalDay?) -> Value { day.map { .text($0.description) } ?? .null }
  static func of(_ truth: Bool) -> Value { .integer(truth ? 1 : 0) }

  /// A moment in London's time as old systems keep it, without a zone.
  static func of(_ day: LocalDay, minute: Int) -> Value {
    .text("\(day) \(twoDigits(minute / 60 % 24)):\(twoDigits(minute % 60)):00")
  }

  /// Pounds from pence.
  static func of(pence: Int) -> Value { .text("\(pence / 100).\(twoDigits(pence % 100))") }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
