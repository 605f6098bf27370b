import Register
import Systems

extension SystemDraft {
  /// The draft as a terminal shows it: tables, keys, and what columns seem to hold.
  public var text: String {
    var lines = [
      "\(tables.count) \(tables.count == 1 ? "table" : "tables"); "
        + (rowsPerTable == 0
          ? "no rows were looked at"
          : "at most the first \(rowsPerTable) rows of each were looked at, which is no fair sample")
    ]
    for table in tables {
      lines.append("")
      lines.append(
        table.name + (table.isSampled || rowsPerTable == 0 ? "" : " (rows not readable)"))
      lines.append("  key: \(key(table))")
      for key in table.keys.foreign {
        let there = key.references.isEmpty ? "" : "(\(key.references.joined(separator: ", ")))"
        lines.append("  \(key.columns.joined(separator: ", ")) -> \(key.table)\(there)")
      }
      for column in table.columns where !column.evidence.isEmpty || column.guess != nil {
        let words = column.evidence.isEmpty ? [column.guess?.words ?? ""] : column.evidence
        lines.append("  \(column.name): \(words.joined(separator: "; "))")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func key(_ table: DraftedTable) -> String {
    if !table.keys.primary.isEmpty { return table.keys.primary.joined(separator: ", ") }
    if let unique = table.keys.unique.first {
      return "\(unique.joined(separator: ", ")) (unique, not primary)"
    }
    return "none"
  }
}
