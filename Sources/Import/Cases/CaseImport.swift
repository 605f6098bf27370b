import Spreadsheets
import StatutoryTime

/// Reads the open cases of an old system with their original dates, and works out anew when each is
/// due.
///
/// Reports name rows and columns, never what stands in a cell: it may be about a person.
///
/// - Law: UK GDPR Art 12(3), 12A; FOIA 2000 s.10; EIR 2004 reg 5(2); DPA 2018 s.164A
public enum CaseImport {
  /// - Parameter today: a day of receipt after it is a mistake.
  /// - Parameter division: whose bank holidays count for the UK GDPR.
  /// - Parameter promiseDays: days within which the body's notice promises an answer to access
  ///   requests; nil for no promise.
  public static func read(
    _ file: SpreadsheetFile, today: LocalDay, holidays: BankHolidays,
    division: Division = .englandAndWales, promiseDays: Int? = nil,
    limits: ReadLimits = .standard
  ) throws -> ImportedCases {
    var table = try ImportTable(
      file.sheets(limits: limits), columns: CaseColumn.names,
      required: [.reference, .kind, .received])
    var reading = CaseReading(
      today: today, holidays: holidays, division: division, promiseDays: promiseDays,
      headings: table.headings)
    var cases: [ImportedCase] = []
    for row in table.rows {
      if let one = reading.read(row) {
        cases.append(one)
        table.report.took()
      }
    }
    table.report.add(reading.issues)
    return ImportedCases(cases: cases, report: table.report)
  }
}

/// Reads row after row.
private struct CaseReading {
  typealias Row = ImportTable<CaseColumn>.Row

  let today: LocalDay
  let holidays: BankHolidays
  let division: Division
  let promiseDays: Int?
  let headings: [CaseColumn: String]
  private(set) var issues: [ImportIssue] = []
  private var references: Set<String> = []

  init(
    today: LocalDay, holidays: BankHolidays, division: Division, promiseDays: Int?,
    headings: [CaseColumn: String]
  ) {
    self.today = today
    self.holidays = holidays
    self.division = division
    self.promiseDays = promiseDays
    self.headings = headings
  }

  private mutating func refuse(
    _ row: Row, _ column: CaseColumn?, _ reason: ImportIssue.Reason
  ) -> ImportedCase? {
    report(row, column, .rowNotTaken, reason)
    return nil
  }

  private mutating func report(
    _ row: Row, _ column: CaseColumn?, _ weight: ImportIssue.Weight,
    _ reason: ImportIssue.Reason
  ) {
    issues.append(
      ImportIssue(
        row: row.number, column: column.flatMap { headings[$0] }, weight, reason))
  }

  mutating func read(_ row: Row) -> ImportedCase? {
    for column in [CaseColumn.reference, .kind, .received] where CellList.isNothing(row[column]) {
      return refuse(row, column, .missing)
    }
    guard CellList.isNothing(row[.closed]) || CellList.isNone(row[.closed]) else {
      return refuse(row, .closed, .closedCase)
    }
    guard let regime = CaseKind.regime(row[.kind]) else { return refuse(row, .kind, .unknownKind) }
    guard let received = day(row, .received) else { return refuse(row, .received, .unreadableDate) }
    guard received <= today else { return refuse(row, .received, .futureDate) }
    var events: [DeadlineQuestion.Event] = []
    for column in [
      CaseColumn.clarificationAsked, .clarificationReceived, .identityAsked, .identityReceived,
      .extended,
    ] where !CellList.isNothing(row[column]) && !CellList.isNone(row[column]) {
      // A date that cannot be read would move the due date: without it the case is not taken.
      guard let day = day(row, column) else { return refuse(row, column, .unreadableDate) }
      guard day <= today else { return refuse(row, column, .futureDate) }
      guard let name = CaseEvents.name(column, in: regime) else {
        report(row, column, .cellNotTaken, .eventNotCounted)
        continue
      }
      events.append(DeadlineQuestion.Event(name, on: day))
    }
    return finish(row, regime, received, events)
  }

  private mutating func finish(
    _ row: Row, _ regime: Regime, _ received: LocalDay, _ events: [DeadlineQuestion.Event]
  ) -> ImportedCase? {
    var oldDue: LocalDay?
    if !CellList.isNothing(row[.oldDue]) {
      oldDue = day(row, .oldDue)
      if oldDue == nil { report(row, .oldDue, .cellNotTaken, .unreadableDate) }
    }
    let question = DeadlineQuestion(
      regime: regime, received: received, events: events,
      promiseDays: regime == .subjectAccess ? promiseDays : nil, division: division)
    do {
      let deadline = try StatutoryTime.deadline(question, holidays: holidays)
      guard references.insert(row[.reference]).inserted else {
        return refuse(row, .reference, .duplicateReference)
      }
      return ImportedCase(
        row: row.number, reference: row[.reference], regime: regime, received: received,
        events: events, oldDue: oldDue, deadline: deadline)
    } catch {
      return refuse(row, nil, .contradiction(key: error.key))
    }
  }

  private mutating func day(_ row: Row, _ column: CaseColumn) -> LocalDay? {
    guard let (day, isSerial) = DatePhrase.read(row[column]) else { return nil }
    if isSerial { report(row, column, .read, .serialNumber) }
    return day
  }
}
