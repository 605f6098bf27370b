extension CheckpointError: CustomStringConvertible {
  /// The error in words.
  public var description: String {
    switch self {
    case .missingLines: "it does not have three lines"
    case .badOrigin: "the origin must be visible ASCII characters without a plus sign"
    case .badSize: "the size is not a whole number"
    case .badRoot: "the root is not 32 bytes in base64"
    case .extensionLines(let count): "it has \(count) lines behind the root"
    }
  }
}
