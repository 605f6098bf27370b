/// The members of a body, taken out one by one, so that what is left over is unknown.
struct LedgerEntryFields {
  private var members: [String: PlainJSON]

  init(body: [UInt8]) throws(LedgerEntryError) {
    let value: PlainJSON
    do { value = try PlainJSON(body) } catch { throw .notJSON(error) }
    guard case .object(let members) = value else { throw .notAnObject }
    self.members = members
  }

  mutating func optional(_ key: String) throws(LedgerEntryError) -> String? {
    guard let value = members.removeValue(forKey: key) else { return nil }
    return try text(value, key)
  }

  mutating func required(_ key: String) throws(LedgerEntryError) -> String {
    try text(try take(key), key)
  }

  mutating func list(_ key: String) throws(LedgerEntryError) -> [String] {
    guard case .array(let elements) = try take(key) else { throw .wrongKind(key: key) }
    var texts: [String] = []
    for element in elements { texts.append(try text(element, key)) }
    return texts
  }

  mutating func map(_ key: String) throws(LedgerEntryError) -> [String: String] {
    guard case .object(let members) = try take(key) else { throw .wrongKind(key: key) }
    var texts: [String: String] = [:]
    for (name, value) in members { texts[name] = try text(value, key) }
    return texts
  }

  /// Throws when there are members that nobody has taken.
  func end() throws(LedgerEntryError) {
    guard members.isEmpty else { throw .unknownKeys(count: members.count) }
  }

  private mutating func take(_ key: String) throws(LedgerEntryError) -> PlainJSON {
    guard let value = members.removeValue(forKey: key) else { throw .missingKey(key) }
    return value
  }

  private func text(_ value: PlainJSON, _ key: String) throws(LedgerEntryError) -> String {
    guard case .string(let text) = value else { throw .wrongKind(key: key) }
    return text
  }
}
