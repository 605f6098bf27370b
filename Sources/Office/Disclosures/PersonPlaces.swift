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
  /// Rows in which they stand themselves.
  var places: Set<PersonPlace> = []
  /// Rows that name a case or a household of theirs, and so others as well: they name nobody.
  var shared: Set<PersonPlace> = []
  /// Rows marked as deleted, and those to which they lead: they tell of marks and are not fetched.
  var gone: Set<PersonPlace> = []
  var protected: Set<ProtectedKind> = []
  /// What protected rows say: whatever says it too is kept back with it.
  var needles = ProtectedWords()

  /// Both, for whoever has two numbers or two marks.
  func joined(with other: PersonPlaces) -> PersonPlaces {
    PersonPlaces(
      places: places.union(other.places), shared: shared.union(other.shared),
      gone: gone.union(other.gone), protected: protected.union(other.protected),
      needles: needles.union(other.needles))
  }

  /// The rows out of which items are fetched.
  var held: Set<PersonPlace> { places.union(shared) }

  /// The rows on which marks count.
  var marked: Set<PersonPlace> { held.union(gone) }

  /// Whether anything of the person, or of those beside them, never leaves.
  var isMarked: Bool { !protected.isEmpty || !needles.isEmpty }

  func digests(_ salt: [UInt8]) -> [UInt8] {
    places.map { $0.digest(salt) }.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
  }

  /// Whether digests of a disclosure name the person.
  func isNamed(in digests: [UInt8], _ salt: [UInt8]) -> Bool {
    let named = Set(
      stride(from: 0, to: digests.count - 31, by: 32).map { Array(digests[$0..<$0 + 32]) })
    return places.contains { named.contains($0.digest(salt)) }
  }

  /// Whether a value says something that never leaves, however it is written. What is said in bytes
  /// is not known.
  func isProtected(_ value: Value) -> Bool {
    switch value {
    case .text(let text): needles.areSaid(in: text)
    case .integer(let number): needles.areSaid(in: String(number))
    case .bytes: isMarked
    case .null: false
    }
  }
}

extension MappedColumn {
  /// Whether it tells who the person of a role is. An identity that names no role is that of whoever
  /// stands in the row, or of the only one to whom the row leads.
  func identifies(_ role: PersonRole, in table: MappedTable) -> Bool {
    guard of.isEmpty else { return of.contains { $0.text == role.name } }
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
