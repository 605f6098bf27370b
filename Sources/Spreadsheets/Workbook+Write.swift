import CXLSXWriter

extension Workbook {
  /// Writes a workbook.
  ///
  /// Every value is written as text, so that nothing in a register becomes a formula.
  ///
  /// - Parameter path: the file; one that is there is written over.
  /// - Throws: ``WorkbookError/textTooLong(row:column:)``, ``WorkbookError/notWritten(code:)``
  public static func write(
    _ pages: [Page], properties: Properties, to path: String
  ) throws(WorkbookError) {
    guard let workbook = workbook_new(path) else { throw .notWritten(code: -1) }
    var failure: WorkbookError?
    do throws(WorkbookError) {
      try set(properties, of: workbook)
      let formats = Formats(workbook)
      for (index, page) in pages.enumerated() {
        let name = sheetName(page.name, position: index, among: pages)
        guard let sheet = workbook_add_worksheet(workbook, name) else {
          throw .notWritten(code: -1)
        }
        try write(page, to: sheet, formats)
      }
    } catch {
      failure = error
    }
    // Closing writes the file and frees the memory: it must come, whatever happened before.
    let code = workbook_close(workbook)
    if let failure { throw failure }
    guard code == LXW_NO_ERROR else { throw .notWritten(code: Int(code.rawValue)) }
  }

  private static func set(
    _ properties: Properties, of workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(WorkbookError) {
    let code = properties.title.withCString { title in
      // The library copies the texts before the call returns, and does not change them.
      var all = lxw_doc_properties()
      all.title = UnsafeMutablePointer(mutating: title)
      all.created = time_t(properties.createdSeconds)
      return workbook_set_properties(workbook, &all)
    }
    guard code == LXW_NO_ERROR else { throw .notWritten(code: Int(code.rawValue)) }
  }

  private struct Formats {
    let heading: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
      heading = workbook_add_format(workbook)
      format_set_bold(heading)
      text = workbook_add_format(workbook)
      for format in [heading, text] {
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      }
    }
  }

  private static func write(
    _ page: Page, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: Formats
  ) throws(WorkbookError) {
    let columns = max(page.headings.count, page.rows.map(\.count).max() ?? 0)
    for column in 0..<columns {
      let width =
        page.widthsCharacters.indices.contains(column)
        ? page.widthsCharacters[column] : Page.widthCharactersDefault
      try check(
        worksheet_set_column(
          sheet, lxw_col_t(column), lxw_col_t(column), Double(width), formats.text),
        row: 0, column: column)
    }
    for (row, texts) in ([page.headings] + page.rows).enumerated() {
      let format = row == 0 ? formats.heading : formats.text
      for (column, text) in texts.enumerated() where !text.isEmpty {
        try check(
          worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, format),
          row: row, column: column)
      }
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
  }

  private static func check(_ code: lxw_error, row: Int, column: Int) throws(WorkbookError) {
    if code == LXW_NO_ERROR { return }
    if code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED {
      throw .textTooLong(row: row + 1, column: column + 1)
    }
    throw .notWritten(code: Int(code.rawValue))
  }

  /// A name that a sheet may have, and that no other page has.
  private static func sheetName(_ name: String, position: Int, among pages: [Page]) -> String {
    func safe(_ name: String) -> String {
      let kept = String(name.map { "[]:*?/\\'".contains($0) ? "-" : $0 }.prefix(31))
      return kept.isEmpty ? "-" : kept
    }
    let own = safe(name)
    let isTaken = pages[..<position].contains { safe($0.name).lowercased() == own.lowercased() }
    return isTaken ? String(own.prefix(27)) + " \(position + 1)" : own
  }
}
