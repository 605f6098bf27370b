import Drafting
import Reading
import Register
import RegisterLanguage

/// What a draft took from a notice, as a terminal shows it.
struct DraftText {
  let draft: RegisterDraft
  let out: String

  init(_ draft: RegisterDraft, out: String) {
    self.draft = draft
    self.out = out
  }

  /// Ends its own last line.
  var text: String {
    var lines = draft.files.map { "\(out)/\($0.name)".forTerminal }
    let width = draft.counts.map { String($0.count).count }.max() ?? 1
    lines += ["", "taken from the notice:"]
    lines += draft.counts.map { kind, count in
      let number = String(count)
      return "  " + String(repeating: " ", count: width - number.count) + number + " "
        + kind.rawValue
    }
    if !draft.silences.isEmpty {
      lines += ["", "not stated: " + draft.silences.map(\.rawValue).joined(separator: ", ")]
    }
    if !draft.openAnswers.isEmpty {
      lines += ["", "to be answered: " + draft.openAnswers.joined(separator: "; ")]
    }
    lines += [
      "", "\(draft.assumptions) \(draft.assumptions == 1 ? "reading" : "readings") to confirm",
    ]
    lines += untaken
    lines += ["", "next: addewid check \(out)".forTerminal]
    return lines.joined(separator: "\n") + "\n"
  }

  private var untaken: [String] {
    guard !draft.untaken.isEmpty else { return [] }
    let shown = draft.untaken.prefix(Self.shownMax).map { left in
      "  line \(left.line) (\(left.kind.rawValue)): \(left.words.prefix(100))".forTerminal
    }
    let more = draft.untaken.count - shown.count
    return ["", "stated and not carried over; look at these lines yourself:"] + shown
      + (more > 0 ? ["  and \(more) more, at the head of the files"] : [])
  }

  private static let shownMax = 20
}
