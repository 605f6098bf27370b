import OfficeFiles

/// The list of sheets in a workbook, and in which way it counts its days.
struct WorkbookPart: XMLConsumer {
  typealias Failure = WorkbookError

  private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
  private(set) var from1904 = false

  mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "sheet":
      guard let relation = attributes["id"] else { return }
      let isHidden = attributes["state"].map { $0 != "visible" } ?? false
      sheets.append((attributes["name"] ?? "", relation, isHidden))
    case "workbookPr":
      from1904 = attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
    default: break
    }
  }

  mutating func end(_ name: String) {}
  mutating func text(_ text: String) {}
}
