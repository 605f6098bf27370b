import StatutoryTime

/// What a record holds about a person, as typed or as read back.
public struct RecordContent: Sendable, Hashable {
  /// Field of an item -> its value as text: days as `2026-11-26`, files by their SHA-256 digest.
  public var fields: [String: String]
  /// Event -> the day on which it happened.
  public var events: [String: LocalDay]
  /// Fact -> its value.
  public var facts: [String: String]

  public init(
    fields: [String: String] = [:], events: [String: LocalDay] = [:], facts: [String: String] = [:]
  ) {
    self.fields = fields
    self.events = events
    self.facts = facts
  }

  /// All of it as bytes, the same for the same content.
  var bytes: [UInt8] {
    func part(_ pairs: [String: String]) -> [UInt8] {
      Framing.bytes(pairs.sorted { $0.key < $1.key }.flatMap { [Array($0.utf8), Array($1.utf8)] })
    }
    return Framing.bytes([part(fields), part(events.mapValues(\.description)), part(facts)])
  }
}

/// A record as it is kept.
public struct StoredRecord: Sendable, Hashable {
  public let id: String
  public let madeOn: String
  /// Version of the register under which it was last written.
  public let register: String
  public let content: RecordContent
  /// Values in columns that the register states no longer, by column.
  public let leftOver: [String: String]
  let revision: Int64
}
