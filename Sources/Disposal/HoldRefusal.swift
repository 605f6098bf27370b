import Register

/// Why a hold is not placed: it would reach nothing, and whoever placed it would think that it does.
public enum HoldRefusal: Error, Sendable, Hashable {
  /// - Parameter known: the kinds of records that the map of the system names.
  case unknownKind(String, known: [String])
  /// The key has another number of parts.
  case wrongKey(columns: [String])
  case unknownColumn(String, known: [String])
  /// Nobody in the system is known by this.
  case unknownIdentity(String, known: [String])
  /// No record has the key.
  case noSuchRecord
  /// Only the owner can look: nothing of a hold can stand there.
  case notHere
  /// No record is about anybody known by this.
  case reachesNobody
}

extension PlacedHold.Reach {
  /// What keeps it from reaching anything in a system, whatever its rows hold.
  public func refusal(in scopes: [RecordScope], of system: SystemMap) -> HoldRefusal? {
    switch self {
    case .system: return nil
    case .records(let kind): return Self.unknown(kind, scopes)
    case .record(let kind, let key):
      guard let scope = scopes.first(where: { $0.record.id == kind }) else {
        return Self.unknown(kind, scopes)
      }
      return key.count == scope.key.count ? nil : .wrongKey(columns: scope.key)
    case .query(let kind, let column, _):
      guard let scope = scopes.first(where: { $0.record.id == kind }) else {
        return Self.unknown(kind, scopes)
      }
      let known = scope.table.columns.map(\.name)
      return known.contains(column) ? nil : .unknownColumn(column, known: known)
    case .person(let identity, _):
      let known = Self.identities(of: system)
      return known.contains(identity) ? nil : .unknownIdentity(identity, known: known)
    }
  }

  /// By what the map says people are known: a forename with a surname is a name.
  public static func identities(of system: SystemMap) -> [String] {
    var known = Set(system.tables.flatMap(\.columns).compactMap { $0.identity?.rawValue })
    if known.isSuperset(of: ["forename", "surname"]) { known.insert("name") }
    return known.sorted()
  }

  private static func unknown(_ kind: String, _ scopes: [RecordScope]) -> HoldRefusal? {
    let known = scopes.map(\.record.id)
    return known.contains(kind) ? nil : .unknownKind(kind, known: known)
  }
}
