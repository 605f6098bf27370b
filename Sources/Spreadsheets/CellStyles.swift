import OfficeFiles

/// Which styles show a number as a date.
struct CellStyles: XMLConsumer {
  typealias Failure = WorkbookError

  /// By the number of the style, whether it is a date's.
  private(set) var datesByStyle: [Bool] = []
  private var customDates: Set<Int> = []
  private var isInCellFormats = false

  mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"],
        CellStyles.isDate(code)
      {
        customDates.insert(id)
      }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      datesByStyle.append(CellStyles.builtInDates.contains(id) || customDates.contains(id))
    default: break
    }
  }

  mutating func end(_ name: String) {
    if name == "cellXfs" { isInCellFormats = false }
  }

  mutating func text(_ text: String) {}

  func isDate(_ style: Int?) -> Bool {
    guard let style, datesByStyle.indices.contains(style) else { return false }
    return datesByStyle[style]
  }

  private static let builtInDates: Set<Int> = Set(14...22).union(27...36).union(45...47).union(
    50...58)

  /// A format with a letter for year, month, day or hour outside quotes, escapes and brackets.
  private static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "y", "m", "d", "h": return true
        default: break
        }
      }
    }
    return false
  }
}
