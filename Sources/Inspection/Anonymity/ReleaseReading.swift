import Register
import Relations
import Systems

/// Judges what a log says has left, row by row.
struct ReleaseReading {
  let log: ReleaseLog
  let sets: SetReading
  let look: (String) throws -> SetLook

  /// Rows of a log that are read. A longer one is read no further, and is not shown.
  private static let rowsMax = 100_000

  private struct Table {
    let named: Named
    let rows: [[Value]]

    func text(_ column: String?, _ row: [Value]) -> String? {
      column.flatMap { named.places[$0] }.flatMap { KnownPeople.text(row[$0]) }
    }
  }

  func verdict() throws -> AnonymityVerdict {
    guard let table = try table(log.log.text) else {
      return told(.notLooked, 0, "the table '\(log.log.text)' is not there")
    }
    var found: [(reason: AnonymityReason, detail: String)] = []
    var (judged, rows) = (0, 0)
    for row in table.rows where isMeant(row, table) {
      judged += 1
      guard let set = table.text(log.set, row) else {
        found.append((.notLooked, "a row does not say what left"))
        continue
      }
      switch try isApproved(row, table) {
      case nil: found.append((.notLooked, "the approvals are not there"))
      case true?: continue
      case false?: break
      }
      if let late = try record(of: set, row, table) { found.append(late) }
      let seen = try look(set)
      rows += seen.rows
      if let reason = try reason(seen, of: set) { found.append(reason) }
    }
    // Where only some rows are meant, one of them has to be there; else the log itself was read.
    let hasSeen = log.only == nil ? !table.rows.isEmpty : judged > 0
    if !hasSeen { found.append((.noRows, "no release was seen")) }
    let first = found.min { $0.reason < $1.reason }
    return told(
      first?.reason, max(rows, table.rows.count),
      first?.detail ?? "\(judged) releases, against none of which anything stands")
  }

  private func told(_ reason: AnonymityReason?, _ rows: Int, _ detail: String) -> AnonymityVerdict {
    AnonymityVerdict(
      statements: Set(log.statements.map(\.text)), table: log.log.text, reason: reason,
      rows: rows, detail: detail)
  }

  /// - Returns: nil where it is not there.
  private func table(_ name: String) throws -> Table? {
    guard sets.tables.contains(name) else { return nil }
    let columns = try sets.session.columns(of: name).map(\.name)
    var rows: [[Value]] = []
    try sets.session.stream(.table(name, as: "row", columns: columns)) { row in
      if rows.count < Self.rowsMax { rows.append(row.values) }
    }
    return Table(named: Named(columns), rows: rows)
  }

  private func isMeant(_ row: [Value], _ table: Table) -> Bool {
    guard log.given.allSatisfy({ table.text($0.name, row) == $0.text }) else { return false }
    guard let only = log.only else { return true }
    return table.text(only, row).map(log.values.contains) ?? false
  }

  /// Whether whoever received it may have what identifies people; nil where nobody can say.
  private func isApproved(_ row: [Value], _ table: Table) throws -> Bool? {
    guard let approvals = log.approvals else { return false }
    guard let list = try self.table(approvals.text) else { return nil }
    guard let moment = table.text(log.at, row) else { return false }
    let day = String(moment.prefix(10))
    return list.rows.contains { approval in
      let isSame = log.approved.allSatisfy { pair in
        let there = list.text(pair.name, approval)
        return there != nil && there == table.text(pair.text, row)
      }
      let begins = log.approvedFrom.map { list.text($0, approval).map { String($0.prefix(10)) } }
      let hasBegun = begins.allSatisfy { $0.map { $0 <= day } ?? false }
      let ends = list.text(log.approvedUntil, approval).map { String($0.prefix(10)) }
      return isSame && hasBegun && (ends.map { day <= $0 } ?? true)
    }
  }

  /// What is wrong with the record or certificate of a release; nil: it was there before.
  private func record(
    of set: String, _ row: [Value], _ table: Table
  ) throws -> (AnonymityReason, String)? {
    guard let record = log.record else { return nil }
    guard let list = try self.table(record.text) else {
      return (.notLooked, "the table '\(record.text)' is not there")
    }
    let isCertificate = log.recordResult != nil
    let moment = table.text(log.at, row) ?? ""
    let own = list.rows.filter { list.text(log.recordSet, $0) == set }.map { entry in
      (
        at: list.text(log.recordAt, entry) ?? "",
        isPassed: !isCertificate || list.text(log.recordResult, entry) == log.recordPassed
      )
    }.filter { !$0.at.isEmpty }.sorted { $0.at < $1.at }
    if let last = own.last(where: { $0.at < moment }) {
      return last.isPassed ? nil : (.notCertified, "the last certificate before says no")
    }
    if own.contains(where: { $0.at >= moment && $0.isPassed }) {
      return isCertificate
        ? (.certifiedLate, "a set was certified after it had left")
        : (.recordLate, "a set was anonymised after it had left")
    }
    return isCertificate
      ? (.notCertified, "a set left without a certificate")
      : (.noRecord, "a set left without a record of anonymising")
  }

  /// What stands against a set; where reasons may be given, one that is recorded lifts it.
  private func reason(
    _ seen: SetLook, of set: String
  ) throws -> (AnonymityReason, String)? {
    guard let first = seen.first else { return nil }
    guard first.isBreach, let reasons = log.reasons else { return (first, seen.detail) }
    guard let list = try table(reasons.text) else {
      return (.notLooked, "the table '\(reasons.text)' is not there")
    }
    let isGiven = list.rows.contains { row in
      list.text(log.reasonSet, row) == set
        && list.text(log.reason, row).map { $0.contains { !$0.isWhitespace } } ?? false
    }
    return isGiven ? nil : (.noReason, "\(seen.detail), and no reason is recorded")
  }
}
