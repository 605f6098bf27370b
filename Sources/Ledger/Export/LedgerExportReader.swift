/// Reads an export line by line, and refuses everything that its format does not have.
public struct LedgerExportReader: Sendable {
  private enum Place { case start, entries, end }

  private var place = Place.start
  private var lineCount = 0

  /// Makes a reader that waits for the first line.
  public init() {}

  /// Reads the next line.
  ///
  /// - Parameter line: The bytes of the line, without its line feed.
  /// - Throws: `LedgerExportError` with the number of the line.
  public mutating func read(_ line: [UInt8]) throws(LedgerExportError) -> LedgerExportLine {
    lineCount += 1
    guard line.count <= LedgerExport.lineByteMax else {
      throw fault(.lineTooLong(limit: LedgerExport.lineByteMax))
    }
    guard place != .end else { throw fault(.lineAfterCheckpoint) }
    let members = try members(of: line)
    if place == .start {
      place = .entries
      return .header(try header(members))
    }
    if members.count == 1, case .string(let note)? = members["checkpoint"] {
      place = .end
      return .checkpoint(note)
    }
    return .entry(try entry(members))
  }

  /// Reads the next line.
  ///
  /// - Parameter line: The line, without its line feed.
  /// - Throws: `LedgerExportError` with the number of the line.
  public mutating func read(_ line: String) throws(LedgerExportError) -> LedgerExportLine {
    try read(Array(line.utf8))
  }

  /// Whether the next line can be that of an entry.
  var isAmongEntries: Bool { place == .entries }

  /// Counts a line that was found elsewhere to be the plain line of an entry.
  mutating func passEntry() { lineCount += 1 }

  /// Says that no line follows.
  ///
  /// - Throws: `LedgerExportError` when the checkpoint has not come yet.
  public func finish() throws(LedgerExportError) {
    guard place == .end else {
      throw LedgerExportError(line: lineCount + 1, problem: .noCheckpoint)
    }
  }

  private func members(
    of line: [UInt8]
  ) throws(LedgerExportError) -> [String: PlainJSON] {
    let value: PlainJSON
    do { value = try PlainJSON(line) } catch { throw fault(.notJSON(error)) }
    guard case .object(let members) = value else { throw fault(.notAnObject) }
    return members
  }

  private func header(
    _ members: [String: PlainJSON]
  ) throws(LedgerExportError) -> LedgerExportHeader {
    guard case .integer(let version)? = members["addewid-ledger"] else { throw fault(.notAHeader) }
    let hasEarlier = version == LedgerExport.versionWithHandovers
    guard version == LedgerExport.version || hasEarlier else {
      throw fault(.unknownVersion(version))
    }
    guard members.count == (hasEarlier ? 4 : 3), case .string(let origin)? = members["origin"],
      case .string(let vkey)? = members["vkey"]
    else { throw fault(.notAHeader) }
    guard Checkpoint.isOrigin(origin) else { throw fault(.badOrigin) }
    let newest = try key(vkey)
    guard hasEarlier else { return LedgerExportHeader(origin: origin, verifier: newest) }
    return LedgerExportHeader(keys: try history(members["earlier"], origin, newest))
  }

  private func history(
    _ earlier: PlainJSON?, _ origin: String, _ newest: NoteVerifier
  ) throws(LedgerExportError) -> KeyHistory {
    guard case .array(let elements)? = earlier, !elements.isEmpty else { throw fault(.notAHeader) }
    guard elements.count <= KeyHistory.handoverCountMax else {
      throw fault(.tooManyHandovers(limit: KeyHistory.handoverCountMax))
    }
    var keys: [NoteVerifier] = []
    var notes: [String] = []
    for element in elements {
      guard case .object(let members) = element, members.count == 2,
        case .string(let vkey)? = members["vkey"], case .string(let note)? = members["handover"]
      else { throw fault(.notAHeader) }
      keys.append(try key(vkey))
      notes.append(note)
    }
    return KeyHistory(
      origin: origin, first: keys[0],
      handovers: zip(keys.dropFirst() + [newest], notes).map { KeyHandover(to: $0, note: $1) })
  }

  private func key(_ vkey: String) throws(LedgerExportError) -> NoteVerifier {
    do { return try NoteVerifier(vkey: vkey) } catch { throw fault(.badKey(error)) }
  }

  private func entry(
    _ members: [String: PlainJSON]
  ) throws(LedgerExportError) -> StoredLedgerEntry {
    guard case .integer(let index)? = members["index"],
      case .string(let text)? = members["body"],
      members.count == (members["leaf"] == nil ? 2 : 3)
    else { throw fault(.neitherEntryNorCheckpoint) }
    guard let body = Base64.bytes(of: text) else { throw fault(.badBody) }
    guard let stored = members["leaf"] else { return StoredLedgerEntry(index: index, body: body) }
    guard case .string(let hash) = stored, let leaf = LedgerHash(base64: hash) else {
      throw fault(.badLeaf)
    }
    return StoredLedgerEntry(index: index, body: body, leaf: leaf)
  }

  private func fault(_ problem: LedgerExportProblem) -> LedgerExportError {
    LedgerExportError(line: lineCount, problem: problem)
  }
}
