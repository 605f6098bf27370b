import Publishing
import Register
import Spreadsheets

/// Makes a register from a record of processing that a body keeps in a spreadsheet: the ICO's
/// template for controllers, or a table with columns of the like.
///
/// - Law: UK GDPR Art 30(1)
public enum RecordImport {
  /// - Parameter file: `.xlsx`, or text with separators.
  /// - Returns: `organisation.yaml`, a file for each business function, and the report.
  /// - Throws: ``WorkbookError`` where the file cannot be read, ``ImportError`` where it holds no
  ///   such table.
  public static func read(
    _ file: SpreadsheetFile, limits: ReadLimits = .standard
  ) throws -> ImportedRegister {
    var table = try ImportTable(
      file.sheets(limits: limits), columns: RecordColumns.all, required: [.purpose])
    let pairs = PairMaker(isWelsh: table.isWelsh)
    var services: [ServiceDraft] = []
    var positions: [String: Int] = [:]
    var ids = IdMaker()
    var function = ""
    for row in table.rows {
      guard let name = self.function(of: row, above: function, &table) else { continue }
      function = name
      let key = PlainText.joined(name)
      let position = positions[key] ?? services.count
      if position == services.count {
        positions[key] = position
        services.append(
          ServiceDraft(
            id: ids.id(for: name, else: "service"), name: name, pairs: pairs,
            headings: table.headings))
      }
      guard services[position].rowCount < ServiceDraft.rowsMax else {
        table.report.add(
          ImportIssue(row: row.number, .rowNotTaken, .tooManyRows(max: ServiceDraft.rowsMax)))
        continue
      }
      services[position].add(row)
      table.report.took()
    }
    for service in services { table.report.add(service.issues) }
    let organisation = organisation(file, &table, services)
    return ImportedRegister(
      files: [organisation] + services.map { $0.file(source: file.name) }, report: table.report)
  }

  /// The business function of a row, if the row can be taken.
  private static func function(
    of row: ImportTable<RecordColumn>.Row, above: String,
    _ table: inout ImportTable<RecordColumn>
  ) -> String? {
    if CellList.isNothing(row[.purpose]) {
      table.report.add(
        ImportIssue(
          row: row.number, column: table.headings[.purpose], .rowNotTaken, .missing))
      return nil
    }
    let own = row[.businessFunction]
    if !CellList.isNothing(own) { return String(own.prefix(200)) }
    if !above.isEmpty {
      table.report.add(
        ImportIssue(
          row: row.number, column: table.headings[.businessFunction], .read, .functionFromAbove))
      return above
    }
    // Without the column there is one service: the body's.
    guard table.headings[.businessFunction] != nil else { return "Processing" }
    table.report.add(
      ImportIssue(
        row: row.number, column: table.headings[.businessFunction], .rowNotTaken, .missing))
    return nil
  }

  private static func organisation(
    _ file: SpreadsheetFile, _ table: inout ImportTable<RecordColumn>, _ services: [ServiceDraft]
  ) -> ImportedFile {
    let block = ControllerBlock(table.above)
    var draft = OrganisationDraft(
      block: block, pairs: PairMaker(isWelsh: table.isWelsh), source: file,
      row: max(1, table.report.headingRow - 1))
    draft.isSilent = { topic in
      let kinds: [Silence.Topic: StatementKind] = [
        .rights: .right, .security: .security, .automatedDecisions: .automatedDecision,
      ]
      guard let kind = kinds[topic] else { return true }
      return !services.contains { $0.statements.has(kind) }
    }
    if !draft.isComplete { table.report.add(ImportIssue(.read, .noController)) }
    if block.namesOfficer { table.report.add(ImportIssue(.note, .personsName)) }
    table.report.add(ImportIssue(.read, .oneLanguage))
    return draft.file(onlyIfAbsent: false)
  }
}
