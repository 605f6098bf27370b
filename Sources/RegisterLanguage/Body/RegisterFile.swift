/// A file of a register as read from disk by the caller.
public struct RegisterFile: Sendable, Hashable {
  /// Path within the register's folder, with `/`.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What may be read. A register is written by people: these are far above what they need.
public enum RegisterLimits {
  public static let fileBytesMax = 1_000_000
  public static let filesMax = 20_000
  /// Levels of nesting, in blocks or brackets.
  public static let depthMax = 32
  /// Scalars, lists and mappings in one file.
  public static let nodesMax = 100_000
  public static let textCharactersMax = 4_000
  /// Promises that one statement carries.
  public static let promisesMax = 3
  /// Keys of one mapping.
  public static let mappingKeysMax = 200
}
