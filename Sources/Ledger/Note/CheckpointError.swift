/// Why a text is not a checkpoint of ours.
public enum CheckpointError: Error, Hashable, Sendable {
  /// There are fewer than three lines, or the last one does not end.
  case missingLines
  /// The origin is empty, too long, or has a space, a plus sign or a character outside ASCII.
  case badOrigin
  /// The size is not a whole number in its shortest form.
  case badSize
  /// The root is not 32 bytes in base64.
  case badRoot
  /// There are lines after the root.
  case extensionLines(count: Int)
}
