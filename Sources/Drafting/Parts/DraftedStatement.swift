import Register
import RegisterLanguage
import Wording

/// A statement of a register that is being made from words of a notice.
struct DraftedStatement {
  let id: String
  let name: String
  let detail: String?
  var lines: [ClosedRange<Int>]
  var assumed: Message?
  /// The kept words of the notice, where its own were put in other ones.
  var remark: String?
  var values: [(key: String, value: YAMLDraft)]

  mutating func set(_ key: String, _ value: YAMLDraft) {
    if let place = values.firstIndex(where: { $0.key == key }) {
      values[place].value = value
    } else {
      values.append((key, value))
    }
  }

  func has(_ key: String) -> Bool { values.contains { $0.key == key } }

  mutating func add(_ more: ClosedRange<Int>) {
    guard !lines.contains(where: { $0.contains(more.lowerBound) && $0.contains(more.upperBound) }),
      lines.count < Self.linesMax
    else { return }
    lines.append(more)
    lines.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private static let linesMax = 12

  func yaml(_ pairs: DraftPairs) -> YAMLDraft {
    var members: [(key: String, value: YAMLDraft)] = [("id", .plain(id)), ("from", from)]
    if let assumed { members.append(("assumed", pairs.pair(assumed))) }
    members.append(("name", pairs.pair(name)))
    if let detail { members.append(("detail", pairs.pair(detail))) }
    members += values
    let statement = YAMLDraft.mapping(members)
    return remark.map { .remarked($0, statement) } ?? statement
  }

  private var from: YAMLDraft {
    let texts = lines.map { range in
      YAMLDraft.plain(
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)")
    }
    return texts.count == 1 ? texts[0] : .list(texts)
  }
}
