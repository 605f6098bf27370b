/// Checks an export line by line, so that a file of any length can be checked.
///
/// It never throws: an export that is broken in form is a fault like every other, and what
/// stands behind the broken line is not read.
public struct LedgerExportVerifier: Sendable {
  private let trusted: NoteVerifier?
  private let older: String?
  private var reader = LedgerExportReader()
  private var header: LedgerExportHeader?
  private var verifier = LedgerVerifier()
  private var checkpoint: String?
  private var broken: LedgerExportError?

  /// Makes a verifier that waits for the first line.
  ///
  /// - Parameters:
  ///   - key: The key that the log's keeper has published. Where it is nil the key inside the
  ///     file is used, and the verdict says so: it must be compared with the published one.
  ///   - older: A signed checkpoint from before; nil where nobody kept one.
  public init(trusting key: NoteVerifier? = nil, against older: String? = nil) {
    trusted = key
    self.older = older
  }

  /// Takes the next line, without its line feed.
  public mutating func take(_ line: [UInt8]) {
    guard broken == nil else { return }
    do {
      switch try reader.read(line) {
      case .header(let header): begin(header)
      case .entry(let entry): verifier.take(entry)
      case .checkpoint(let note): checkpoint = note
      }
    } catch { broken = error }
  }

  /// Says that no line follows.
  public consuming func finish() -> LedgerVerdict {
    if broken == nil {
      do { try reader.finish() } catch { broken = error }
    }
    if let broken { verifier.faults.add(.unreadableExport(broken)) }
    guard let header, let checkpoint else {
      return LedgerVerdict(
        faults: verifier.faults.all, notes: [],
        summary: LedgerSummary(
          entryCount: verifier.entryCount, root: nil, checkpoint: nil, signedBy: nil))
    }
    let key = trusted ?? header.verifier
    let verdict = verifier.finish(newest: checkpoint, signedBy: key)
    let keyNotes = trusted == nil ? [LedgerNote.embeddedKey(vkey: key.vkey)] : []
    return LedgerVerdict(
      faults: verdict.faults, notes: keyNotes + verdict.notes, summary: verdict.summary)
  }

  private mutating func begin(_ header: LedgerExportHeader) {
    self.header = header
    let key = trusted ?? header.verifier
    let before = older.map { SignedCheckpoint($0, role: .older, key: key) }
    verifier = LedgerVerifier(origin: header.origin, older: before?.checkpoint)
    for fault in before?.faults ?? [] { verifier.faults.add(fault) }
    if key != header.verifier {
      verifier.faults.add(.otherKey(trusted: key.vkey, found: header.verifier.vkey))
    }
  }
}

extension LedgerVerifier {
  /// Checks an export alone.
  ///
  /// - Parameters:
  ///   - exportLines: All lines, without their line feeds.
  ///   - key: The published key; nil to use the one inside the file, which the verdict notes.
  ///   - older: A signed checkpoint from before; nil where nobody kept one.
  public static func verify(
    exportLines: some Sequence<String>, trusting key: NoteVerifier? = nil,
    against older: String? = nil
  ) -> LedgerVerdict {
    var verifier = LedgerExportVerifier(trusting: key, against: older)
    for line in exportLines { verifier.take(Array(line.utf8)) }
    return verifier.finish()
  }
}
