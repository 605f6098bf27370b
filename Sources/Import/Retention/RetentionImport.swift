import Register
import Spreadsheets
import Wording

/// Makes retention statements from a retention schedule that a body keeps in a spreadsheet.
///
/// Each class of records becomes a value of the fact `record-class`, so that each statement covers
/// its own class and no other.
///
/// - Law: UK GDPR Art 5(1)(e), Art 30(1)(f)
public enum RetentionImport {
  enum Column: String, Sendable, Hashable, CaseIterable {
    case function, recordClass, period, trigger, action, authority, notes
  }

  static let columns: [ColumnNames<Column>] = [
    ColumnNames(
      .function, "Business function",
      [
        "Function", "Department", "Service", "Service area", "Team", "Directorate", "Adran",
        "Gwasanaeth", "Swyddogaeth", "Swyddogaeth fusnes",
      ]),
    ColumnNames(
      .recordClass, "Record class",
      [
        "Record type", "Record series", "Records", "Record", "Class of record", "Record category",
        "Type of record", "Description of record", "Record description", "Activity",
        "Dosbarth cofnod", "Math o gofnod", "Cofnodion", "Dosbarth o gofnodion",
      ]),
    ColumnNames(
      .period, "Retention period",
      [
        "Period", "Retention", "Keep for", "Minimum retention period", "How long kept",
        "Cyfnod cadw", "Cyfnod", "Cadw am",
      ]),
    ColumnNames(
      .trigger, "Trigger",
      [
        "Retention trigger", "Trigger event", "Start", "Starts from", "Start event",
        "Trigger point",
        "Sbardun", "Cychwyn", "Yn cychwyn o",
      ]),
    ColumnNames(
      .action, "Action",
      [
        "Disposal action", "Disposal", "Action at end", "Final action", "Disposition", "Gweithred",
        "Gwaredu", "Gweithred derfynol",
      ]),
    ColumnNames(
      .authority, "Authority",
      [
        "Legal authority", "Legislation", "Statutory authority", "Basis", "Citation",
        "Retention authority", "Awdurdod", "Deddfwriaeth",
      ]),
    ColumnNames(.notes, "Notes", ["Comments", "Remarks", "Nodiadau", "Sylwadau"]),
  ]

  /// - Returns: a service's file for each business function, a short `organisation.yaml` for where
  ///   there is none yet, and the report.
  public static func read(
    _ file: SpreadsheetFile, limits: ReadLimits = .standard
  ) throws -> ImportedRegister {
    var table = try ImportTable(
      file.sheets(limits: limits), columns: columns, required: [.recordClass, .period])
    let pairs = PairMaker(isWelsh: table.isWelsh)
    var schedules: [ScheduleDraft] = []
    var positions: [String: Int] = [:]
    var ids = IdMaker()
    var function = ""
    for row in table.rows {
      if !CellList.isNothing(row[.function]) { function = row[.function] }
      let name = function.isEmpty ? "Retention schedule" : String(function.prefix(200))
      let position = positions[PlainText.joined(name)] ?? schedules.count
      if position == schedules.count {
        positions[PlainText.joined(name)] = position
        schedules.append(
          ScheduleDraft(id: ids.id(for: name, else: "retention"), name: name, pairs: pairs))
      }
      if let issue = schedules[position].add(row, title: file.title, headings: table.headings) {
        table.report.add(issue)
      } else {
        table.report.took()
      }
    }
    table.report.add(ImportIssue(.read, .oneLanguage))
    let organisation = OrganisationDraft(
      block: ControllerBlock(table.above), pairs: pairs, source: file,
      row: max(1, table.report.headingRow - 1))
    return ImportedRegister(
      files: [organisation.file(onlyIfAbsent: true)]
        + schedules.filter { !$0.classes.isEmpty }.map { $0.file(source: file.name) },
      report: table.report)
  }
}
