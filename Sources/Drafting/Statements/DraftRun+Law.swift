import Documents
import Reading
import Register
import RegisterLanguage
import Wording

extension DraftRun {
  /// The bases, each with the purposes, conditions and laws that stand beside it.
  ///
  /// - Law: UK GDPR Art 13(1)(c)
  mutating func draftLawfulBases() {
    var found: [FoundBases] = []
    var places: [Int: Int] = [:]
    for statement in parts.statements(.lawfulBasis) where !isOfARight(statement.passage) {
      let unit = parts.unit(of: statement.passage)
      let place = places[unit[0]] ?? found.count
      if place == found.count {
        places[unit[0]] = place
        found.append(FoundBases(unit: unit))
      }
      found[place].add(statement)
    }
    let stated = found.map { $0.names ? addBases($0) : [] }
    for bases in found where !bases.names { addLaws(bases, found, stated) }
  }

  /// - Returns: the ids of the bases that the unit states.
  private mutating func addBases(_ found: FoundBases) -> [String] {
    let first = found.unit[0]
    let cells = parts.cells(of: first)
    let text = found.unit.map { reading.words(of: $0) }.joined(separator: " ")
    let laws = ActCitation.all(in: text).filter { !isForSchedule($0, text) }
    let schedule = Schedule1.conditions(in: text)
    var purposes = self.purposes(of: found.unit)
    if let first = cells?.first, cells!.count > 1, first.name.has(Self.purposeColumns) {
      let lines = parts.lines(first.passage)
      if let id = change(fileOf: first.passage, { $0.add(.purpose, first.words, at: lines) }),
        !purposes.contains(id)
      {
        purposes.append(id)
      }
    }
    var ids: [String] = []
    let isPair = found.articles.count == 1
    for article in found.articles {
      var values: [(key: String, value: YAMLDraft)] = [("article", .plain(article.value))]
      if isPair { values += special(found.special.map(\.value), schedule) }
      ids += addBasis(article, text, cells, laws, purposes, values)
    }
    if !isPair, let condition = found.special.first {
      ids += addBasis(
        condition, text, cells, laws, purposes, special(found.special.map(\.value), schedule))
    }
    return ids
  }

  private mutating func addBasis(
    _ statement: NoticeStatement, _ text: String, _ cells: [NoticeParts.Cell]?, _ laws: [String],
    _ purposes: [String], _ values: [(key: String, value: YAMLDraft)]
  ) -> [String] {
    var values = values
    if !laws.isEmpty { values.append(("laws", .list(laws.map { .text($0) }))) }
    if !purposes.isEmpty { values.append(("purposes", .list(purposes.map { .plain($0) }))) }
    let passage = statement.passage
    let decided = DraftText.trimmed(reading.document.words(statement.words))
    // An article that the notice does not number has been read into its words.
    let isNumbered =
      decided.contains { $0.isNumber }
      || text.filter { !$0.isWhitespace }.contains(statement.value)
    let name = cells?.first?.words ?? parts.words(passage)
    let short = isNumbered || decided.isEmpty ? name : decided
    let id = change(fileOf: passage) { [parts] in
      $0.add(
        .lawfulBasis, name, at: parts.lines(passage),
        id: short,
        assumed: isNumbered ? nil : DraftMessages.article(statement.value, decided),
        sameAs: statement.value, values)
    }
    return id.map { [$0] } ?? []
  }

  private func special(
    _ conditions: [String], _ schedule: [String]
  ) -> [(key: String, value: YAMLDraft)] {
    var values: [(key: String, value: YAMLDraft)] = []
    if !conditions.isEmpty {
      values.append(("special", .list(conditions.map { .plain($0) })))
      if !schedule.isEmpty { values.append(("schedule-1", .list(schedule.map { .text($0) }))) }
    }
    return values
  }

  /// The purposes that the same sentence or row states.
  private func purposes(of unit: [Int]) -> [String] {
    let names = Set(unit.map { DraftText.name(parts.words($0)) })
    let lines = Set(unit.map { parts.lines($0).lowerBound })
    let draft = service(of: unit[0]).map { services[$0].statements } ?? body
    return draft.statements(.purpose).filter { purpose in
      names.contains(purpose.name) && purpose.lines.contains { lines.contains($0.lowerBound) }
    }.map(\.id)
  }

  private func isForSchedule(_ law: String, _ text: String) -> Bool {
    guard let place = text.firstRange(of: law) else { return false }
    let before = PlainPassage(String(text[..<place.lowerBound].suffix(24)))
    return before.says("schedule 1 to the", "schedule 1 to", "schedule 1 of the", "atodlen 1 i")
  }

  // MARK: Laws beside bases

  /// Laws, articles and paragraphs that name no basis themselves go to the bases right before them.
  private mutating func addLaws(
    _ found: FoundBases, _ all: [FoundBases], _ stated: [[String]]
  ) {
    let first = found.unit[0]
    let text = found.unit.map { reading.words(of: $0) }.joined(separator: " ")
    let laws = ActCitation.all(in: text).filter { !isForSchedule($0, text) }
    let schedule = Schedule1.conditions(in: text)
    let lead = reading.passages[first].lead
    let places = all.indices.filter { place in
      !stated[place].isEmpty
        && (lead.map(all[place].unit.contains) == true
          || parts.section(all[place].unit[0]) == parts.section(first))
    }
    let leading = lead.flatMap { lead in places.first { all[$0].unit.contains(lead) } }
    let targets = Set((leading.map { [$0] } ?? places).flatMap { stated[$0] })
    var isTaken = false
    change(fileOf: first) { [parts] draft in
      let bases = draft.statements(.lawfulBasis).filter { targets.contains($0.id) }
      let special = bases.filter { $0.has("special") }
      let needy = bases.filter { $0.values.contains { Self.needsLaw($0.value) } }
      if !schedule.isEmpty, !special.isEmpty {
        Self.add("schedule-1", schedule, to: special, lines: parts.lines(first), in: &draft, nil)
        isTaken = true
      }
      if !laws.isEmpty, !needy.isEmpty, leading != nil || needy.count == 1 {
        Self.add(
          "laws", laws, to: needy, lines: parts.lines(first), in: &draft,
          needy.count > 1 ? DraftMessages.manyLaws : nil)
        isTaken = true
      }
    }
    if !isTaken {
      change(fileOf: first) { [parts] in
        $0.leave(.lawfulBasis, parts.words(first), line: parts.lines(first).lowerBound)
      }
    }
  }

  /// A duty or a task stands in a law.
  private static func needsLaw(_ value: YAMLDraft) -> Bool {
    value.isText("6(1)(c)") || value.isText("6(1)(e)")
  }

  private static func add(
    _ key: String, _ texts: [String], to bases: [DraftedStatement], lines: ClosedRange<Int>,
    in draft: inout StatementsDraft, _ assumed: Message?
  ) {
    let ids = Set(bases.map(\.id))
    draft.change(.lawfulBasis, ids: ids) { basis in
      basis.append(key, texts)
      basis.add(lines)
      guard let assumed else { return }
      if let own = basis.assumed, own != assumed, !own.en.contains(assumed.en) {
        basis.assumed = Message(cy: own.cy + " " + assumed.cy, en: own.en + " " + assumed.en)
      } else if basis.assumed == nil {
        basis.assumed = assumed
      }
    }
  }
}

extension DraftedStatement {
  /// Adds texts to a list, each once.
  fileprivate mutating func append(_ key: String, _ texts: [String]) {
    var values: [YAMLDraft] = []
    if case .list(let old) = self.values.first(where: { $0.key == key })?.value { values = old }
    for text in texts where !values.contains(where: { $0.isText(text) }) {
      values.append(.text(text))
    }
    set(key, .list(values))
  }
}
