import Wording

extension ImportWords {
  /// Words for what concerns the table as a table.
  static func tableTexts(_ reason: ImportIssue.Reason) -> (Message, Message) {
    switch reason {
    case .emptyRows(let rows):
      (
        Message(
          cy: "rhesi gwag: \(list(rows))", en: "empty rows: \(list(rows))"),
        nothingToDo
      )
    case .mergedCells(let rows):
      (
        Message(
          cy: "celloedd wedi’u huno, rhesi \(rows.lowerBound)-\(rows.upperBound): "
            + "mae’r gwerth cyntaf yn dal ar gyfer pob un",
          en: "merged cells, rows \(rows.lowerBound)-\(rows.upperBound): "
            + "the first value holds for each"),
        Message(cy: "gwiriwch mai hynny a olygir", en: "check that this is what is meant")
      )
    case .formulas(let count):
      (
        Message(
          cy: "celloedd â fformiwlâu: \(count); darllenwyd y gwerthoedd a gadwyd",
          en: "cells with formulas: \(count); the saved values were read"),
        nothingToDo
      )
    case .emptyFormula:
      (
        Message(
          cy: "mae fformiwla yma heb werth wedi’i gadw",
          en: "a formula stands here without a saved value"),
        Message(
          cy: "agorwch y daenlen, cadwch hi, a mewnforio eto",
          en: "open the spreadsheet, save it, and import again")
      )
    case .failureValue(let code):
      (
        Message(cy: "mae’r gell yn dangos \(code)", en: "the cell shows \(code)"),
        Message(cy: "cywirwch y fformiwla", en: "put the formula right")
      )
    case .readAsWindows1252:
      (
        Message(
          cy: "nid UTF-8 yw’r ffeil; fe’i darllenwyd fel Windows-1252, sydd heb ŵ nac ŷ",
          en: "the file is not UTF-8; it was read as Windows-1252, which has no ŵ and no ŷ"),
        Message(
          cy: "gwiriwch y geiriau Cymraeg, neu cadwch y ffeil fel 'CSV UTF-8'",
          en: "check the Welsh words, or save the file as 'CSV UTF-8'")
      )
    case .separator(let character):
      (
        Message(
          cy: "'\(character == "\t" ? "tab" : String(character))' sy’n gwahanu’r colofnau",
          en: "the columns are separated by '\(character == "\t" ? "tab" : String(character))'"),
        nothingToDo
      )
    case .unclosedQuote(let row):
      (
        Message(
          cy:
            "mae dyfynnod heb ei gau erbyn rhes \(row): gall rhesi fod wedi’u colli i’w destun",
          en: "a quotation mark opened by row \(row) is not closed: rows may be lost in its text"),
        Message(
          cy: "caewch y dyfynnod, neu tynnwch ef", en: "close the quotation mark, or take it out")
      )
    default: headingTexts(reason)
    }
  }

  private static func headingTexts(_ reason: ImportIssue.Reason) -> (Message, Message) {
    switch reason {
    case .unknownHeading(let heading):
      (
        Message(
          cy: "nid oes lle i’r golofn '\(heading.prefix(80))'",
          en: "there is no place for the column '\(heading.prefix(80))'"),
        Message(
          cy: "os yw’n un o golofnau’r templed, defnyddiwch ei enw yno",
          en: "if it is a column of the template, use its name there")
      )
    case .nearHeading(let heading, let name):
      (
        Message(
          cy: "darllenwyd '\(heading.prefix(80))' fel '\(name)'",
          en: "'\(heading.prefix(80))' was read as '\(name)'"),
        Message(cy: "gwiriwch mai honno yw’r golofn", en: "check that this is the column")
      )
    case .secondHeading(let heading, let name):
      (
        Message(
          cy: "ail golofn ar gyfer '\(name)' yw '\(heading.prefix(80))'; cymerwyd y gyntaf",
          en: "'\(heading.prefix(80))' is a second column for '\(name)'; the first was taken"),
        Message(cy: "cadwch un o’r ddwy", en: "keep one of the two")
      )
    case .missingColumns(let names):
      (
        Message(
          cy: "nid oes colofn ar gyfer: \(names.joined(separator: "; "))",
          en: "there is no column for: \(names.joined(separator: "; "))"),
        Message(
          cy:
            "ychwanegwch y golofn os cedwir hynny yn rhywle arall; fel arall nid oes dim i’w wneud",
          en: "add the column if that is kept elsewhere; otherwise there is nothing to do")
      )
    case .otherSheet(let name, let rows):
      (
        Message(
          cy: "ni ddarllenwyd y ddalen '\(name)' (\(rows) o resi)",
          en: "the sheet '\(name)' was not read (\(rows) rows)"),
        Message(
          cy: "mewnforiwch hi fel ffeil ei hun os oes cofnodion ynddi",
          en: "import it as a file of its own if it holds records")
      )
    case .hiddenSheet(let name):
      (
        Message(
          cy: "ni ddarllenwyd y ddalen gudd '\(name)'",
          en: "the hidden sheet '\(name)' was not read"),
        Message(
          cy: "gwiriwch beth sydd ynddi cyn rhannu’r ffeil",
          en: "check what it holds before sharing the file")
      )
    default: (Message(cy: "", en: ""), nothingToDo)
    }
  }

  private static let nothingToDo = Message(cy: "nid oes dim i’w wneud", en: "nothing to do")

  /// "3, 7-9".
  private static func list(_ rows: [Int]) -> String {
    var parts: [ClosedRange<Int>] = []
    for row in rows {
      if let last = parts.last, last.upperBound + 1 == row {
        parts[parts.count - 1] = last.lowerBound...row
      } else {
        parts.append(row...row)
      }
    }
    return parts.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
