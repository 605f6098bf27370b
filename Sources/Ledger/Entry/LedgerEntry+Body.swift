extension LedgerEntry {
  /// The most bytes that a body may have.
  public static let bodyByteMax = 32 * 1024

  /// The canonical bytes of the entry, which are what the tree hashes.
  ///
  /// JSON in UTF-8 with the keys in byte order and no white space; `subject` and `purpose` are
  /// left out where there is none. An entry has exactly one body.
  public var body: [UInt8] {
    var body = BodyWriter()
    body.member("act", act, isFirst: true)
    body.member("actor", actor)
    body.key("facts")
    body.list("{", facts.sorted { $0.key < $1.key }, "}") { body, fact in
      body.text(fact.key)
      body.raw(":")
      body.text(fact.value)
    }
    body.member("id", id)
    body.member("moment", moment)
    if let purpose { body.member("purpose", purpose) }
    body.member("register", register)
    body.key("statements")
    body.list("[", statements, "]") { $0.text($1) }
    if let subject { body.member("subject", subject) }
    body.raw("}")
    return body.bytes
  }

  /// Reads a body, and refuses every other bytes than the canonical ones of a valid entry.
  ///
  /// - Throws: `LedgerEntryError`.
  public init(body: [UInt8]) throws(LedgerEntryError) {
    guard body.count <= Self.bodyByteMax else { throw .bodyTooLong(limit: Self.bodyByteMax) }
    var fields = try LedgerEntryFields(body: body)
    try self.init(
      id: try fields.required("id"), moment: try fields.required("moment"),
      act: try fields.required("act"), subject: try fields.optional("subject"),
      actor: try fields.required("actor"), register: try fields.required("register"),
      statements: try fields.list("statements"), purpose: try fields.optional("purpose"),
      facts: try fields.map("facts"))
    try fields.end()
    guard self.body == body else { throw .notCanonical }
  }
}

/// Writes the canonical JSON of an entry. Its texts need no escapes: their alphabet has none of the
/// characters that do, and an entry is never made without that having been checked.
private struct BodyWriter {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(512) }

  mutating func member(_ key: StaticString, _ value: String, isFirst: Bool = false) {
    self.key(key, isFirst: isFirst)
    text(value)
  }

  mutating func key(_ key: StaticString, isFirst: Bool = false) {
    raw(isFirst ? "{\"" : ",\"")
    raw(key)
    raw("\":")
  }

  mutating func list<Element>(
    _ start: StaticString, _ elements: [Element], _ end: StaticString,
    _ write: (inout BodyWriter, Element) -> Void
  ) {
    raw(start)
    for (number, element) in elements.enumerated() {
      if number > 0 { raw(",") }
      write(&self, element)
    }
    raw(end)
  }

  mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
