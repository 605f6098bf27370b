import Relations

/// Readings of a column as one type. A null is an error, save for the optional readings.
///
/// - Throws: `DatabaseError.noSuchColumn`, `.wrongType`, `.unexpectedNull`, with the column's name.
extension SQLRow {
  public func text(_ name: String) throws(DatabaseError) -> String {
    try present(optionalText(name), name)
  }

  public func optionalText(_ name: String) throws(DatabaseError) -> String? {
    switch try self[name] {
    case .null: nil
    case .text(let text): text
    default: throw .wrongType(column: name)
    }
  }

  public func integer(_ name: String) throws(DatabaseError) -> Int64 {
    try present(optionalInteger(name), name)
  }

  public func optionalInteger(_ name: String) throws(DatabaseError) -> Int64? {
    switch try self[name] {
    case .null: nil
    case .integer(let integer): integer
    default: throw .wrongType(column: name)
    }
  }

  public func bytes(_ name: String) throws(DatabaseError) -> [UInt8] {
    try present(optionalBytes(name), name)
  }

  public func optionalBytes(_ name: String) throws(DatabaseError) -> [UInt8]? {
    switch try self[name] {
    case .null: nil
    case .bytes(let bytes): bytes
    default: throw .wrongType(column: name)
    }
  }

  /// The integer 0 or 1 as a truth value.
  public func boolean(_ name: String) throws(DatabaseError) -> Bool {
    switch try self[name] {
    case .null: throw .unexpectedNull(column: name)
    case .integer(0): false
    case .integer(1): true
    default: throw .wrongType(column: name)
    }
  }

  private func present<T>(_ value: T?, _ name: String) throws(DatabaseError) -> T {
    guard let value else { throw .unexpectedNull(column: name) }
    return value
  }
}
