import Relations
import Systems

/// One making of the letters that follow a correction: taken up again where it broke off.
public struct CorrectionRunRecord: StoredRow, Hashable {
  public let id: String
  public let body: String
  public let kind: CorrectionTaskRecord.Kind
  /// Those that were put right; empty: all that each recipient had.
  public let items: [String]
  /// The disclosures that were named by their numbers; empty: all about the person.
  public let disclosures: [String]
  /// The row's own bytes, mixed into what names the person and the folder.
  public let salt: [UInt8]
  /// Digests that name the person, 32 bytes each.
  public let people: [UInt8]
  /// A digest of where the letters are written.
  public let folder: [UInt8]
  public let openedAt: String
  public let openedBy: String
  /// Nil while a letter has still to be made.
  public let finishedAt: String?

  public init(
    id: String, body: String, kind: CorrectionTaskRecord.Kind, items: [String],
    disclosures: [String], salt: [UInt8], people: [UInt8], folder: [UInt8], openedAt: String,
    openedBy: String
  ) {
    self.id = id
    self.body = body
    self.kind = kind
    self.items = items
    self.disclosures = disclosures
    self.salt = salt
    self.people = people
    self.folder = folder
    self.openedAt = openedAt
    self.openedBy = openedBy
    finishedAt = nil
  }

  static let table = "correction_run"
  static let inserted = [
    "id", "body", "kind", "items", "disclosures", "salt", "people", "folder", "opened_at",
    "opened_by",
  ]
  static let later = ["finished_at"]

  var values: [Value] {
    [
      .text(id), .text(body), .text(kind.rawValue), .list(items), .list(disclosures),
      .bytes(salt), .bytes(people), .bytes(folder), .text(openedAt), .text(openedBy),
    ]
  }

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    body = try row.text("body")
    kind = try row.word("kind", of: Self.table)
    items = try row.list("items")
    disclosures = try row.list("disclosures")
    salt = try row.bytes("salt")
    people = try row.bytes("people")
    folder = try row.bytes("folder")
    openedAt = try row.text("opened_at")
    openedBy = try row.text("opened_by")
    finishedAt = try row.optionalText("finished_at")
  }
}

extension UnitOfWork {
  /// Runs of a body that have letters to make still. Whoever else begins one waits until the commit.
  public func brokenCorrectionRuns(of body: String) throws -> [CorrectionRunRecord] {
    try session.lock(CasebookLock.corrections)
    return try session.stored(
      CorrectionRunRecord.self, "WHERE body = ? AND finished_at IS NULL ORDER BY opened_at, id",
      [.text(body)])
  }

  public func insert(_ run: CorrectionRunRecord) throws { try session.insert(run) }

  public func finish(correctionRun id: String, at moment: String) throws {
    try session.execute(
      "UPDATE correction_run SET finished_at = ? WHERE id = ?", [.text(moment), .text(id)])
  }
}
