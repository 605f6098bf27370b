import StatutoryTime
import Wording

extension ProcessingRecord {
  /// The block that stands above the table in the ICO's template, as label and value: who keeps the
  /// record, whom to ask, and of which register and day it is.
  ///
  /// - Law: UK GDPR Art 30(1)(a)
  public func controllerTable(in language: Language) -> [(label: String, value: String)] {
    let row = rows.first
    let cells: [RecordColumn] = [.controller, .dataProtectionOfficer]
    return cells.map { column in
      (column.heading[language], (row?[column] ?? RecordCell([])).text(in: language))
    } + [
      (Message(cy: "Fersiwn y gofrestr", en: "Version of the register")[language], register),
      (Message(cy: "Fel y mae ar", en: "As it stands on")[language], today.description),
    ]
  }
}
