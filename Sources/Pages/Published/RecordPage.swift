import Publishing
import Register
import Wording

/// The record of processing activities for the body's officers: one row a service and a purpose.
///
/// - Law: UK GDPR Art 30(1)
public struct RecordPage: Rendered {
  public static let template = "published-record"

  struct Column: Sendable {
    let heading: String
    let duty: String?
    let isWide: Bool
  }

  struct Row: Sendable {
    let name: String
    let cells: [Cell]
  }

  struct Cell: Sendable {
    let label: String
    let lines: [Line]
    let isStated: Bool
  }

  struct Line: Sendable {
    let text: String
    /// The language of the text, where it is not the page's.
    let tag: String?
    let assumedWord: String?
  }

  let frame: PublishedFrame
  let lead: String
  let block: [Fact]
  let firstHeading: String
  let columns: [Column]
  let rows: [Row]
  let unstated: String?
  let csvLink: String
  let jsonLink: String
  let w: [String: String]

  public init(_ record: ProcessingRecord, of site: PublishedSite, in language: Language) {
    let text = { (key: String) in Catalogue.text("published.record.\(key)", in: language) }
    let place = PublishedPlace.record
    frame = site.frame(text("title"), at: place, in: language)
    lead = Catalogue.count("published.record.lead", record.rows.count, in: language)
    block = record.controllerTable(in: language).map {
      Fact($0.label, PublishedDate.words($0.value, in: language))
    }
    firstHeading = RecordColumn.businessFunction.heading[language]
    let columns = RecordColumn.allCases.filter { !RecordPage.apart.contains($0) }
    // A column in which no row says anything is told in a sentence, not shown as a column.
    let shown = columns.filter { column in
      record.rows.contains { $0[column].isStated || !$0[column].untied.isEmpty }
    }
    let wide = shown.filter { column in
      record.rows.contains { $0[column].text(in: language).count > RecordPage.narrowMax }
    }
    self.columns = shown.map {
      Column(
        heading: $0.heading[language],
        duty: $0.duty == .optional ? nil : text("duty-\($0.duty.rawValue)"),
        isWide: wide.contains($0))
    }
    rows = record.rows.map { row in
      Row(
        name: row[.businessFunction].text(in: language),
        cells: shown.map { RecordPage.cell(row[$0], $0.heading[language], in: language) })
    }
    let empty = columns.filter { !shown.contains($0) }.map { $0.heading[language] }
    unstated =
      empty.isEmpty
      ? nil
      : Catalogue.text(
        "published.record.unstated", in: language, ["columns": empty.joined(separator: "; ")])
    csvLink = place.link(to: place.file(in: language, "csv"))
    jsonLink = place.link(to: place.file(in: language, "json"))
    w = Catalogue.words("published.record", in: language)
  }

  /// Columns that stand above the table, or at the beginning of each row.
  private static let apart: Set<RecordColumn> = [
    .businessFunction, .controller, .dataProtectionOfficer,
  ]

  /// Characters of a cell above which its column is a wide one.
  private static let narrowMax = 90

  private static func cell(
    _ cell: RecordCell, _ label: String, in language: Language
  ) -> Cell {
    let assumed = Catalogue.text("notice.mark.assumption", in: language)
    var lines = cell.entries.map { entry in
      let isOpen = entry.statement?.isOpenAssumption == true
      // Laws and titles stand in the language in which the notice cites them.
      let isEnglish = language == .cy && entry.text.cy == entry.text.en
      return Line(
        text: entry.text[language], tag: isEnglish ? Language.en.tag : nil,
        assumedWord: isOpen ? assumed : nil)
    }
    if lines.isEmpty {
      lines = [Line(text: cell.text(in: language), tag: nil, assumedWord: nil)]
    }
    return Cell(label: label, lines: lines, isStated: cell.isStated)
  }
}
