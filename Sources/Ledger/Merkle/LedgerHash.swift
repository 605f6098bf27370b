import Crypto

/// A SHA-256 digest: of an entry, of an inner node of the tree, or of the whole log.
public struct LedgerHash: Hashable, Sendable {
  /// The length of a digest.
  public static let byteCount = 32

  /// The digest as four big-endian numbers, which keeps it out of the heap.
  private let word0, word1, word2, word3: UInt64

  /// Makes a digest of exactly 32 bytes.
  ///
  /// - Returns: Nil when there are fewer or more bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (position, byte) in bytes.enumerated() {
      words[position / 8] = words[position / 8] << 8 | UInt64(byte)
    }
    (word0, word1, word2, word3) = (words[0], words[1], words[2], words[3])
  }

  /// Makes a digest of exactly 32 bytes.
  ///
  /// - Returns: Nil when there are fewer or more bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self = bytes.withUnsafeBytes { LedgerHash($0, at: 0) }
  }

  init(_ digest: SHA256.Digest) {
    (word0, word1, word2, word3) = digest.withUnsafeBytes { bytes in
      func word(_ number: Int) -> UInt64 {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: number * 8, as: UInt64.self))
      }
      return (word(0), word(1), word(2), word(3))
    }
  }

  /// The SHA-256 digest of the bytes, without any prefix.
  public static func sha256(_ bytes: [UInt8]) -> LedgerHash {
    LedgerHash(SHA256.hash(data: bytes))
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    withBytes { Array($0) }
  }

  /// Makes a digest of the 32 bytes at this place.
  init(_ buffer: UnsafeRawBufferPointer, at offset: Int) {
    func word(_ number: Int) -> UInt64 {
      UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: offset + number * 8, as: UInt64.self))
    }
    (word0, word1, word2, word3) = (word(0), word(1), word(2), word(3))
  }

  /// Writes the 32 bytes at this place.
  func store(in buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
    buffer.storeBytes(of: word0.bigEndian, toByteOffset: offset, as: UInt64.self)
    buffer.storeBytes(of: word1.bigEndian, toByteOffset: offset + 8, as: UInt64.self)
    buffer.storeBytes(of: word2.bigEndian, toByteOffset: offset + 16, as: UInt64.self)
    buffer.storeBytes(of: word3.bigEndian, toByteOffset: offset + 24, as: UInt64.self)
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let words = (word0.bigEndian, word1.bigEndian, word2.bigEndian, word3.bigEndian)
    return withUnsafeBytes(of: words, body)
  }
}

extension LedgerHash: Comparable {
  /// Orders digests as their bytes.
  public static func < (left: LedgerHash, right: LedgerHash) -> Bool {
    (left.word0, left.word1, left.word2, left.word3)
      < (right.word0, right.word1, right.word2, right.word3)
  }
}
