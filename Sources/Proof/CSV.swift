/// Reads comma-separated values with quotes, as RFC 4180 has them.
public enum CSV {
  /// A value as a cell: quoted where it must be.
  public static func cell(_ value: String) -> String {
    guard value.contains(where: { ",\"\n\r".contains($0) }) else { return value }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }

  public static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var quoted = false
    var characters = text.unicodeScalars.makeIterator()
    var pending = characters.next()
    while let scalar = pending {
      pending = characters.next()
      if quoted {
        if scalar == "\"", pending == "\"" {
          cell.unicodeScalars.append("\"")
          pending = characters.next()
        } else if scalar == "\"" {
          quoted = false
        } else {
          cell.unicodeScalars.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"": quoted = true
      case ",":
        row.append(cell)
        cell = ""
      case "\r": continue
      case "\n":
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}
