import Relations
import Retention
import StatutoryTime

/// A day as a system holds it: a date, or a moment in the zone that the map gives.
struct StoredDay {
  /// Whether moments without an offset are UTC; else they are told as people in Wales read them.
  let isUTC: Bool

  /// - Returns: nil for an empty column; unknown for what cannot be read as a day that exists.
  func of(_ value: Value) -> RecordDay? {
    switch value {
    case .null: nil
    case .text(let text): of(text)
    case .integer, .bytes: .unknown
    }
  }

  private func of(_ text: String) -> RecordDay {
    if text.utf8.count <= 10 { return LocalDay(iso: text).map(RecordDay.known) ?? .unknown }
    return moment(text).map { .known($0.localDay) }
      ?? (isUTC ? .unknown : LocalDay(iso: text.prefix(10)).map(RecordDay.known) ?? .unknown)
  }

  /// Databases write `+00` for an offset, and a blank before the time.
  private func moment(_ text: String) -> Instant? {
    var text = text.replacing(" ", with: "T", maxReplacements: 1)
    let clock = text.dropFirst(11)
    if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      if clock[sign...].count == 3 { text += ":00" }
    } else if isUTC, !text.hasSuffix("Z") {
      text += "Z"
    }
    return Instant(iso: text)
  }
}
