import Inspection
import Register
import Systems

/// What a comparison of systems found, for people and for programs.
struct DriftReport {
  let register: Register
  /// Ids of the systems whose live schema was looked at.
  let compared: [String]
  let findings: [Finding]

  func text(_ shown: FindingText) -> String {
    (findings.map(shown.text) + [summary]).joined(separator: "\n")
  }

  /// Says also what was not looked at.
  private var summary: String {
    let others = register.systems.map(\.id).filter { !compared.contains($0) }
    let parts = [
      compared.isEmpty
        ? "no live system was looked at" : "compared with \(compared.joined(separator: ", "))",
      others.isEmpty ? "" : "maps only of \(others.joined(separator: ", "))",
      findings.isEmpty
        ? "no findings"
        : "\(findings.count) \(findings.count == 1 ? "finding" : "findings")",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  func document(_ shown: FindingText) -> Document {
    Document(
      register: register.version, compared: compared,
      notCompared: register.systems.map(\.id).filter { !compared.contains($0) },
      findings: findings.map { Line($0, excerpt: String(shown.line(of: $0))) })
  }

  struct Document: Encodable {
    let register: String
    let compared, notCompared: [String]
    let findings: [Line]
  }

  struct Line: Encodable {
    let rule, severity, file, message, help, excerpt: String
    let law: String?
    let line, column: Int

    init(_ finding: Finding, excerpt: String) {
      rule = finding.rule
      severity = finding.severity.rawValue
      file = finding.place.file
      message = finding.message
      help = finding.help
      self.excerpt = excerpt
      law = finding.law
      line = finding.place.line
      column = finding.place.column
    }
  }
}

/// A drafted map for programs: names, keys and counts.
struct DraftReport: Encodable {
  let dialect: String
  let rowsPerTable: Int
  let tables: [Table]

  init(_ draft: SystemDraft) {
    dialect = draft.dialect.rawValue
    rowsPerTable = draft.rowsPerTable
    tables = draft.tables.map(Table.init)
  }

  struct Table: Encodable {
    let table: String
    let key: [String]
    let isSampled, holdsPeople: Bool
    let foreignKeys: [Foreign]
    let columns: [Column]

    init(_ drafted: DraftedTable) {
      table = drafted.name
      key = drafted.keys.primary
      isSampled = drafted.isSampled
      holdsPeople = drafted.holdsPeople
      foreignKeys = drafted.keys.foreign.map {
        Foreign(columns: $0.columns, table: $0.table, references: $0.references)
      }
      columns = drafted.columns.map {
        Column(
          column: $0.name, type: $0.type, role: $0.role?.rawValue,
          identity: $0.identity?.rawValue, guess: $0.evidence)
      }
    }
  }

  struct Foreign: Encodable {
    let columns: [String]
    let table: String
    let references: [String]
  }

  struct Column: Encodable {
    let column, type: String
    let role, identity: String?
    let guess: [String]
  }
}
