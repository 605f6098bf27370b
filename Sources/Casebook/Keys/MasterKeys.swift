/// The master keys that are at hand: the newest, and beside it the last one while a change is under
/// way.
public struct MasterKeys: Sendable {
  /// The newest first.
  public let keys: [MasterKey]

  public static let countMax = 2

  /// Reads 64 hexadecimal digits a line, the newest key first; empty lines do not count.
  ///
  /// - Throws: `KeyError.unreadableMasterKey`.
  public init(text: String) throws(KeyError) {
    let lines = text.split(whereSeparator: \.isWhitespace)
    guard (1...Self.countMax).contains(lines.count) else { throw .unreadableMasterKey }
    var keys: [MasterKey] = []
    for line in lines {
      guard let bytes = Hexadecimal.bytes(line) else { throw .unreadableMasterKey }
      keys.append(try MasterKey(bytes: bytes))
    }
    guard Set(keys.map(\.id)).count == keys.count else { throw .unreadableMasterKey }
    self.keys = keys
  }

  public var newest: MasterKey { keys[0] }

  public subscript(id: String) -> MasterKey? { keys.first { $0.id == id } }

  /// The line of a key, as `init(text:)` reads it.
  public static func line(_ bytes: [UInt8]) -> String { Hexadecimal.text(bytes) + "\n" }
}
