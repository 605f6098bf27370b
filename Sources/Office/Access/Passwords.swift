import CArgon2

/// Hashes and checks passwords with Argon2id.
public enum Passwords {
  private static let iterations: UInt32 = 3
  private static let memoryKiB: UInt32 = 64 * 1024
  private static let lanes: UInt32 = 1
  public static let lengthMin = 12
  public static let lengthMax = 200

  /// - Parameter salt: 16 random bytes.
  public static func hash(_ password: String, salt: [UInt8]) throws(PasswordError) -> String {
    guard password.utf8.count <= lengthMax * 4 else { throw .tooLong }
    let bytes = Array(password.utf8)
    var encoded = [CChar](repeating: 0, count: 160)
    let code = argon2id_hash_encoded(
      iterations, memoryKiB, lanes, bytes, bytes.count, salt, salt.count, 32, &encoded,
      encoded.count)
    guard code == ARGON2_OK.rawValue else { throw .failed(code: code) }
    return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Compares in constant time, as Argon2 does.
  public static func matches(_ password: String, hash: String) -> Bool {
    guard password.utf8.count <= lengthMax * 4 else { return false }
    let bytes = Array(password.utf8)
    return argon2id_verify(hash, bytes, bytes.count) == ARGON2_OK.rawValue
  }
}

public enum PasswordError: Error, Sendable, Hashable {
  case tooLong
  case tooShort
  case failed(code: Int32)
}
