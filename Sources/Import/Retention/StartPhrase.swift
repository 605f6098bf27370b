import Wording

/// From when a term runs.
enum StartPhrase {
  case event(String, assumption: Message? = nil)
  /// Years that the start itself adds: `18th birthday`.
  case birth(person: String, years: Int)

  /// - Parameter tokens: what the schedule says of the start.
  /// - Returns: nil where it says nothing.
  static func read(_ tokens: [String]) -> StartPhrase? {
    let words = tokens.filter { !fillers.contains($0) }
    guard !words.isEmpty else { return nil }
    let set = Set(words)
    if !set.isDisjoint(with: ["dob", "birth", "birthday", "born"]) {
      let person =
        set.contains("youngest")
        ? "the youngest child in the proceedings"
        : set.isDisjoint(with: ["child", "child's", "plentyn", "childs"])
          ? "the person" : "the child"
      let years = set.contains("birthday") ? words.compactMap { Int($0) }.first ?? 0 : 0
      return .birth(person: person, years: years)
    }
    for (event, groups) in usual where groups.contains(where: { Set($0).isSubset(of: set) }) {
      return .event(event)
    }
    if set.contains("current") || set == ["year"] || set == ["cy"] {
      return .event("financial-year-ended", assumption: ReadTerm.currentYear)
    }
    return .event(words.prefix(8).joined(separator: "-"))
  }

  /// The usual starts, the narrower before the wider.
  private static let usual: [(event: String, groups: [[String]])] = [
    ("adoption-order-made", [["adoption", "order"]]),
    (
      "financial-year-ended",
      [["financial", "year"], ["fy"], ["blwyddyn", "ariannol"], ["flwyddyn", "ariannol"]]
    ),
    ("year-ended", [["calendar", "year"], ["end", "year"], ["diwedd", "flwyddyn"]]),
    ("account-closed", [["account", "closure"], ["account", "closed"]]),
    ("file-closed", [["file", "closure"], ["file", "closed"], ["closure", "ffeil"]]),
    ("case-closed", [["closure"], ["closed"], ["close"], ["closing"]]),
    ("last-contact", [["last", "contact"]]),
    ("last-action", [["last", "action"], ["last", "entry"], ["last", "activity"]]),
    (
      "contract-ended",
      [
        ["contract", "end"], ["contract", "ends"], ["contract", "expiry"],
        ["contract", "termination"], ["contract", "life"], ["contract", "ended"],
      ]
    ),
    ("employment-ended", [["employment"], ["leaving"], ["leaver"], ["leaves"]]),
    ("person-died", [["death"], ["died"], ["deceased"]]),
    ("superseded", [["superseded"], ["supersession"], ["superceded"]]),
    ("record-made", [["creation"], ["created"], ["date", "record"]]),
    ("application-decided", [["decision"], ["application", "decided"]]),
  ]

  private static let fillers: Set<String> = [
    "the", "a", "an", "of", "on", "is", "been", "has", "have", "it", "to", "y", "yr", "o",
    "dyddiad", "when", "until", "after", "plus",
  ]
}
