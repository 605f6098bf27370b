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
    guard version == LedgerExport.version else { throw fault(.unknownVersion(version)) }
    guard members.count == 3, case .string(let origin)? = members["origin"],
      case .string(let vkey)? = members["vkey"]
    else { throw fault(.notAHeader) }
    guard Checkpoint.isOrigin(origin) else { throw fault(.badOrigin) }
    do {
      return LedgerExportHeader(origin: origin, verifier: try NoteVerifier(vkey: vkey))
    } catch { throw fault(.badKey(error)) }
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
