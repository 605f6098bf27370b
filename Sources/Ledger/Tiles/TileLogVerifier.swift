/// Checks a log that lies before us as the files of C2SP `tlog-tiles`, ours or anybody's.
///
/// Three layers hold each other: an altered entry disagrees with its hash in the tile of level 0;
/// an altered tile disagrees with its hash in the tile above; the whole disagrees with the signed
/// root. So what was altered is named even where an entry and its hash were changed together.
public struct TileLogVerifier {
  private let read: (_ path: String) throws -> [UInt8]?

  /// Makes a verifier.
  ///
  /// - Parameter read: Gives the bytes of the file at a path under the prefix of the log; nil
  ///   where there is none.
  public init(read: @escaping (_ path: String) throws -> [UInt8]?) {
    self.read = read
  }

  /// The keys of the log: the trusted one, and those that the log's own list of keys joins to it.
  ///
  /// The list is no part of `tlog-tiles`: it is the first line of our export, in the file
  /// `TilePath.keys`, where the key was changed. Its changes are checked with the log.
  ///
  /// - Throws: `LedgerExportError` where the list cannot be read, and what reading throws.
  public func keys(trusting key: NoteVerifier) throws -> KeyHistory {
    guard let line = try read(TilePath.keys) else { return KeyHistory(key) }
    var reader = LedgerExportReader()
    guard case .header(let header) = try reader.read(Array(line.prefix { $0 != 0x0a })),
      header.keys.verifiers.contains(key)
    else { return KeyHistory(key) }
    return header.keys
  }

  /// Checks every file that a log of the size of its checkpoint must have.
  ///
  /// - Parameters:
  ///   - keys: The keys of the log, as published.
  ///   - older: A signed checkpoint from before; nil where nobody kept one.
  ///   - isForeign: Whether the entries may be of any form, because another program wrote them.
  /// - Throws: what reading throws.
  public func verify(
    keys: KeyHistory, against older: String? = nil, isForeign: Bool = false
  ) throws -> LedgerVerdict {
    var verifier = LedgerVerifier(
      origin: keys.origin, keys: keys, against: older, isForeign: isForeign)
    guard let note = try read(TilePath.checkpoint) else {
      verifier.faults.add(.badTile(path: TilePath.checkpoint, .missing))
      return verifier.finish()
    }
    verifier.take(checkpoint: String(decoding: note, as: UTF8.self))
    let size = verifier.newest?.checkpoint?.size ?? 0
    var hashes = try takeEntries(size, &verifier)
    for level in 1..<max(1, TilePath.levelCount(size: size)) {
      hashes = try compare(level: level, below: hashes, &verifier)
    }
    return verifier.finish()
  }

  /// Reads bundles and tiles of level 0.
  ///
  /// - Returns: the roots of the full tiles.
  private func takeEntries(_ size: Int, _ verifier: inout LedgerVerifier) throws -> [LedgerHash?] {
    var roots: [LedgerHash?] = []
    // Several tiles at a time, so that all cores have one.
    var gathered: [StoredLedgerEntry] = []
    for path in TilePath.all(.entries, size: size) {
      let tile = try hashes(
        TilePath(.hashes(level: 0), number: path.number, width: path.width), &verifier)
      if path.width == TilePath.fullWidth { roots.append(tile.map { MerkleTree.root(ofFull: $0) }) }
      guard let bytes = try bytes(path, &verifier) else { continue }
      guard let bodies = TileBundle.entries(bytes, count: path.width) else {
        verifier.faults.add(.badTile(path: path.text, .badBundle))
        continue
      }
      let first = path.number * TilePath.fullWidth
      for (position, body) in bodies.enumerated() {
        gathered.append(
          StoredLedgerEntry(index: first + position, body: body, leaf: tile?[position]))
      }
      if gathered.count >= 16 * TilePath.fullWidth {
        verifier.take(contentsOf: gathered)
        gathered.removeAll(keepingCapacity: true)
      }
    }
    verifier.take(contentsOf: gathered)
    return roots
  }

  /// Compares the tiles of a level with the roots of those below.
  ///
  /// - Returns: the roots of its full tiles.
  private func compare(
    level: Int, below roots: [LedgerHash?], _ verifier: inout LedgerVerifier
  ) throws -> [LedgerHash?] {
    var own: [LedgerHash?] = []
    for start in stride(from: 0, to: roots.count, by: TilePath.fullWidth) {
      let width = min(TilePath.fullWidth, roots.count - start)
      let path = TilePath(
        .hashes(level: level), number: start / TilePath.fullWidth, width: width)
      let tile = try hashes(path, &verifier)
      for (position, hash) in (tile ?? []).enumerated() {
        guard let root = roots[start + position], root != hash else { continue }
        verifier.faults.add(.badTile(path: path.text, .otherHash(position: position)))
      }
      if width == TilePath.fullWidth { own.append(tile.map { MerkleTree.root(ofFull: $0) }) }
    }
    return own
  }

  private func hashes(
    _ path: TilePath, _ verifier: inout LedgerVerifier
  ) throws -> [LedgerHash]? {
    guard let bytes = try bytes(path, &verifier) else { return nil }
    let expected = path.width * LedgerHash.byteCount
    guard bytes.count == expected else {
      verifier.faults.add(
        .badTile(path: path.text, .wrongLength(expected: expected, found: bytes.count)))
      return nil
    }
    return bytes.withUnsafeBytes { buffer in
      (0..<path.width).map { LedgerHash(buffer, at: $0 * LedgerHash.byteCount) }
    }
  }

  private func bytes(_ path: TilePath, _ verifier: inout LedgerVerifier) throws -> [UInt8]? {
    let found = try read(path.text)
    if found == nil { verifier.faults.add(.badTile(path: path.text, .missing)) }
    return found
  }
}
