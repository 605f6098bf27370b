import Reading
import Register
import RegisterLanguage
import Wording

/// One notice on its way to a draft.
struct DraftRun {
  let parts: NoticeParts
  let pairs: DraftPairs
  /// What is said once for the body.
  var body = StatementsDraft()
  var services: [ServiceDraft]
  var bodyFacts = BodyFacts()
  var commissionerContacts: [ContactGroup] = []
  var silences: [Silence.Topic] = []
  var openAnswers: [Message] = []

  init(_ parts: NoticeParts) {
    self.parts = parts
    pairs = DraftPairs(language: parts.language)
    services = Activities.services(of: parts)
  }

  mutating func draft() {
    draftBodyFacts()
    draftSubjectsAndItems()
    draftSources()
    draftPurposes()
    draftLawfulBases()
    draftRecipients()
    draftTransfers()
    draftRetention()
    draftRights()
    draftContacts()
    draftComplaints()
    draftOthers()
    draftRequirements()
    findSilences()
  }

  var reading: NoticeReading { parts.reading }

  // MARK: Where a statement goes

  /// The position of the service of which a passage speaks; nil for the body as a whole.
  func service(of passage: Int) -> Int? {
    if services.count == 1, services[0].sections == nil { return 0 }
    return services.firstIndex { $0.sections?.contains(parts.section(passage)) == true }
  }

  /// Changes the statements of the file to which a passage belongs.
  @discardableResult
  mutating func change<Result>(
    fileOf passage: Int, _ change: (inout StatementsDraft) -> Result
  ) -> Result {
    guard let place = service(of: passage) else { return change(&body) }
    return change(&services[place].statements)
  }

  /// Units that state something of a kind, each once, in the order of the notice.
  ///
  /// - Returns: the statement of each, the first of its unit.
  func units(_ kind: NoticeStatement.Kind) -> [NoticeStatement] {
    var seen: Set<Int> = []
    return parts.statements(kind).filter { seen.insert(parts.unit(of: $0.passage)[0]).inserted }
  }

  /// Whether a sentence is about something else, and only mentions this.
  ///
  /// - Parameter others: kinds that such a sentence states besides.
  func isInPassing(
    _ statement: NoticeStatement, besides others: Set<NoticeStatement.Kind>
  ) -> Bool {
    let passage = statement.passage
    guard reading.passages[passage].role == .sentence,
      !reading.passage(passage, isAbout: statement.kind.rawValue)
    else { return false }
    // "If we want to use it for a new purpose" says what would be done, and not what is.
    let isCondition = ["if", "os"].contains(parts.plain(passage).words.first ?? "")
    return isCondition
      || reading.statements.contains { $0.passage == passage && others.contains($0.kind) }
  }

  /// Whether the section or list in which it stands is about information, and not about this.
  func isAside(_ statement: NoticeStatement) -> Bool {
    let about = ["category", "purpose", "lawful-basis", "retention", "recipient"]
    return !reading.passage(statement.passage, isAbout: statement.kind.rawValue)
      && about.contains { reading.passage(statement.passage, isAbout: $0) }
  }

  mutating func leave(_ statement: NoticeStatement) {
    let words = parts.words(statement.passage)
    change(fileOf: statement.passage) { $0.leave(statement.kind, words, line: statement.line) }
  }

  /// The passage of a unit that names what it is about: in a row, the cell of a column.
  ///
  /// - Parameter columns: beginnings of words in the names of such columns.
  func naming(_ passage: Int, columns: [String]) -> Int {
    guard let cells = parts.cells(of: passage), let first = cells.first else { return passage }
    return (cells.first { $0.name.has(columns) } ?? first).passage
  }
}
