import Relations
import Systems

extension Casebook {
  public func enquiry(_ id: String) async throws -> EnquiryRecord? {
    try await read { session in
      try session.rows(
        "SELECT \(EnquiryRecord.columns) FROM enquiry WHERE id = ?", [.text(id)]
      ).first.map(EnquiryRecord.init)
    }
  }

  public func enquiry(reference: String) async throws -> EnquiryRecord? {
    try await read { session in
      try session.rows(
        "SELECT \(EnquiryRecord.columns) FROM enquiry WHERE reference = ?", [.text(reference)]
      ).first.map(EnquiryRecord.init)
    }
  }

  /// Open cases by their due day, or closed ones with the newest first.
  ///
  /// - Parameter limit: at most this many, from `offset` on.
  public func enquiries(
    closed: Bool, limit: Int, offset: Int
  ) async throws -> [EnquiryRecord] {
    let order = closed ? "closed_on DESC, id" : "due_on, id"
    return try await read { session in
      try session.rows(
        "SELECT \(EnquiryRecord.columns) FROM enquiry WHERE closed_on IS \(closed ? "NOT " : "")NULL "
          + "ORDER BY \(order) LIMIT ? OFFSET ?",
        [.integer(Int64(limit)), .integer(Int64(offset))]
      ).map(EnquiryRecord.init)
    }
  }

  public func enquiryCounts() async throws -> (open: Int, closed: Int) {
    try await read { session in
      let row = try session.rows(
        "SELECT COUNT(*) AS whole, COUNT(closed_on) AS closed FROM enquiry", []
      ).first
      let whole = Int(try row?.integer("whole") ?? 0)
      let closed = Int(try row?.integer("closed") ?? 0)
      return (whole - closed, closed)
    }
  }

  /// Whole rows for the keys, in the order of the keys.
  public func enquiries(ids: [String]) async throws -> [EnquiryRecord] {
    guard !ids.isEmpty else { return [] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let found = try await read { session in
      try session.rows(
        "SELECT \(EnquiryRecord.columns) FROM enquiry WHERE id IN (\(marks))",
        ids.map { .text($0) }
      ).map(EnquiryRecord.init)
    }
    let byId = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ids.compactMap { byId[$0] }
  }

  public func rows(_ relation: Relation) async throws -> [SQLRow] {
    try await read { session in try session.rows(relation) }
  }
}

/// A published request with its answer; it names nobody.
public struct PublicationRecord: Sendable, Hashable {
  public let id: String
  public let enquiry: String?
  public let request: String
  public let answer: String
  public let receivedOn: String
  public let answeredOn: String
  public let publishedOn: String

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    enquiry = try row.optionalText("enquiry")
    request = try row.text("request")
    answer = try row.text("answer")
    receivedOn = try row.text("received_on")
    answeredOn = try row.text("answered_on")
    publishedOn = try row.text("published_on")
  }
}

extension Casebook {
  private static let publicationColumns =
    "id, enquiry, request, answer, received_on, answered_on, published_on"

  public func publications(limit: Int, offset: Int) async throws -> [PublicationRecord] {
    try await read { session in
      try session.rows(
        "SELECT \(Self.publicationColumns) FROM publication "
          + "ORDER BY published_on DESC, id LIMIT ? OFFSET ?",
        [.integer(Int64(limit)), .integer(Int64(offset))]
      ).map(PublicationRecord.init)
    }
  }

  public func publicationCount() async throws -> Int {
    try await read { session in
      Int(try session.rows("SELECT COUNT(*) AS n FROM publication", []).first?.integer("n") ?? 0)
    }
  }

  public func publication(_ id: String) async throws -> PublicationRecord? {
    try await read { session in
      try session.rows(
        "SELECT \(Self.publicationColumns) FROM publication WHERE id = ?", [.text(id)]
      ).first.map(PublicationRecord.init)
    }
  }
}
