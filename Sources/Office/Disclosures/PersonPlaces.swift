import Crypto
import Foundation
import Register
import Relations
import SystemMaps
import Systems

/// A system that is at hand.
public struct SystemAtHand: Sendable {
  public let map: SystemMap
  let database: any SQLDatabase

  public init(_ map: SystemMap, in database: any SQLDatabase) {
    self.map = map
    self.database = database
  }

  public func close() async { await database.close() }
}

/// A row in which a person stands.
struct PersonPlace: Sendable, Hashable {
  let system: String
  let table: String
  let key: [Value]

  /// Names the person in the register of disclosures, and tells nothing without the bytes beside it.
  func digest(_ salt: [UInt8]) -> [UInt8] {
    let parts = [system, table] + key.map { "\($0)" }
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
    return Array(
      HMAC<SHA256>.authenticationCode(
        for: Array(text.utf8), using: SymmetricKey(data: salt)))
  }
}

/// Where a person stands in the systems, and what of theirs never leaves.
struct PersonPlaces: Sendable, Equatable {
  var places: Set<PersonPlace> = []
  var protected: Set<ProtectedKind> = []
  /// Values of protected rows: whatever holds one of them is kept back with it.
  var needles: Set<String> = []

  /// Both, for whoever has two numbers or two marks.
  func joined(with other: PersonPlaces) -> PersonPlaces {
    PersonPlaces(
      places: places.union(other.places), protected: protected.union(other.protected),
      needles: needles.union(other.needles))
  }

  func digests(_ salt: [UInt8]) -> [UInt8] {
    places.map { $0.digest(salt) }.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
  }

  /// Whether digests of a disclosure name the person.
  func isNamed(in digests: [UInt8], _ salt: [UInt8]) -> Bool {
    let named = Set(
      stride(from: 0, to: digests.count - 31, by: 32).map { Array(digests[$0..<$0 + 32]) })
    return places.contains { named.contains($0.digest(salt)) }
  }

  /// Whether a value says something that never leaves, however it is written.
  func isProtected(_ value: Value) -> Bool {
    guard case .text(let text) = value, !needles.isEmpty else { return false }
    let plain = Self.plain(text)
    return needles.contains { plain.contains($0) }
  }

  /// Without case, spaces and punctuation.
  static func plain(_ text: String) -> String {
    String(
      text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        .unicodeScalars.filter(CharacterSet.alphanumerics.contains))
  }
}

extension MappedColumn {
  /// Whether it is about the people of a role: one that names none is about everybody of the row.
  func isAbout(_ role: PersonRole) -> Bool {
    of.isEmpty || of.contains { $0.text == role.name }
  }

  /// Whether it tells who the person of a role is. An identity that names no role is that of whoever
  /// stands in the row, or of the only one to whom the row leads.
  func identifies(_ role: PersonRole, in table: MappedTable) -> Bool {
    guard of.isEmpty else { return isAbout(role) }
    return role.isHere || table.people.count == 1
  }

  /// Whether a stored value sets a mark. What is not known is taken for set.
  static func isSet(_ value: Value) -> Bool {
    switch value {
    case .null, .integer(0): false
    case .integer: true
    case .text(let text): !["", "0", "n", "no", "false", "f"].contains(text.lowercased())
    case .bytes(let bytes): bytes.contains { $0 != 0 }
    }
  }
}

/// A system that was to be at hand, and does not answer.
public struct UnreachableDatabase: SQLDatabase {
  public let dialect = SQLDialect.sqlite

  public init() {}

  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    throw DatabaseError.unreachable("not at hand")
  }

  public func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    throw DatabaseError.unreachable("not at hand")
  }

  public func close() async {}
}
