import Register

/// Where a parameter's value can stand, and whether a typed value is the same.
struct ParameterMatch {
  let name: String
  let value: String
  /// Whether the register says that the notice is silent where a carrying statement stands.
  let statesSilence: Bool

  func places(in values: [TypedValue]) -> [ParameterCarriage.Place] {
    let wanted = PlainText(value)
    // What the makers of the list inferred may stand in the register without that word.
    let plain = PlainText(value.replacing("inferred ", with: ""))
    var places = values.filter { matches($0, wanted) || matches($0, plain) }
      .map { ParameterCarriage.Place(statement: $0.statement, key: $0.field) }
    if places.isEmpty, statesSilence, Self.silences.contains(wanted.text) {
      places = [ParameterCarriage.Place(statement: "", key: "not-stated")]
    }
    return places
  }

  private static let silences: Set<String> = ["not stated", "none stated"]

  private func matches(_ value: TypedValue, _ wanted: PlainText) -> Bool {
    let stated = PlainText(value.text)
    if let keys = Self.keys[name] {
      if Self.silences.contains(wanted.text), value.key == "listed-as" {
        return stated == wanted
      }
      guard keys.contains(value.key) else { return false }
      return sameTyped(stated, wanted)
    }
    if let kinds = Self.kinds[name], !kinds.contains(value.kind) { return false }
    return stated == wanted
  }

  private func sameTyped(_ stated: PlainText, _ wanted: PlainText) -> Bool {
    switch name {
    case "fee": return stated == wanted || (wanted.text == "0" && stated.text == "none")
    case "right", "rights":
      return stated.text == Self.rights[wanted.text] ?? wanted.text
    case "law", "laws", "section": return stated.contains(wanted)
    case "duration", "duration_min", "duration_max":
      return stated.contains(wanted)
        || (stated.text == "session" && wanted.text.hasPrefix("session"))
    case "age_threshold": return stated == wanted || wanted.text.hasSuffix(" " + stated.text)
    default: return stated == wanted
    }
  }

  /// Parameters with a key of their own in the register.
  private static let keys: [String: Set<String>] = [
    "article": ["article", "special"], "fee": ["fee"], "right": ["right", "rights"],
    "rights": ["right", "rights"], "telephone": ["telephone"], "email": ["email"],
    "age_threshold": ["age-over", "age-from"],
    "duration": ["keep", "within", "renew", "lasts", "duration", "remind"],
    "duration_min": ["keep", "lasts"], "duration_max": ["keep"],
    "law": ["laws", "law", "schedule-1"], "laws": ["laws", "law"], "section": ["laws", "law"],
  ]

  /// Parameters that name statements of a kind.
  private static let kinds: [String: Set<StatementKind>] = [
    "fields": [.item], "field": [.item], "recipients": [.recipient], "recipient": [.recipient],
    "source": [.source], "sources": [.source],
    "purpose": [.purpose, .statistic, .research, .preference],
    "purposes": [.purpose, .statistic, .research],
  ]

  /// What lists of promises call the rights.
  private static let rights: [String: String] = [
    "object": "objection", "erase": "erasure", "delete": "erasure", "amend": "rectification",
    "limit": "restriction", "restrict": "restriction",
    "object to automated decisions": "automated decisions",
  ]
}

/// A text without what does not matter: case, kinds of apostrophe and dash, spaces, a full stop.
public struct PlainText: Sendable, Hashable {
  public let text: String

  public init(_ raw: String) {
    var text = ""
    var isGap = true
    for character in raw.lowercased() {
      switch character {
      case " ", "-", "–", "—", "\n", "\u{2011}":
        if !isGap { text.append(" ") }
        isGap = true
      case "‘", "’":
        text.append("'")
        isGap = false
      default:
        text.append(character)
        isGap = false
      }
    }
    while text.last == " " || text.last == "." { text.removeLast() }
    // A calendar day is a day, a calendar month a month.
    self.text = text.replacing("calendar ", with: "")
  }

  func contains(_ other: PlainText) -> Bool { text.contains(other.text) }
}
