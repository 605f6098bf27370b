/// The state of a log at one size, as a C2SP `tlog-checkpoint` writes it.
public struct Checkpoint: Hashable, Sendable {
  /// The name of the log, for example `council.example/addewid`.
  public let origin: String
  /// The number of entries.
  public let size: Int
  /// The root over these entries.
  public let root: LedgerHash

  /// Makes a checkpoint.
  ///
  /// - Parameter origin: Visible ASCII characters without a plus sign, at least one. The format
  ///   recommends it; we require it, so that the log's key can bear the same name.
  /// - Throws: `CheckpointError.badOrigin` or `.badSize`.
  public init(origin: String, size: Int, root: LedgerHash) throws(CheckpointError) {
    guard Self.isOrigin(origin) else { throw .badOrigin }
    guard size >= 0 else { throw .badSize }
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Makes the checkpoint of the tree that the frontier stands for.
  public init(origin: String, frontier: TreeFrontier) throws(CheckpointError) {
    try self.init(origin: origin, size: frontier.size, root: frontier.root)
  }

  /// Whether a log may have this name.
  public static func isOrigin(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= NoteKeyName.byteMax
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "+") }
  }

  /// Whether it is of the log of this name, byte for byte.
  public func isOf(_ origin: String) -> Bool {
    self.origin.utf8.elementsEqual(origin.utf8)
  }

  /// The text that is signed: origin, size and root in base64, a line each.
  public var body: String { "\(origin)\n\(size)\n\(root.base64)\n" }

  /// Reads the text of a checkpoint, without its signatures.
  ///
  /// Extension lines are refused: nobody can audit what they say, and we never write any.
  ///
  /// - Throws: `CheckpointError`.
  public init(body: String) throws(CheckpointError) {
    let lines = body.utf8.split(separator: 0x0a, omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last?.isEmpty == true else { throw .missingLines }
    guard lines.count == 4 else { throw .extensionLines(count: lines.count - 4) }
    guard let size = WholeNumber.value(of: lines[1]) else { throw .badSize }
    guard let root = LedgerHash(base64: Substring(lines[2])) else { throw .badRoot }
    try self.init(origin: String(Substring(lines[0])), size: size, root: root)
  }
}
