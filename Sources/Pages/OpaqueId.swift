/// An id in an address: 26 lower-case letters and digits, random, telling nothing.
public struct OpaqueId: Hashable, Sendable, CustomStringConvertible {
  public static let length = 26

  public let text: String

  /// - Returns: nil unless the text is made of exactly 26 lower-case letters and digits.
  public init?(_ text: some StringProtocol) {
    let isOpaque = text.utf8.allSatisfy {
      ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z"))
        || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
    }
    guard text.utf8.count == OpaqueId.length, isOpaque else { return nil }
    self.text = String(text)
  }

  public var description: String { text }
}
