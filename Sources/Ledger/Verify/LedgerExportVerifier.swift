/// Checks an export line by line, so that a file of any length can be checked.
///
/// It never throws: an export that is broken in form is a fault like every other, and what
/// stands behind the broken line is not read.
public struct LedgerExportVerifier: Sendable {
  private let trusted: NoteVerifier?
  private let older: String?
  private var reader = LedgerExportReader()
  private var verifier: LedgerVerifier?
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
      case .entry(let entry): verifier?.take(entry)
      case .checkpoint(let note): verifier?.take(checkpoint: note)
      }
    } catch { broken = error }
  }

  /// Takes the next lines, several cores at once.
  public mutating func take(contentsOf lines: [[UInt8]]) {
    var start = lines.startIndex
    while start < lines.endIndex, broken == nil {
      guard verifier != nil, reader.isAmongEntries else {
        take(lines[start])
        start += 1
        continue
      }
      start += takeEntries(lines[start...])
      // Not the plain line of an entry: the thorough reader says what it is.
      if start < lines.endIndex {
        take(lines[start])
        start += 1
      }
    }
  }

  /// Takes lines as long as they are plain lines of entries.
  ///
  /// - Returns: how many.
  private mutating func takeEntries(_ lines: ArraySlice<[UInt8]>) -> Int {
    let read = EntryLine.entries(lines)
    verifier?.take(contentsOf: read)
    for _ in read { reader.passEntry() }
    return read.count
  }

  /// Says that no line follows.
  public consuming func finish() -> LedgerVerdict {
    if broken == nil {
      do { try reader.finish() } catch { broken = error }
    }
    let brokenLine = broken.map { [LedgerFault.unreadableExport($0)] } ?? []
    guard let verifier else { return LedgerVerdict(faults: brokenLine) }
    let verdict = verifier.finish()
    let keyNotes = trusted == nil ? [LedgerNote.embeddedKey(vkey: verifier.keys.current.vkey)] : []
    return LedgerVerdict(
      faults: brokenLine + verdict.faults, notes: keyNotes + verdict.notes,
      summary: verdict.summary)
  }

  private mutating func begin(_ header: LedgerExportHeader) {
    let isKnown = trusted.map(header.keys.verifiers.contains) ?? true
    let keys =
      isKnown ? header.keys : KeyHistory(origin: header.origin, first: trusted ?? header.verifier)
    var begun = LedgerVerifier(origin: header.origin, keys: keys, against: older)
    if let trusted, !isKnown {
      begun.faults.add(.otherKey(trusted: trusted.vkey, found: header.verifier.vkey))
    }
    verifier = begun
  }
}
