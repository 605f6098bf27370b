extension LedgerHash: CustomStringConvertible {
  /// Makes a digest of 64 lower-case hexadecimal digits; nil for any other text.
  public init?(hex: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(of: hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// Makes a digest of its padded base64 text; nil for any other text.
  public init?(base64: some StringProtocol) {
    guard let bytes = Base64.bytes(of: base64) else { return nil }
    self.init(bytes: bytes)
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String { Hexadecimal.text(of: bytes) }

  /// The digest as padded base64, the text that checkpoints use.
  public var base64: String { Base64.text(of: bytes) }

  /// The digest as hexadecimal digits.
  public var description: String { hex }
}
