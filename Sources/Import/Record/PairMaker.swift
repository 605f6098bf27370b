import RegisterLanguage

/// Texts of a sheet in one language, as the pairs of a register.
///
/// The other language holds a copy: a register cannot do without, and a copy that is marked nowhere
/// as checked stays a draft. The report says so once.
struct PairMaker {
  let isWelsh: Bool
  static let charactersMax = 4_000

  func pair(_ text: String) -> YAMLDraft {
    let text = String(text.prefix(PairMaker.charactersMax))
    return .pair(cy: text, en: text)
  }

  static func pair(cy: String, en: String) -> YAMLDraft { .pair(cy: cy, en: en) }
}

/// The parts of a cell: officers write lists with semicolons, on lines, or with commas.
enum CellList {
  static func parts(_ text: String, commas: Bool = true) -> [String] {
    let lines = text.split { $0.isNewline || $0 == ";" || $0 == "•" || $0 == "·" }
    let isList = lines.count > 1
    let parts = isList || !commas ? lines.map(String.init) : byCommas(text)
    var seen: Set<String> = []
    return parts.map(bare).filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }

  /// Commas outside brackets.
  private static func byCommas(_ text: String) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth = max(0, depth - 1) }
      if character == ",", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// Without the dash, star or number of a list, and without a full stop.
  private static func bare(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace || "-–*—".contains(first) {
      rest.removeFirst()
    }
    while let last = rest.last, last.isWhitespace || last == "." || last == "," {
      rest.removeLast()
    }
    return String(rest.prefix(PairMaker.charactersMax))
  }

  /// True for "N/A", "none", "-" and the like: the cell says that there is nothing to say.
  static func isNothing(_ text: String) -> Bool {
    let plain = PlainText.joined(text)
    if plain.isEmpty { return text.allSatisfy { $0.isWhitespace || "-–—.?*/_…".contains($0) } }
    return nothing.contains(plain)
      || plain.hasPrefix("not stated for this purpose")
      || plain.hasPrefix("heb ei nodi ar gyfer y diben hwn")
  }

  private static let nothing: Set<String> = [
    "n a", "na", "not applicable", "nil", "tbc", "tbd", "to be confirmed", "unknown", "not known",
    "not stated", "heb ei nodi", "amherthnasol", "ddim yn berthnasol", "i w gadarnhau",
    "iw gadarnhau", "anhysbys", "todo",
  ]

  /// True for "none", "no", "dim": the cell says that there is none.
  static func isNone(_ text: String) -> Bool {
    ["none", "no", "dim", "nac oes", "no transfers", "not transferred"]
      .contains(PlainText.joined(text))
  }
}
