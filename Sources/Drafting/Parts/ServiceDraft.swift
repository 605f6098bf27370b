import Register
import RegisterLanguage
import Wording

/// A service that is being made from a notice, or from one of its sections.
struct ServiceDraft {
  let id: String
  let name: String
  let summary: String
  let lines: ClosedRange<Int>
  /// Sections of the reading that speak of it; nil: all of them.
  let sections: Set<Int>?
  var statements = StatementsDraft()
  var silences: [Silence.Topic] = []

  func file(_ source: DraftSource, _ pairs: DraftPairs) -> RegisterFile {
    var members: [(key: String, value: YAMLDraft)] = [
      ("service", .plain(id)),
      (
        "from",
        .plain(
          lines.count == 1
            ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)")
      ),
      ("name", pairs.pair(name)), ("summary", pairs.pair(summary)),
    ]
    members += statements.members(pairs)
    if !silences.isEmpty {
      members.append(("not-stated", .list(silences.map { .plain($0.rawValue) })))
    }
    let remark = "A draft, made by 'addewid draft' from \(source.name).\n" + statements.remarks
    return RegisterFile(
      name: "services/\(id).yaml", bytes: Array(YAMLDraft.document(remark, members).utf8))
  }
}
