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
    Array(text.utf8).withUnsafeBytes(bytes)
  }

  /// The same for characters that lie elsewhere.
  static func bytes(of text: UnsafeRawBufferPointer) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    guard let last = text.last else { return [] }
    let padded = last != padding ? 0 : text[text.count - 2] != padding ? 1 : 2
    return values.withUnsafeBufferPointer { values in
      let count = text.count / 4 * 3 - padded
      var isGood = true
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
        isGood = decode(text, padded, values, bytes)
        filled = count
        if !isGood { bytes.initialize(repeating: 0) }
      }
      return isGood ? bytes : nil
    }
  }

  /// Fills the bytes; false where a character is of no value, or a bit is left over.
  private static func decode(
    _ text: UnsafeRawBufferPointer, _ padded: Int, _ values: UnsafeBufferPointer<UInt8>,
    _ bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var (place, out) = (0, 0)
    let whole = text.count - (padded > 0 ? 4 : 0)
    while place < whole {
      let (a, b) = (values[Int(text[place])], values[Int(text[place + 1])])
      let (c, d) = (values[Int(text[place + 2])], values[Int(text[place + 3])])
      guard (a | b | c | d) < 64 else { return false }
      bytes[out] = a << 2 | b >> 4
      bytes[out + 1] = b << 4 | c >> 2
      bytes[out + 2] = c << 6 | d
      (place, out) = (place + 4, out + 3)
    }
    guard padded > 0 else { return true }
    let (a, b) = (values[Int(text[place])], values[Int(text[place + 1])])
    let c = padded == 2 ? 0 : values[Int(text[place + 2])]
    guard (a | b | c) < 64, padded == 2 ? b & 0x0f == 0 : c & 0x03 == 0 else { return false }
    bytes[out] = a << 2 | b >> 4
    if padded == 1 { bytes[out + 1] = b << 4 | c >> 2 }
    return true
  }
}
