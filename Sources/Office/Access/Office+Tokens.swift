import Casebook
import StatutoryTime

/// What a program may do by the API.
public enum APIScope: String, Sendable, Hashable, CaseIterable {
  /// Put requests to the gate.
  case decide
  /// Be handed the items of a person that the gate permits.
  case disclose
}

/// A program that asks by the API.
public struct APICaller: Sendable, Hashable {
  public let token: String
  public let scopes: Set<APIScope>

  public var actor: Actor { .system("token:\(token)") }
}

extension Office {
  /// The longest that a token serves.
  public static let tokenDaysMax = 400

  /// Makes a token for another system.
  ///
  /// - Parameter until: its last day.
  /// - Returns: the token, and its secret, which is told once and never again.
  /// - Throws: `TokenRefusal`.
  public func makeToken(
    name: String, scopes: Set<APIScope>, until: LocalDay, by actor: Actor
  ) async throws -> (token: APITokenRecord, secret: String) {
    guard !name.isEmpty, name.count <= 100 else { throw TokenRefusal.badName }
    guard !scopes.isEmpty else { throw TokenRefusal.noScope }
    let days = world.today.days(until: until)
    guard (0...Self.tokenDaysMax).contains(days) else { throw TokenRefusal.badEnd }
    let secret = Hex.text(world.randomness.bytes(32))
    let token = APITokenRecord(
      id: world.randomness.opaqueId(), name: name, scopes: scopes.map(\.rawValue).sorted(),
      madeOn: world.today.description, endsOn: until.description)
    let entry = act(
      .tokenMade, on: nil, by: actor,
      facts: [
        "token": token.id, "scopes": token.scopes.joined(separator: ","), "until": token.endsOn,
      ])
    try await casebook.perform("token-made") { unit in
      try unit.insert(token, digest: Self.digest(of: secret))
      try unit.record(entry)
    }
    return (token, secret)
  }

  /// Ends a token at once.
  ///
  /// - Throws: `TokenRefusal.unknown` where there is none, or it has been revoked.
  public func revokeToken(_ id: String, by actor: Actor) async throws {
    let entry = act(.tokenRevoked, on: nil, by: actor, facts: ["token": id])
    let day = world.today.description
    try await casebook.perform("token-revoked") { unit in
      guard try unit.revokeToken(id, on: day) else { throw TokenRefusal.unknown }
      try unit.record(entry)
    }
  }

  /// Who asks with this secret.
  ///
  /// - Returns: nil where no token that serves today has it; which of the reasons is not said.
  public func caller(secret: String) async throws -> APICaller? {
    guard secret.utf8.count == 64 else { return nil }
    guard let token = try await casebook.apiToken(digest: Self.digest(of: secret)),
      token.revokedOn == nil, token.endsOn >= world.today.description
    else { return nil }
    return APICaller(token: token.id, scopes: Set(token.scopes.compactMap(APIScope.init)))
  }
}

public enum TokenRefusal: Error, Sendable, Hashable {
  case badName
  case noScope
  /// Its last day has passed, or is too far away.
  case badEnd
  case unknown
}
