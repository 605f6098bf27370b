import Reading
import Register
import RegisterLanguage
import Wording

/// The statements of one file of a register.
struct StatementsDraft {
  private(set) var byKind: [StatementKind: [DraftedStatement]] = [:]
  private(set) var untaken: [UntakenStatement] = []
  var events: [String] = []
  /// Facts by which records fall into classes, each with its values.
  private(set) var facts: [(name: String, values: [String])] = []
  private var ids = StatementIds()
  /// The position of a statement by its words.
  private var known: [String: Int] = [:]
  private var count = 0
  /// A file of a register has a limit; a notice that states more is no notice.
  static let statementsMax = 400

  /// Adds a statement, or lines to one of the same words.
  ///
  /// - Returns: its id; nil where nothing can be added.
  @discardableResult
  mutating func add(
    _ kind: StatementKind, _ words: String, at lines: ClosedRange<Int>, id: String? = nil,
    assumed: Message? = nil, remark: String? = nil, sameAs mark: String = "",
    _ values: [(key: String, value: YAMLDraft)] = []
  ) -> String? {
    let name = DraftText.name(words)
    guard !name.isEmpty else { return nil }
    let key = "\(kind.rawValue)\u{0}\(DraftText.trimmed(words).lowercased())\u{0}\(mark)"
    if let place = known[key] {
      byKind[kind]?[place].add(lines)
      return byKind[kind]?[place].id
    }
    guard count < Self.statementsMax else { return nil }
    count += 1
    known[key] = byKind[kind]?.count ?? 0
    let id = ids.id(for: id ?? name, else: kind.rawValue)
    byKind[kind, default: []].append(
      DraftedStatement(
        id: id, name: name, detail: DraftText.detail(words), lines: [lines], assumed: assumed,
        remark: remark, values: values))
    return id
  }

  func has(_ kind: StatementKind) -> Bool { byKind[kind]?.isEmpty == false }

  func statements(_ kind: StatementKind) -> [DraftedStatement] { byKind[kind] ?? [] }

  mutating func change(
    _ kind: StatementKind, ids: Set<String>, _ change: (inout DraftedStatement) -> Void
  ) {
    for place in (byKind[kind] ?? []).indices where ids.contains(byKind[kind]![place].id) {
      change(&byKind[kind]![place])
    }
  }

  mutating func change(
    _ kind: StatementKind, id: String?, _ change: (inout DraftedStatement) -> Void
  ) {
    self.change(kind, ids: id.map { [$0] } ?? [], change)
  }

  mutating func add(_ value: String, to fact: String) {
    if let place = facts.firstIndex(where: { $0.name == fact }) {
      if !facts[place].values.contains(value) { facts[place].values.append(value) }
    } else {
      facts.append((fact, [value]))
    }
  }

  mutating func remove(_ kind: StatementKind, where isSuch: (DraftedStatement) -> Bool) {
    byKind[kind]?.removeAll(where: isSuch)
    if byKind[kind]?.isEmpty == true { byKind[kind] = nil }
    // Positions have moved.
    known = known.filter { !$0.key.hasPrefix("\(kind.rawValue)\u{0}") }
  }

  mutating func leave(_ kind: NoticeStatement.Kind, _ words: String, line: Int) {
    let words = String(words.prefix(Self.untakenCharactersMax))
    let left = UntakenStatement(line: line, kind: kind, words: words)
    if !untaken.contains(left), untaken.count < Self.statementsMax { untaken.append(left) }
  }

  private static let untakenCharactersMax = 200

  /// Events and facts, and the sections in the order of the language.
  func members(_ pairs: DraftPairs) -> [(key: String, value: YAMLDraft)] {
    var members: [(key: String, value: YAMLDraft)] = []
    if !events.isEmpty { members.append(("events", .list(events.map { .text($0) }))) }
    if !facts.isEmpty {
      let facts = facts.map { (key: $0.name, value: YAMLDraft.list($0.values.map { .plain($0) })) }
      members.append(("facts", .mapping(facts)))
    }
    return members
      + StatementKind.allCases.compactMap { kind in
        guard let drafts = byKind[kind], !drafts.isEmpty else { return nil }
        return (kind.rawValue, .list(drafts.map { $0.yaml(pairs) }))
      }
  }

  /// What was left out, as comments.
  var remarks: String {
    guard !untaken.isEmpty else { return "" }
    let lines = untaken.sorted { $0.line < $1.line }.map {
      "  line \($0.line) (\($0.kind.rawValue)): \($0.words)"
    }
    return "Stated in the notice and not carried over; look at these lines yourself:\n"
      + lines.joined(separator: "\n") + "\n"
  }
}
