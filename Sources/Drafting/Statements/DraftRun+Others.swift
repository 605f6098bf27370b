import Reading
import Register
import RegisterLanguage

extension DraftRun {
  /// What is said once for the body, and needs few keys.
  mutating func draftOthers() {
    for statement in units(.automatedDecision) {
      let isMade = statement.value != "none"
      body.add(
        .automatedDecision, parts.words(statement.passage), at: parts.lines(statement.passage),
        [("made", .plain("\(isMade)"))])
    }
    for statement in units(.security) {
      if isAside(statement), parts.cells(of: statement.passage) != nil { continue }
      body.add(
        .security, parts.words(statement.passage), at: parts.lines(statement.passage))
    }
    for statement in units(.language) where !isAside(statement) {
      body.add(
        .language, parts.words(statement.passage), at: parts.lines(statement.passage))
    }
    draftChildren()
    draftCookies()
    draftToldBeforehand()
    draftExemptions()
  }

  /// What the notice says can be held back from people who ask.
  ///
  /// - Law: DPA 2018 Sch 2-4
  private mutating func draftExemptions() {
    let passages = reading.passages.indices.filter { passage in
      let plain = parts.plain(passage)
      return reading.passages[passage].role != .heading
        && (plain.has(
          "exempt", "withhold", "withheld", "hold information back", "esempt", "eithriad")
          || plain.says("do not have to provide", "dal gwybodaeth yn ôl", "ddal gwybodaeth yn ôl"))
        && !plain.has("cookie", "not exempt")
    }
    for passage in passages.prefix(Self.exemptionsMax) {
      let laws = ActCitation.all(in: reading.words(of: passage))
      body.add(
        .exemption, parts.words(passage), at: parts.lines(passage),
        laws.first.map { [("law", .text($0))] } ?? [])
    }
  }

  private static let exemptionsMax = 10

  private mutating func draftChildren() {
    for statement in units(.children) where !isAside(statement) {
      let plain = parts.plain(statement.passage)
      var values: [(key: String, value: YAMLDraft)] = []
      let isNotice =
        plain.has("notice", "version", "hysbysiad", "fersiwn", "easy read", "policy")
        && plain.has("child", "young", "pupil", "blant", "plant", "ifanc", "ddisgybl", "easy read")
        && !plain.has("this privacy notice has", "this notice explains")
      if isNotice {
        values.append(("document", .text(DraftText.name(parts.words(statement.passage)))))
      }
      body.add(
        .children, parts.words(statement.passage), at: parts.lines(statement.passage), values)
    }
  }

  private mutating func draftCookies() {
    let stated = units(.cookie).map(\.passage)
    let rows = parts.rows { reading.passage($0, isAbout: "cookie") }
    for passage in Set(stated.map { parts.unit(of: $0)[0] } + rows).sorted() {
      let cells = parts.cells(of: passage)
      let words = cells?.first?.words ?? parts.words(passage)
      let plain = PlainPassage(cells.map { $0.map(\.words).joined(separator: " ") } ?? words)
      var values: [(key: String, value: YAMLDraft)] = []
      let named = Self.cookieWords.filter { plain.has($0.stems) }
      if named.count == 1 { values.append(("category", .plain(named[0].category.rawValue))) }
      if let duration = cells.flatMap(duration) { values.append(("duration", .text(duration))) }
      if plain.has("by continuing", "wrth barhau", "drwy barhau") {
        values.append(("consent", .plain("continued-use")))
      }
      if let provider = cells?.first(where: { $0.name.has(Self.providerColumns) })?.words,
        !provider.isEmpty
      {
        values.append(("provider", .text(DraftText.name(provider))))
      }
      body.add(.cookie, words, at: parts.lines(passage), values)
    }
  }

  private func duration(_ cells: [NoticeParts.Cell]) -> String? {
    for cell in cells.dropFirst() where cell.name.has("last", "duration", "expir", "hyd", "para") {
      let periods = TermTokens(cell.words).periods
      if periods.count == 1 { return periods[0].words }
      if PlainPassage(cell.words).has("session", "until you close", "sesiwn", "nes i chi gau") {
        return "session"
      }
    }
    return nil
  }

  private static let providerColumns = [
    "set by", "provider", "whose", "darparwr", "gosodir", "gosodwyd", "pwy",
  ]
  private static let cookieWords: [(category: Cookie.Category, stems: [String])] = [
    (.strictlyNecessary, ["strictly necessary", "essential cookie", "cwbl angenrheidiol"]),
    (.analytics, ["analytic", "dadansoddi", "ddadansoddi"]),
    (.advertising, ["advertising cookie", "marketing cookie", "hysbysebu"]),
  ]

  /// When people are told, where the notice says so: before something is shared, or when it is
  /// collected.
  private mutating func draftToldBeforehand() {
    let passage = parts.firstPassage { plain in
      plain.has("before shar", "before we share", "cyn rhannu", "cyn i ni rannu")
        && plain.has("tell you", "aware", "inform you", "let you know", "dweud wrthych", "wybod")
    }
    guard let passage else { return }
    let words = parts.words(passage)
    var values: [(key: String, value: YAMLDraft)] = [("told", .plain("before-sharing"))]
    if let condition = Self.condition(in: words) {
      values.insert(("when", pairs.pair(condition)), at: 0)
    }
    body.add(.notice, words, at: parts.lines(passage), values)
  }

  // MARK: What people must give

  /// Puts what a notice says of giving information at the items that it names; where it names none,
  /// at all of them.
  ///
  /// - Law: UK GDPR Art 13(2)(e)
  mutating func draftRequirements() {
    let all = reading.passages.indices.filter {
      reading.passages[$0].role != .heading && speaksOfRequirement(parts.plain($0))
    }
    // What is lost without it, before who obliges anybody.
    let telling = all.filter { parts.plain($0).has("without", "if you do", "heb", "os na") }
    for passage in telling.isEmpty ? all.prefix(1) : telling[...] { takeRequirement(passage) }
  }

  private mutating func takeRequirement(_ passage: Int) {
    let plain = parts.plain(passage)
    let lines = parts.lines(passage)
    let value = pairs.pair(String(parts.words(passage).prefix(DraftText.detailCharactersMax)))
    func named(_ draft: StatementsDraft) -> [DraftedStatement] {
      draft.statements(.item).filter { item in
        let words = PlainPassage(item.name).text
        return words.count > 4 && plain.text.contains(words)
      }
    }
    let drafts = [body] + services.map(\.statements)
    let isNamed = drafts.contains { !named($0).isEmpty }
    var isTaken = false
    func take(_ draft: inout StatementsDraft) {
      let ids = (isNamed ? named(draft) : draft.statements(.item))
        .filter { !$0.has("required-for") }.map(\.id)
      draft.change(.item, ids: Set(ids)) { item in
        item.set("required-for", value)
        item.add(lines)
        isTaken = true
      }
    }
    take(&body)
    for place in services.indices { take(&services[place].statements) }
    if !isTaken { body.leave(.category, parts.words(passage), line: lines.lowerBound) }
  }
}
