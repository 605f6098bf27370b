import Foundation
import Reading

/// A notice whose statements somebody labelled from its text alone, before the reader ran on it:
/// a file of `Tests/Expected/notices/statements`.
struct LabelledNotice: Sendable, CustomStringConvertible {
  struct Label: Sendable, Hashable {
    let lines: ClosedRange<Int>
    let kind: String
    let value: String
    /// Whether the labeller was sure: other rows count neither for nor against the reader.
    let isSure: Bool
  }

  let name: String
  let labels: [Label]

  var description: String { name }

  static let all: [LabelledNotice] = {
    let folder = Project.root.appending(path: "Tests/Expected/notices/statements")
    let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return names.filter { $0.hasSuffix(".csv") }.map { name in
      let text = try! String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return LabelledNotice(
        name: String(name.dropLast(4)),
        labels: text.split(separator: "\n").dropFirst().map(LabelledNotice.label))
    }
  }()

  private static func label(_ row: Substring) -> Label {
    let cells = row.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
    let (line, end) = (Int(cells[0])!, Int(cells[1])!)
    let value = cells[3].replacing("\"", with: "")
    return Label(
      lines: line...end, kind: String(cells[2].replacing("?", with: "")), value: String(value),
      isSure: !cells[2].hasSuffix("?"))
  }

  struct Score {
    var sure = 0
    var found = 0
    var stated = 0
    var invented = 0
    var missed: [Label] = []
    var surplus: [NoticeStatement] = []
  }

  /// Holds a reading against the labels: a label is found by a statement of its kind, and of its
  /// value where the kind has values of its own, on its lines; each statement answers one label
  /// first, and further ones of its line only where none is left.
  func score(_ reading: NoticeReading) -> Score {
    var score = Score()
    var used: Set<Int> = []
    let statements = reading.statements
    for label in labels {
      let fits = statements.indices.filter { answers(statements[$0], label) }
      let hit = fits.first { !used.contains($0) } ?? fits.first
      if let hit { used.insert(hit) }
      guard label.isSure else { continue }
      score.sure += 1
      if hit != nil { score.found += 1 } else { score.missed.append(label) }
    }
    score.stated = statements.count
    score.surplus = statements.indices.filter { index in
      !used.contains(index) && !labels.contains { answers(statements[index], $0) }
    }.map { statements[$0] }
    score.invented = score.surplus.count
    return score
  }

  private static let valued: Set<String> = ["contact", "lawful-basis", "right", "complaint"]

  private func answers(_ statement: NoticeStatement, _ label: Label) -> Bool {
    guard statement.kind.rawValue == label.kind,
      label.lines.overlaps(statement.line...statement.endLine)
    else { return false }
    if Self.valued.contains(label.kind) {
      return Self.plain(statement.value) == Self.plain(label.value)
    }
    let denies = (statement.value == "none", label.value == "none")
    return denies.0 == denies.1 || !["recipient", "automated-decision"].contains(label.kind)
  }

  /// Telephone numbers are compared by their digits.
  private static func plain(_ value: String) -> String {
    let digits = value.filter(\.isNumber)
    return digits.count > 8 && !value.contains("@") ? String(digits.suffix(9)) : value.lowercased()
  }
}
