import Relations
import Systems

/// Another system that may ask by the API. Its secret is known to nobody: a digest of it is stored.
public struct APITokenRecord: Sendable, Hashable {
  public let id: String
  /// What the office calls it, for example `case system`.
  public let name: String
  public let scopes: [String]
  /// To whom it may have items handed over; nil: to nobody.
  public let recipients: [String]?
  public let madeOn: String
  /// Its last day.
  public let endsOn: String
  public let revokedOn: String?

  public init(
    id: String, name: String, scopes: [String], recipients: [String]? = nil, madeOn: String,
    endsOn: String, revokedOn: String? = nil
  ) {
    self.id = id
    self.name = name
    self.scopes = scopes
    self.recipients = recipients
    self.madeOn = madeOn
    self.endsOn = endsOn
    self.revokedOn = revokedOn
  }

  static let columns = "id, name, scopes, recipients, made_on, ends_on, revoked_on"

  init(_ row: SQLRow) throws {
    id = try row.text("id")
    name = try row.text("name")
    scopes = try row.text("scopes").split(separator: " ").map(String.init)
    recipients = try row.optionalText("recipients")?.split(separator: " ").map(String.init)
    madeOn = try row.text("made_on")
    endsOn = try row.text("ends_on")
    revokedOn = try row.optionalText("revoked_on")
  }
}

extension Casebook {
  /// The token with this digest, whether it still serves or not.
  public func apiToken(digest: String) async throws -> APITokenRecord? {
    try await read { session in
      try session.row(
        "SELECT \(APITokenRecord.columns) FROM api_token WHERE digest = ?", [.text(digest)]
      ).map(APITokenRecord.init)
    }
  }

  /// All tokens, also those that have ended, oldest first.
  public func apiTokens() async throws -> [APITokenRecord] {
    try await read { session in
      try session.rows("SELECT \(APITokenRecord.columns) FROM api_token ORDER BY made_on, id", [])
        .map(APITokenRecord.init)
    }
  }
}

extension UnitOfWork {
  public func insert(_ token: APITokenRecord, digest: String) throws {
    try session.execute(
      "INSERT INTO api_token (id, name, scopes, recipients, digest, made_on, ends_on) "
        + "VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        .text(token.id), .text(token.name), .text(token.scopes.joined(separator: " ")),
        token.recipients.map { .text($0.joined(separator: " ")) } ?? .null,
        .text(digest), .text(token.madeOn), .text(token.endsOn),
      ])
  }

  /// - Returns: false where there is no such token, or it was revoked before.
  public func revokeToken(_ id: String, on day: String) throws -> Bool {
    try session.execute(
      "UPDATE api_token SET revoked_on = ? WHERE id = ? AND revoked_on IS NULL",
      [.text(day), .text(id)]) == 1
  }
}
