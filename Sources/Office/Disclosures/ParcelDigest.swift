import Casebook
import Crypto

/// What is on record of the bytes of a parcel.
///
/// Of encrypted bytes it is their SHA-256, of which nobody learns anything. A short parcel that is
/// not encrypted could be guessed by that: of it it is an HMAC of the SHA-256, under bytes of the
/// row's own which neither lists nor the log show.
enum ParcelDigest {
  /// SHA-256, as the command prints it and the recipient compares it.
  static func ofBytes(_ bytes: [UInt8]) -> String { Hex.text(SHA256.hash(data: bytes)) }

  /// As it is put on record.
  static func onRecord(_ sha256: String, isEncrypted: Bool, salt: [UInt8]) -> String {
    guard !isEncrypted else { return sha256 }
    return Hex.text(
      HMAC<SHA256>.authenticationCode(
        for: Array(sha256.utf8), using: SymmetricKey(data: salt)))
  }
}

extension ItemDisclosureRecord {
  /// Whether bytes with this SHA-256 are those that are on record.
  ///
  /// - Parameter sha256: in hexadecimal.
  public func isParcel(withSHA256 sha256: String) -> Bool {
    guard let digest else { return false }
    let given = sha256.lowercased()
    // A row from before has the SHA-256 itself.
    return digest == given
      || digest == ParcelDigest.onRecord(given, isEncrypted: false, salt: salt)
  }

  /// Whether these are the bytes that are on record.
  func isParcel(_ bytes: [UInt8]) -> Bool { isParcel(withSHA256: ParcelDigest.ofBytes(bytes)) }
}
