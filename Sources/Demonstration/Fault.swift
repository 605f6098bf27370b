import Casebook
import Office
import Register
import Relations
import StatutoryTime
import Systems

/// Something broken on purpose in the records or the running parts, to see a promise go broken.
///
/// A fault changes rows, tables or what runs; never what a prover is given.
public enum Fault: String, CaseIterable, Sendable {
  case lateAnswer = "late-answer"
  case extraColumn = "extra-column"
  case unstatedPurpose = "unstated-purpose"
  case uncounted
  case overdueOpen = "overdue-open"
  case overdueSubsequentlyOpened = "overdue-subsequently-opened"
  case vanishedClosed = "vanished-closed"
  case overdueAccess = "overdue-access"
  case unlistedRecipient = "unlisted-recipient"
  case namedPublication = "named-publication"
  case extraTable = "extra-table"
  case forgedTombstone = "forged-tombstone"

  /// The promise that it breaks.
  public var breaks: String {
    switch self {
    case .lateAnswer: "SCW-026"
    case .extraColumn: "SCW-126"
    case .unstatedPurpose: "SCW-127"
    case .uncounted: "SCW-128"
    case .overdueOpen: "SCW-129"
    case .overdueSubsequentlyOpened: "SCW-130"
    case .vanishedClosed: "SCW-131"
    case .overdueAccess: "SCW-132"
    case .unlistedRecipient: "SCW-133"
    case .namedPublication: "SCW-134"
    case .extraTable: "SCW-126"
    case .forgedTombstone: "SCW-132"
    }
  }

  /// - Returns: how many rows it changed; nothing to break is an error of the demonstration.
  public func plant(in office: Office) async throws -> Int {
    let fault = self
    let moment = office.world.now()
    let act = Act(
      id: office.world.randomness.opaqueId(), name: .caseOpened, enquiry: nil,
      day: moment.localDay, at: moment, actor: "system:fault", register: office.register.version,
      purpose: "recruitment")
    let disclosure = Act(
      id: office.world.randomness.opaqueId(), name: .disclosed, enquiry: nil,
      day: moment.localDay, at: moment, actor: "system:fault", register: office.register.version,
      purpose: "process-requests", facts: ["recipient": "local-newspaper", "answer": "permit"])
    return try await office.casebook.perform("fault") { unit in
      switch fault {
      case .unstatedPurpose:
        try unit.record(act)
        return 1
      case .unlistedRecipient:
        try unit.record(disclosure)
        return 1
      case .extraColumn:
        try unit.session.execute("ALTER TABLE enquiry ADD COLUMN date_of_birth TEXT")
        return 1
      case .extraTable:
        try unit.session.execute("CREATE TABLE person (name TEXT, date_of_birth TEXT)")
        return 1
      case .vanishedClosed: return try Self.vanish("disclosure_status = 'closed'", unit.session)
      case .forgedTombstone:
        let closed = "kind = 'sar' AND closed_on IS NOT NULL"
        let forged = try unit.session.execute(
          "INSERT INTO tombstone (enquiry, plan, rule, kept_until, destroyed_on, entry) "
            + "SELECT MIN(id), 'none', 'sar', '2020-01-01', '2020-01-02', 'none' FROM enquiry e "
            + "WHERE \(closed)")
        return try forged * Self.vanish(closed, unit.session)
      default: return try unit.session.execute(fault.sql)
      }
    }
  }

  private var sql: String {
    switch self {
    case .lateAnswer:
      Self.update("closed_on = '2099-12-31'", where: "kind = 'sar' AND closed_on IS NOT NULL")
    case .uncounted: "UPDATE tally SET received = received + 1"
    case .overdueOpen: Self.backdate("disclosure_status = 'open'")
    case .overdueSubsequentlyOpened: Self.backdate("disclosure_status = 'subsequently-opened'")
    case .overdueAccess: Self.backdate("kind = 'sar'")
    case .namedPublication:
      "UPDATE publication SET answer = answer || ' ' || "
        + "(SELECT name FROM enquiry e WHERE e.id = publication.enquiry) "
        + "WHERE enquiry IS NOT NULL"
    case .extraColumn, .unstatedPurpose, .vanishedClosed, .unlistedRecipient, .extraTable,
      .forgedTombstone:
      ""
    }
  }

  private static func backdate(_ condition: String) -> String {
    update(
      "closed_on = '2004-01-05', status_on = CASE WHEN status_on IS NULL THEN NULL "
        + "ELSE '2004-01-05' END",
      where: "\(condition) AND closed_on IS NOT NULL AND name_key NOT IN "
        + "(SELECT name_key FROM enquiry WHERE kind = 'sar' AND closed_on IS NULL) "
        + "AND id NOT IN (SELECT enquiry FROM message WHERE state IN ('queued', 'sending')) "
        + "AND (email_key IS NULL OR email_key NOT IN (SELECT email_key FROM enquiry "
        + "WHERE kind = 'sar' AND closed_on IS NULL AND email_key IS NOT NULL))")
  }

  private static func update(_ change: String, where condition: String) -> String {
    "UPDATE enquiry SET \(change) WHERE id = (SELECT MIN(id) FROM enquiry WHERE \(condition))"
  }

  /// A closed record is gone, with no plan and no certificate.
  private static func vanish(_ condition: String, _ session: any SQLSession) throws -> Int {
    let row = try session.row(
      "SELECT MIN(e.id) AS id FROM enquiry e WHERE \(condition) "
        + "AND NOT EXISTS (SELECT 1 FROM publication p WHERE p.enquiry = e.id)")
    guard let id = try row?.optionalText("id") else { return 0 }
    // The counts are made to fit, so that only the missing certificate tells.
    let kept = try session.row("SELECT kind, received_on FROM enquiry WHERE id = ?", [.text(id)])
    let month = Int(try kept?.text("received_on").dropFirst(5).prefix(2) ?? "1") ?? 1
    let quarter = "\(try kept?.text("received_on").prefix(4) ?? "")-Q\((month + 2) / 3)"
    try session.execute(
      "UPDATE tally SET destroyed = destroyed + 1 WHERE kind = ? AND quarter = ?",
      [.text(try kept?.text("kind") ?? ""), .text(quarter)])
    for table in ["message", "disclosure", "act"] {
      try session.execute("DELETE FROM \(table) WHERE enquiry = ?", [.text(id)])
    }
    return try session.execute("DELETE FROM enquiry WHERE id = ?", [.text(id)])
  }
}
