import Register
import Relations
import Retention
import StatutoryTime

/// A day as a column of a system holds it: a date, or a moment in the zone that the map gives.
struct StoredDay {
  /// Whether moments without an offset are UTC; else they are told as people in Wales read them.
  let isUTC: Bool
  /// Values that stand for a day that nobody knows, as the map names them.
  let unknown: Set<String>

  /// Where a database must have a day and nobody knew it, its first ones are written: no system has
  /// an event, or a person who is alive to it, before.
  static let firstKnown = LocalDay(iso: "1900-01-02") ?? .earliest

  /// - Parameter column: of a table of the system; one that the map does not describe is as the table
  ///   says.
  init(_ column: String?, in table: MappedTable, of system: SystemMap) {
    let mapped = column.flatMap { table.column($0) }
    let zone =
      mapped.map { system.timeZone(of: $0, in: table) } ?? table.timeZone ?? system.timeZone
    isUTC = (zone ?? "UTC") == "UTC"
    unknown = Set(mapped?.unknown ?? [])
  }

  /// - Returns: nil for an empty column; unknown for what cannot be read as a day that exists.
  func of(_ value: Value) -> RecordDay? {
    switch value {
    case .null: nil
    case .text(let text): of(text)
    case .integer, .bytes: .unknown
    }
  }

  private func of(_ text: String) -> RecordDay {
    if !unknown.isEmpty, unknown.contains(text) || unknown.contains(String(text.prefix(10))) {
      return .unknown
    }
    guard let day = day(text), day >= Self.firstKnown else { return .unknown }
    return .known(day)
  }

  private func day(_ text: String) -> LocalDay? {
    if text.utf8.count <= 10 { return LocalDay(iso: text) }
    let text = Self.inMilliseconds(text.replacing(" ", with: "T", maxReplacements: 1))
    let clock = text.dropFirst(11)
    if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      // Databases write `+00` for an offset.
      return Instant(iso: clock[sign...].count == 3 ? text + ":00" : text)?.localDay
    }
    if text.hasSuffix("Z") { return Instant(iso: text)?.localDay }
    guard let moment = Instant(iso: text + "Z") else { return nil }
    return isUTC ? moment.localDay : LocalDay(iso: text.prefix(10))
  }

  /// Databases count more decimals of a second than a moment has here.
  private static func inMilliseconds(_ text: String) -> String {
    guard let point = text.firstIndex(of: ".") else { return text }
    let start = text.index(after: point)
    let end = text[start...].firstIndex { !$0.isASCII || !$0.isNumber } ?? text.endIndex
    guard text.distance(from: start, to: end) > 3 else { return text }
    return text.replacingCharacters(from: text.index(start, offsetBy: 3), to: end)
  }
}

extension String {
  /// The text without what stands between two places.
  fileprivate func replacingCharacters(from start: Index, to end: Index) -> String {
    String(self[..<start]) + String(self[end...])
  }
}
