import Casebook
import Register
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
  /// To whom items may be handed over at its request.
  public let recipients: TokenRecipients

  public var actor: Actor { .system("token:\(token)") }
}

/// To whom a token may have items handed over: a program that is lost or misled reaches nobody else.
///
/// - Law: UK GDPR Art 5(1)(f), Art 32(1)(b)
public enum TokenRecipients: Sendable, Hashable {
  /// Nobody.
  case none
  /// These alone, as a request names them.
  case named(Set<String>)
  /// Whomever the gate permits.
  case any

  /// The word for all of them, and how it is stored: no id of a register can be that.
  public static let anyWord = "any"
  static let anyMark = "*"

  /// The most that one token names.
  static let countMax = 50

  init(stored: [String]?) {
    switch stored {
    case nil: self = .none
    case [Self.anyMark]: self = .any
    case .some(let names): self = .named(Set(names))
    }
  }

  public func contains(_ recipient: String) -> Bool {
    switch self {
    case .none: false
    case .named(let names): names.contains(recipient)
    case .any: true
    }
  }
}

extension Office {
  /// The longest that a token serves.
  public static let tokenDaysMax = 400

  /// Makes a token for another system.
  ///
  /// - Parameters:
  ///   - recipients: to whom it may have items handed over, as requests name them, or `any` alone; for
  ///     the scope `disclose`, and for no other.
  ///   - until: its last day.
  /// - Returns: the token, and its secret, which is told once and never again.
  /// - Throws: `TokenRefusal`.
  public func makeToken(
    name: String, scopes: Set<APIScope>, recipients: [String] = [], until: LocalDay,
    by actor: Actor
  ) async throws -> (token: APITokenRecord, secret: String) {
    guard !name.isEmpty, name.count <= 100 else { throw TokenRefusal.badName }
    guard !scopes.isEmpty else { throw TokenRefusal.noScope }
    let recipients = try stored(recipients, for: scopes)
    let days = world.today.days(until: until)
    guard (0...Self.tokenDaysMax).contains(days) else { throw TokenRefusal.badEnd }
    let secret = Hex.text(world.randomness.bytes(32))
    let token = APITokenRecord(
      id: world.randomness.opaqueId(), name: name, scopes: scopes.map(\.rawValue).sorted(),
      recipients: recipients, madeOn: world.today.description, endsOn: until.description)
    var facts = [
      "token": token.id, "scopes": token.scopes.joined(separator: ","), "until": token.endsOn,
    ]
    if let recipients {
      let list =
        recipients == [TokenRecipients.anyMark]
        ? TokenRecipients.anyWord : recipients.joined(separator: ",")
      facts["recipients"] = list.utf8.count <= 256 ? list : "\(recipients.count)"
    }
    let entry = act(.tokenMade, on: nil, by: actor, facts: facts)
    try await casebook.perform("token-made") { unit in
      try unit.insert(token, digest: Self.digest(of: secret))
      try unit.record(entry)
    }
    return (token, secret)
  }

  private func stored(_ recipients: [String], for scopes: Set<APIScope>) throws -> [String]? {
    guard scopes.contains(.disclose) else {
      guard recipients.isEmpty else { throw TokenRefusal.recipientsForNothing }
      return nil
    }
    guard !recipients.isEmpty, recipients.count <= TokenRecipients.countMax else {
      throw TokenRefusal.noRecipient
    }
    if recipients == [TokenRecipients.anyWord] { return [TokenRecipients.anyMark] }
    let known = knownRecipients
    for recipient in recipients where !known.contains(recipient) {
      throw TokenRefusal.unknownRecipient(
        recipient, nearest: nearestName(to: recipient, among: known))
    }
    return Array(Set(recipients)).sorted()
  }

  /// As requests may name them.
  private var knownRecipients: Set<String> {
    var known = Set(register.controller.statements.recipients.map(\.id))
    for service in register.services {
      for recipient in service.own.recipients {
        known.formUnion([recipient.id, "\(service.id)/\(recipient.id)"])
      }
    }
    return known
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
    return APICaller(
      token: token.id, scopes: Set(token.scopes.compactMap(APIScope.init)),
      recipients: TokenRecipients(stored: token.recipients))
  }
}

public enum TokenRefusal: Error, Sendable, Hashable {
  case badName
  case noScope
  /// Items are handed over to somebody: to whom has to be said.
  case noRecipient
  /// Recipients, and not the scope `disclose`.
  case recipientsForNothing
  case unknownRecipient(String, nearest: String?)
  /// Its last day has passed, or is too far away.
  case badEnd
  case unknown
}
