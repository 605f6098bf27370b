/// The text of a ledger in one file, which anyone can check without Addewid.
///
/// One JSON object a line:
/// - first `{"addewid-ledger":1,"origin":"…","vkey":"…"}`, the log and its public key;
/// - then a line for each entry, `{"index":0,"body":"…"}`, whose body is in base64 because every
///   byte counts. A line may also have `"leaf"`, the leaf hash that is stored beside the body:
///   with it an altered entry can be named;
/// - last `{"checkpoint":"…"}`, the signed checkpoint.
///
/// Where the key was changed the first line is of version 2 and also has `"earlier"`: for each key
/// before the newest, oldest first, `{"handover":"…","vkey":"…"}`, its text and the checkpoint that
/// it signed together with the next one.
public enum LedgerExport {
  /// The version of the format, the value of `addewid-ledger` in the first line.
  public static let version = 1

  /// The version of an export whose log has changed its key.
  public static let versionWithHandovers = 2

  /// The most bytes of a line, without its line feed. The longest entry takes about 44,000.
  public static let lineByteMax = 64 * 1024

  /// The first line, without a line feed.
  public static func line(_ header: LedgerExportHeader) -> String {
    let origin = PlainJSON.quoted(header.origin)
    let vkey = PlainJSON.quoted(header.verifier.vkey)
    guard !header.keys.handovers.isEmpty else {
      return "{\"addewid-ledger\":\(version),\"origin\":\(origin),\"vkey\":\(vkey)}"
    }
    let earlier = zip(header.keys.verifiers, header.keys.handovers).map { key, handover in
      let note = PlainJSON.quoted(handover.note)
      return "{\"handover\":\(note),\"vkey\":\(PlainJSON.quoted(key.vkey))}"
    }
    return "{\"addewid-ledger\":\(versionWithHandovers),"
      + "\"earlier\":[\(earlier.joined(separator: ","))],"
      + "\"origin\":\(origin),\"vkey\":\(vkey)}"
  }

  /// The line of one entry, without a line feed.
  ///
  /// - Parameter entry: The entry as it is stored, whether or not its body is a good one: an
  ///   export of a log that was tampered with must show it.
  public static func line(_ entry: StoredLedgerEntry) -> String {
    let leaf = entry.leaf.map { ",\"leaf\":\"\($0.base64)\"" } ?? ""
    return "{\"index\":\(entry.index)\(leaf),\"body\":\"\(Base64.text(of: entry.body))\"}"
  }

  /// The last line, without a line feed.
  ///
  /// - Parameter checkpoint: The signed checkpoint as it is stored.
  public static func line(checkpoint: String) -> String {
    "{\"checkpoint\":\(PlainJSON.quoted(checkpoint))}"
  }
}
