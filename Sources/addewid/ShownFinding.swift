/// A finding as a terminal shows it: the place, the line itself with a mark, help and law.
struct ShownFinding {
  let file: String
  let line: Int
  /// Counted from 1, in Unicode scalars of the line.
  let column: Int
  let severity: String
  let message: String
  let rule: String
  let help: String
  let law: String?
  /// The line as it stands in the file; empty where there is none to show.
  let source: String
  /// Something to add in brackets to the first line.
  var note: String?
  /// What stands before the help and the law, in the language of the finding.
  var labels = (help: "help", law: "law")

  var text: String {
    var parts = ["\(file):\(line):\(column): \(severity): \(message) [\(rule)]"]
    if let note { parts[0] += " (\(note))" }
    let (shown, mark) = window
    if !shown.isEmpty {
      let margin = String(repeating: " ", count: String(line).count)
      parts.append("  \(line) | \(shown)")
      if let mark { parts.append("  \(margin) | \(String(repeating: " ", count: mark))^") }
    }
    parts.append("\(labels.help): \(help)")
    if let law { parts.append("\(labels.law): \(law)") }
    return parts.map(\.forTerminal).joined(separator: "\n") + "\n"
  }

  /// As much of a long line as can be looked at, and where in it the mark goes.
  private var window: (shown: String, mark: Int?) {
    let scalars = source.unicodeScalars
    let place = column - 1
    let hasMark = place >= 0 && place < scalars.count
    guard scalars.count > Self.shownMax else { return (source, hasMark ? place : nil) }
    let start = hasMark && place > Self.shownMax - Self.roomAfter ? place - Self.roomBefore : 0
    let cut = scalars.dropFirst(start).prefix(Self.shownMax)
    let shown = (start > 0 ? "…" : "") + String(String.UnicodeScalarView(cut))
    let isCut = start + cut.count < scalars.count
    return (shown + (isCut ? "…" : ""), hasMark ? place - start + (start > 0 ? 1 : 0) : nil)
  }

  private static let shownMax = 200
  private static let roomBefore = 60
  private static let roomAfter = 40
}

extension String {
  /// The text without what a terminal would obey: controls, and marks that turn the direction of
  /// the words after them. A tab becomes a space, as one column.
  var forTerminal: String {
    guard unicodeScalars.contains(where: \.isObeyed) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(scalar == "\t" ? " " : scalar.isObeyed ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isObeyed: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
