import Reading
import Register
import RegisterLanguage

extension DraftRun {
  /// Kinds of information, and the people about whom an entry says that they are.
  mutating func draftSubjectsAndItems() {
    for statement in units(.category) {
      let passage = naming(statement.passage, columns: Self.itemColumns)
      guard !isInPassing(statement, besides: Self.otherThanItems) else {
        leave(statement)
        continue
      }
      let words = parts.words(passage)
      let lines = parts.lines(passage)
      let subject = self.subject(of: words)
      let id = subject.flatMap { subject in
        change(fileOf: passage) { $0.add(.subject, subject, at: lines) }
      }
      let isHeld = !parts.plain(passage).has(Self.notHeld)
      for item in items(words) {
        addItem(item, lines, subject: id, isHeld: isHeld, at: passage)
      }
    }
  }

  private mutating func addItem(
    _ item: String, _ lines: ClosedRange<Int>, subject: String?, isHeld: Bool, at passage: Int
  ) {
    let plain = PlainPassage(item)
    let special = SpecialWords.special(plain)
    let isSpecial = !special.isEmpty || SpecialWords.namesSpecialCategories(plain)
    let isCriminal = SpecialWords.isCriminal(plain)
    var values: [(key: String, value: YAMLDraft)] = []
    if let subject { values.append(("subjects", .list([.plain(subject)]))) }
    if !isHeld { values.append(("held", .plain("false"))) }
    if plain.says("etc", "not limited to", "such as", "among others", "ac ati") {
      values.append(("open", .plain("true")))
    }
    var marks: [[(key: String, value: YAMLDraft)]] = []
    if isSpecial {
      let kinds = special.map { YAMLDraft.plain($0.rawValue) }
      marks.append([("category", .plain("special"))])
      if !kinds.isEmpty { marks[0].append(("special", .list(kinds))) }
    }
    // An item has one category: what the words put in two becomes two.
    if isCriminal { marks.append([("category", .plain("criminal"))]) }
    for mark in marks.isEmpty ? [[]] : marks {
      change(fileOf: passage) {
        $0.add(
          .item, item, at: lines, sameAs: mark.first.map { "\($0.value)" } ?? "", mark + values)
      }
    }
  }

  /// "About library members: ...".
  private func subject(of words: String) -> String? {
    guard let colon = words.firstIndex(of: ":") else { return nil }
    let head = words[..<colon].split(separator: " ")
    guard head.count > 1, head.count <= 8, let first = head.first?.lowercased(),
      ["about", "am"].contains(first)
    else { return nil }
    return head.dropFirst().joined(separator: " ")
  }

  /// What an entry names: the parts of a plain list, else the whole.
  private func items(_ words: String) -> [String] {
    var list = words
    if let colon = words.firstIndex(of: ":"),
      words[..<colon].split(separator: " ").count <= Self.headWordsMax
    {
      list = String(words[words.index(after: colon)...])
    }
    return WordList.parts(list) ?? [words]
  }

  private static let otherThanItems: Set<NoticeStatement.Kind> = [
    .source, .recipient, .retention, .right, .lawfulBasis, .security, .clock,
  ]
  private static let headWordsMax = 12
  static let itemColumns = [
    "record", "data", "information", "categor", "type", "what we hold", "cofnod", "gwybodaeth",
    "math",
  ]
  private static let notHeld = [
    "we do not collect", "we do not hold", "we never collect", "nid ydym yn casglu",
    "nid ydym yn cadw",
  ]

  // MARK: Sources

  mutating func draftSources() {
    for statement in units(.source) where !speaksOfRequirement(parts.plain(statement.passage)) {
      let passage = naming(statement.passage, columns: ["source", "from", "ffynhonnell", "o ble"])
      let words = parts.words(passage)
      let kinds = SourceWords.kinds(PlainPassage(words))
      let assumed = kinds.count == 1 ? nil : DraftMessages.sourceKind
      let type = kinds.first ?? .organisation
      change(fileOf: passage) { [parts] in
        $0.add(
          .source, words, at: parts.lines(passage), assumed: assumed,
          [("type", .plain(type.rawValue))])
      }
    }
  }

  // MARK: Purposes

  mutating func draftPurposes() {
    for statement in units(.purpose) {
      guard !isInPassing(statement, besides: [.retention, .clock, .right]) else {
        leave(statement)
        continue
      }
      let passage = naming(statement.passage, columns: Self.purposeColumns)
      change(fileOf: passage) { [parts] in
        $0.add(.purpose, parts.words(passage), at: parts.lines(passage))
      }
    }
  }

  static let purposeColumns = [
    "what we do", "purpose", "why", "reason", "activity", "use", "beth rydym", "beth ydym",
    "diben", "pam", "gweithgaredd",
  ]
}
