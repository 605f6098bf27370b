import Crypto

/// Names of tables and columns that follow from the ids of a register, and from nothing else.
///
/// An id has lower-case letters, digits and hyphens, at most 48; with the hyphens as underscores and
/// a word in front it is a name that needs no quotes, is no word of SQL, and fits into the 63 bytes
/// of PostgreSQL. Any other name is replaced by its digest.
enum RecordNames {
  /// `record_visitor_register_k3jq7ab`: the end tells bodies apart whose services are called alike.
  static func table(service: String, body: String) -> String {
    "record_\(name(service))_\(digest(Framing.bytes(body, service)).prefix(7))"
  }

  static func column(_ prefix: String, _ id: String) -> String { "\(prefix)_\(name(id))" }

  static func index(table: String, column: String) -> String {
    "record_by_\(digest(Framing.bytes(table, column)).prefix(26))"
  }

  private static func name(_ id: String) -> String {
    let isPlain =
      (1...48).contains(id.utf8.count)
      && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    return isPlain ? id.replacing("-", with: "_") : "_" + digest(Array(id.utf8)).prefix(26)
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
    return String(SHA256.hash(data: bytes).prefix(26).map { letters[Int($0 & 31)] })
  }
}
