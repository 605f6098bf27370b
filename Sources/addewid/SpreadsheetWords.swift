import Import
import Spreadsheets

// Why a spreadsheet was not taken, each with how to go on.

extension WorkbookError {
  var words: String {
    switch self {
    case .notAWorkbook:
      "this is neither an .xlsx workbook nor a table in text\nhelp: save it as .xlsx or .csv"
    case .oldOrLocked:
      "this is an old .xls, or a workbook locked with a password\n"
        + "help: save it as .xlsx without a password"
    case .damaged(let part):
      "the workbook is damaged: '\(part)'\nhelp: open it and save it again as .xlsx"
    case .documentType(let part):
      "the workbook holds a document type in '\(part)', which no spreadsheet needs\n"
        + "help: open it and save it again as .xlsx"
    case .overLimit(let limit):
      "the workbook is over the limit of \(limit.rawValue.replacing("-", with: " "))\n"
        + "help: keep the table alone, and split it"
    case .textTooLong(let row, let column):
      "the text of row \(row), column \(column) is too long for a spreadsheet\n"
        + "help: take csv or json instead"
    case .notWritten(let code):
      "the workbook cannot be written (\(code))\nhelp: check the folder and its rights"
    }
  }
}

extension ImportError {
  var words: String {
    switch self {
    case .noHeadings(let wanted):
      "no row of headings is known\nhelp: name the columns, for example: "
        + wanted.prefix(6).joined(separator: ", ")
    case .missingColumn(let column):
      "the column '\(column)' is missing\nhelp: without it no row can be taken"
    case .noRows: "there is no row under the headings\nhelp: look whether the right sheet is first"
    }
  }
}
