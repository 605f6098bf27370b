import Crypto

/// The key of one record: seals its values, and ties ledger entries to what the record held.
///
/// Without it the record's sealed values cannot be read and its ledger digests cannot be tried out,
/// wherever copies of them lie.
struct DataKey: Sendable {
  static let byteCount = 32
  /// How many random bytes go into the nonce of each sealing.
  static let chanceByteCount = 16

  let table: String
  let record: String
  private let sealing: SymmetricKey
  private let nonces: SymmetricKey
  private let digests: SymmetricKey

  init(_ key: SymmetricKey, table: String, record: String) {
    self.table = table
    self.record = record
    func derived(_ use: String) -> SymmetricKey {
      HKDF<SHA256>.expand(
        pseudoRandomKey: key, info: Framing.bytes(use), outputByteCount: Self.byteCount)
    }
    sealing = derived("addewid.record.seal.1")
    nonces = derived("addewid.record.nonce.1")
    digests = derived("addewid.record.digest.1")
  }

  /// Seals a value so that it opens only here: in this field of this record of this table.
  ///
  /// The nonce is the head of HMAC-SHA256, under a key of the record's own, over the field, fresh
  /// random bytes and the value. So a nonce comes again only where the digest collides (q sealings
  /// of one record: below q²/2⁹⁷), even if the randomness repeats itself: then the nonce repeats
  /// for the same value in the same field alone, whose sealed form is the same too.
  ///
  /// - Parameter chance: `chanceByteCount` random bytes.
  func seal(_ value: [UInt8], field: String, chance: [UInt8]) throws -> [UInt8] {
    let padded = try SealedForm.pad(value)
    var hmac = HMAC<SHA256>(key: nonces)
    hmac.update(data: Framing.bytes([Array(field.utf8), chance, value]))
    let nonce = try AES.GCM.Nonce(data: Array(hmac.finalize()).prefix(12))
    let box = try AES.GCM.seal(
      padded, using: sealing, nonce: nonce, authenticating: place(of: field))
    guard let combined = box.combined else {
      throw KeyError.brokenSeal(table: table, field: field, record: record)
    }
    return [SealedForm.version] + combined
  }

  /// - Throws: `KeyError.brokenSeal` for a value that was changed, or sealed elsewhere.
  func open(_ sealed: [UInt8], field: String) throws(KeyError) -> [UInt8] {
    guard sealed.first == SealedForm.version,
      let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst()),
      let padded = try? AES.GCM.open(box, using: sealing, authenticating: place(of: field)),
      let value = SealedForm.unpad(Array(padded))
    else { throw .brokenSeal(table: table, field: field, record: record) }
    return value
  }

  /// Ties a ledger entry to a content. Without the key it tells nothing.
  func digest(of content: [UInt8]) -> String {
    Hexadecimal.text(HMAC<SHA256>.authenticationCode(for: content, using: digests))
  }

  private func place(of field: String) -> [UInt8] {
    Framing.bytes("addewid.record.1", table, record, field)
  }
}

/// What lies around a sealed value: version, nonce (12 bytes), ciphertext, tag (16 bytes).
enum SealedForm {
  static let version: UInt8 = 1
  /// Values are filled up to a multiple of this, so that their length says little.
  static let paddingBytes = 32
  static let valueBytesMax = 1 << 20

  static func pad(_ value: [UInt8]) throws(KeyError) -> [UInt8] {
    guard value.count <= valueBytesMax else { throw .tooLongToSeal(limitBytes: valueBytesMax) }
    let length = (value.count / paddingBytes + 1) * paddingBytes
    return value + [0x80] + Array(repeating: 0, count: length - value.count - 1)
  }

  static func unpad(_ padded: [UInt8]) -> [UInt8]? {
    guard let end = padded.lastIndex(where: { $0 != 0 }), padded[end] == 0x80 else { return nil }
    return Array(padded[..<end])
  }
}
