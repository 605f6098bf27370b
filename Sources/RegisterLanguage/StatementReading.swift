import Register
import Wording

/// The keys that every statement has beside its own.
let statementKeys = ["id", "keeps", "from", "assumed"]

extension Section {
  /// Reads the statement's head and joins it to its value.
  func stated<V>(_ value: V, id: String? = nil, log: FindingLog) -> Stated<V>? {
    guard let id = id ?? identifier("id", help: "give the statement an id of its own") else {
      return nil
    }
    let keeps = texts("keeps")
    if keeps.count > 3 {
      log.add(
        .overLimit, at: place(of: "keeps"), "a statement carries at most three promises",
        help: "split the statement")
    }
    let from = optionalText("from").flatMap { lines($0, log: log) }
    let assumed = has("assumed") ? bilingual("assumed") : nil
    if from == nil, assumed == nil, !has("from") {
      log.add(
        .statementWithoutSource, at: place, "'\(id)' says neither where it comes from nor why",
        help: "add 'from' with the lines of the notice, or 'assumed' with the reason")
    }
    return Stated(
      id: id, keeps: keeps, from: from, assumed: assumed, place: place, value: value)
  }

  /// "326-349", or one line alone.
  func lines(_ text: String, log: FindingLog) -> NoticeLines? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 1, let line = parts[0], line > 0 {
      return NoticeLines(first: line, last: line)
    }
    if parts.count == 2, let first = parts[0], let last = parts[1], first > 0, first <= last {
      return NoticeLines(first: first, last: last)
    }
    log.add(
      .unreadableLines, at: place(of: "from"), "'\(text.prefix(60))' are not lines of a notice",
      help: "write the first and the last line, for example 326-349")
    return nil
  }

  func conditions(_ key: String) -> [FactCondition] {
    namedTexts(key).map { FactCondition(fact: $0.name, value: $0.text) }
  }
}
