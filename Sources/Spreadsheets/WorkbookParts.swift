/// The list of sheets in a workbook, and in which way it counts its days.
struct WorkbookPart: XMLConsumer {
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

/// Which part stands behind a name.
struct Relations: XMLConsumer {
  private(set) var targets: [String: String] = [:]
  /// By the last word of the relation's type: `worksheet`, `officeDocument`.
  private(set) var byType: [String: String] = [:]
  /// The folder from which targets count.
  private let folder: String

  init(folder: String) { self.folder = folder }

  mutating func start(_ name: String, _ attributes: [String: String]) {
    // A target outside the file is never followed.
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
      attributes["TargetMode"] != "External"
    else { return }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    targets[id] = path
    if let type = attributes["Type"]?.split(separator: "/").last { byType[String(type)] = path }
  }

  mutating func end(_ name: String) {}
  mutating func text(_ text: String) {}
}
