/// Standard base64 with padding (RFC 4648, section 4), read strictly.
///
/// Bytes have exactly one accepted text: unused bits must be zero, padding must be present, and
/// white space is refused. Otherwise a changed file could still read as the same bytes.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let padding = UInt8(ascii: "=")

  /// The value of each character of the alphabet, 255 for every other byte.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// The padded base64 text of the bytes.
  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let second = start + 1 < bytes.count ? bytes[start + 1] : 0
      let third = start + 2 < bytes.count ? bytes[start + 2] : 0
      text.append(alphabet[Int(bytes[start] >> 2)])
      text.append(alphabet[Int((bytes[start] & 0x03) << 4 | second >> 4)])
      let hasSecond = start + 1 < bytes.count
      let hasThird = start + 2 < bytes.count
      text.append(hasSecond ? alphabet[Int((second & 0x0f) << 2 | third >> 6)] : padding)
      text.append(hasThird ? alphabet[Int(third & 0x3f)] : padding)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of padded base64 text; nil when the text is not the one text of some bytes.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count.isMultiple(of: 4) else { return nil }
    let padded = characters.reversed().prefix(2).prefix { $0 == padding }.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count / 4 * 3)
    var buffer: UInt32 = 0
    var bits = 0
    for character in characters.dropLast(padded) {
      let value = values[Int(character)]
      guard value < 64 else { return nil }
      buffer = buffer << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
        buffer &= (1 << UInt32(bits)) - 1
      }
    }
    return buffer == 0 ? bytes : nil
  }
}
