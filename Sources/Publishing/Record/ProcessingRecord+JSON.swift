import Register
import StatutoryTime
import Wording

extension ProcessingRecord {
  /// The record as JSON. Keys are those of ``RecordColumn`` and never change; the texts are in one
  /// language.
  public func json(in language: Language) -> String {
    OrderedJSON.object([
      ("register", .text(register)),
      ("organisation", .text(controller.id)),
      ("at", .text(today.description)),
      ("language", .text(language.rawValue)),
      ("example", .truth(controller.isExample)),
      ("draft", .truth(language == .cy && hasDraftWelsh)),
      (
        "columns",
        .list(
          RecordColumn.allCases.map { column in
            .object([
              ("key", .text(column.rawValue)), ("heading", .text(column.heading[language])),
              ("duty", .text(column.duty.rawValue)),
            ])
          })
      ),
      ("rows", .list(rows.map { row($0, in: language) })),
    ]).document
  }

  private func row(_ row: RecordRow, in language: Language) -> OrderedJSON {
    .object([
      ("service", .optional(row.service)),
      ("purpose", .optional(row.purpose)),
      (
        "cells",
        .object(
          RecordColumn.allCases.map { column in
            let cell = row[column]
            return (
              column.rawValue,
              .object([
                ("stated", .truth(cell.isStated)),
                ("text", .text(cell.text(in: language))),
                ("entries", .list(cell.entries.map { entry($0, in: language) })),
                ("untied", .list(cell.untied.map { entry($0, in: language) })),
              ])
            )
          })
      ),
    ])
  }

  private func entry(_ entry: RecordEntry, in language: Language) -> OrderedJSON {
    .object([
      ("text", .text(entry.text[language])),
      ("file", .optional(entry.statement?.place.file)),
      ("statement", .optional(entry.statement?.id)),
      ("assumed", .optional(entry.assumed?[language])),
    ])
  }
}
