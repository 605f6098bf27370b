import Reading
import Register
import RegisterLanguage

extension DraftRun {
  /// How long things are kept, in the grammar of the register where the words can be read.
  ///
  /// - Law: UK GDPR Art 13(2)(a)
  mutating func draftRetention() {
    for statement in units(.retention) where !isOfARight(statement.passage) {
      let passage = statement.passage
      let cells = parts.cells(of: passage)
      guard let term = term(passage, cells) else {
        change(fileOf: passage) { [parts] in
          $0.leave(.retention, parts.words(passage), line: parts.lines(passage).lowerBound)
        }
        continue
      }
      addTerm(term, cells, passage)
    }
    dropBareSchedules()
  }

  private func term(_ passage: Int, _ cells: [NoticeParts.Cell]?) -> KeptTerm? {
    guard let cells, cells.count > 1 else { return KeptTerm.read(reading.words(of: passage)) }
    let start = cells.first { $0.name.has(Self.startColumns) && $0.column > 0 }
    let length = cells.first { $0.name.has(Self.lengthColumns) && $0.column > 0 }
    if let length {
      return KeptTerm.read(
        reading.words(of: length.passage), start: start.map { reading.words(of: $0.passage) })
    }
    return cells.dropFirst().lazy.compactMap { KeptTerm.read(reading.words(of: $0.passage)) }.first
  }

  private mutating func addTerm(
    _ term: KeptTerm, _ cells: [NoticeParts.Cell]?, _ passage: Int
  ) {
    let words = cells?.first?.words ?? parts.words(passage)
    let all = cells.map { $0.map(\.words).joined(separator: " | ") } ?? words
    let plain = PlainPassage(all)
    var values: [(key: String, value: YAMLDraft)] = [("keep", .text(term.text))]
    if plain.has("anonymis", "anhysbys") {
      values.append(("then", .plain("anonymise")))
    } else if plain.has("delet", "destroy", "destruct", "erase", "dileu", "ddileu", "dinistr") {
      values.append(("then", .plain("erase")))
    }
    if term.text == "as the schedule says" {
      values.append(("schedule", .text(DraftText.name(words))))
    }
    let lines = parts.lines(passage)
    let records = cells.map { DraftText.trimmed($0[0].words) } ?? KeptRecords.name(in: words)
    change(fileOf: passage) { draft in
      let items = cells == nil ? [] : Self.items(named: words, in: draft)
      if !items.isEmpty {
        values.append(("items", .list(items.map { .plain($0) })))
      } else if let records, let value = StatementIds.base(records, without: StatementIds.small) {
        draft.add(value, to: Self.recordFact)
        values.append(("applies", .mapping([(Self.recordFact, .plain(value))])))
      }
      for event in term.events where !draft.events.contains(event) { draft.events.append(event) }
      draft.add(
        .retention, words, at: lines, assumed: term.assumption,
        remark: "The notice: \(all)", sameAs: term.text, values)
    }
  }

  /// The fact by which the records of a service fall into the classes that its terms name.
  private static let recordFact = "record"

  /// "You may have it deleted": what a right promises is no term.
  func isOfARight(_ passage: Int) -> Bool {
    reading.passage(passage, isAbout: "right")
      && reading.statements(.right).contains { $0.passage == passage }
  }

  private static func items(named words: String, in draft: StatementsDraft) -> [String] {
    draft.statements(.item).filter { $0.name.lowercased() == words.lowercased() }.map(\.id)
  }

  /// A schedule that is named beside real terms gives them their source: it is no term of its own.
  private mutating func dropBareSchedules() {
    body.dropSchedulesBesideTerms()
    for place in services.indices { services[place].statements.dropSchedulesBesideTerms() }
  }

  private static let lengthColumns = [
    "how long", "retention", "period", "kept for", "keep", "am ba hyd", "cyfnod", "cadw",
  ]
  private static let startColumns = [
    "counted", "start", "from", "trigger", "cyfrif", "cychwyn", "o ba bryd", "dechrau",
  ]
}

extension StatementsDraft {
  fileprivate mutating func dropSchedulesBesideTerms() {
    let terms = statements(.retention)
    let isBare = { (term: DraftedStatement) in
      term.values.contains { $0.value.isText("as the schedule says") }
    }
    guard terms.contains(where: { !isBare($0) }), terms.contains(where: isBare) else { return }
    for term in terms where isBare(term) {
      leave(.retention, term.detail ?? term.name, line: term.lines[0].lowerBound)
    }
    remove(.retention, where: isBare)
  }
}
