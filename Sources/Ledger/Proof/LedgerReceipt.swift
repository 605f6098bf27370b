/// The proof that an entry is in a log, as C2SP `tlog-proof` writes it: a text that its holder can
/// check at any time with the published key, without the log and without Addewid.
///
/// The entry itself stands in the line `extra`: the format puts there what is needed to reconstruct
/// the hash. It is not believed before its hash has led to the signed root.
public struct LedgerReceipt: Hashable, Sendable {
  /// The first line.
  public static let firstLine = "c2sp.org/tlog-proof@v1"
  /// The ending of the name of a file with a receipt.
  public static let fileExtension = "tlog-proof"
  /// The most hashes of a proof: a tree has no more levels.
  public static let hashCountMax = 63
  /// The most bytes of a receipt that is read: an entry in base64, hashes and a note.
  public static let byteMax = 128 * 1024

  /// The index of the entry, from 0.
  public let index: Int
  /// What stands in the line `extra`: the bytes of the entry; nil where there is no such line.
  public let entry: [UInt8]?
  /// The hashes beside the path from the entry to the root, lowest first.
  public let proof: [LedgerHash]
  /// The signed checkpoint, byte for byte.
  public let checkpoint: String

  /// Makes a receipt.
  public init(index: Int, entry: [UInt8]?, proof: [LedgerHash], checkpoint: String) {
    self.index = index
    self.entry = entry
    self.proof = proof
    self.checkpoint = checkpoint
  }

  /// The text of the receipt.
  public var encoded: String {
    let extra = entry.map { "extra \(Base64.text(of: $0))\n" } ?? ""
    let hashes = proof.map { $0.base64 + "\n" }.joined()
    return "\(Self.firstLine)\n\(extra)index \(index)\n\(hashes)\n\(checkpoint)"
  }

  /// Reads a receipt. Nothing in it is checked here: see `verify`.
  ///
  /// - Throws: `ProofTextError` at the first line that does not fit the format.
  public init(parsing text: String) throws(ProofTextError) {
    guard text.utf8.count <= Self.byteMax else { throw .tooLong(limit: Self.byteMax) }
    var lines = ProofLines(text)
    guard lines.next()?.withoutPrefix(Self.firstLine)?.isEmpty == true else {
      throw .unknownFirstLine
    }
    var line = lines.next()
    var entry: [UInt8]?
    if let extra = line?.withoutPrefix("extra ") {
      guard let bytes = Base64.bytes(of: extra) else { throw .badLine(number: lines.number) }
      entry = bytes
      line = lines.next()
    }
    guard let digits = line?.withoutPrefix("index "),
      let index = WholeNumber.value(of: digits.utf8)
    else { throw .badLine(number: lines.number) }
    let proof = try lines.hashes(max: Self.hashCountMax)
    self.init(index: index, entry: entry, proof: proof, checkpoint: String(lines.rest))
  }
}
