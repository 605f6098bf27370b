import Retention
import StatutoryTime

/// `name=value;name=value`, the vocabulary of the table.
struct ScenarioFacts: Sendable {
  let entries: [(name: String, value: String)]

  init(_ text: String) {
    entries = text.split(separator: ";").map { entry in
      let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  subscript(name: String) -> String? { entries.first { $0.name == name }?.value }

  /// A day as it is stated: nil where nothing is, or `none`.
  func day(_ name: String) -> RecordDay? {
    guard let text = self[name], text != "none" else { return nil }
    return localDay(name).map(RecordDay.known) ?? .unknown
  }

  /// A day that is known; a moment in UTC falls on its day in Wales.
  func localDay(_ name: String) -> LocalDay? {
    guard let text = self[name] else { return nil }
    return LocalDay(iso: text) ?? Instant(iso: text)?.localDay
  }

  func list(_ name: String) -> [String] {
    (self[name] ?? "").split(separator: "|").map(String.init)
  }

  /// The numbered things of a kind, for example `hold1`, `hold2`, in the order of the row.
  func numbered(_ kind: String, prefix: String = "") -> [String] {
    var found: [String] = []
    for entry in entries where entry.name.hasPrefix(prefix + kind) {
      let rest = entry.name.dropFirst(prefix.count + kind.count)
      let number = rest.prefix { $0.isNumber }
      let name = prefix + kind + number
      if !number.isEmpty, !found.contains(name) { found.append(name) }
    }
    return found
  }
}
