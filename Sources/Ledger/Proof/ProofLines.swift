/// The lines of a proof, one after the other, up to the blank line before the checkpoint.
struct ProofLines {
  /// What has not been read.
  private(set) var rest: Substring
  /// The number of the line that was read last, from 1.
  private(set) var number = 0

  init(_ text: String) { rest = text[...] }

  /// The next line, without its line feed; nil where no line feed follows.
  mutating func next() -> Substring? {
    number += 1
    guard let end = rest.utf8.firstIndex(of: 0x0a) else { return nil }
    defer { rest = rest[rest.utf8.index(after: end)...] }
    return rest[..<end]
  }

  /// Hashes in base64, one a line, and the blank line behind them.
  mutating func hashes(max: Int) throws(ProofTextError) -> [LedgerHash] {
    var hashes: [LedgerHash] = []
    while let line = next() {
      if line.isEmpty { return hashes }
      guard let hash = LedgerHash(base64: line) else { throw .badLine(number: number) }
      guard hashes.count < max else { throw .tooManyHashes(limit: max) }
      hashes.append(hash)
    }
    throw .noCheckpoint
  }
}

extension Substring {
  /// What follows the prefix, compared byte for byte; nil where the text begins otherwise.
  func withoutPrefix(_ prefix: String) -> Substring? {
    guard utf8.starts(with: prefix.utf8) else { return nil }
    return self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...]
  }
}

/// Why a text is not a proof.
public enum ProofTextError: Error, Hashable, Sendable {
  /// The text is longer than a proof can be.
  case tooLong(limit: Int)
  /// The first line is not that of a proof.
  case unknownFirstLine
  /// The line with this number, from 1, is of another form.
  case badLine(number: Int)
  /// There are more hashes than a tree has levels.
  case tooManyHashes(limit: Int)
  /// The text ends before its checkpoint.
  case noCheckpoint
}
