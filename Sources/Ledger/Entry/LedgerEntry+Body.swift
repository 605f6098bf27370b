extension LedgerEntry {
  /// The most bytes that a body may have.
  public static let bodyByteMax = 32 * 1024

  /// The canonical bytes of the entry, which are what the tree hashes.
  ///
  /// JSON in UTF-8 with the keys in byte order and no white space; `subject` and `purpose` are
  /// left out where there is none. An entry has exactly one body.
  public var body: [UInt8] {
    let members = facts.sorted { $0.key < $1.key }.map { key, value in
      PlainJSON.quoted(key) + ":" + PlainJSON.quoted(value)
    }
    let fields: [(key: String, value: String?)] = [
      ("act", PlainJSON.quoted(act)),
      ("actor", PlainJSON.quoted(actor)),
      ("facts", "{" + members.joined(separator: ",") + "}"),
      ("id", PlainJSON.quoted(id)),
      ("moment", PlainJSON.quoted(moment)),
      ("purpose", purpose.map(PlainJSON.quoted)),
      ("register", PlainJSON.quoted(register)),
      ("statements", "[" + statements.map(PlainJSON.quoted).joined(separator: ",") + "]"),
      ("subject", subject.map(PlainJSON.quoted)),
    ]
    let written = fields.compactMap { key, value in value.map { "\"\(key)\":\($0)" } }
    return Array("{\(written.joined(separator: ","))}".utf8)
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
