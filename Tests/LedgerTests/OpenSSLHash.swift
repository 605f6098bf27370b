import Foundation
import Ledger

/// SHA-256 by the OpenSSL that PostgreSQL's client library brings along: another implementation than
/// ours, and fast in a debug build too.
struct OpenSSLHash: Sendable {
  private typealias Function =
    @convention(c) (UnsafePointer<UInt8>, Int, UnsafeMutablePointer<UInt8>) ->
    UnsafeMutablePointer<UInt8>?

  private let function: Function?

  init() {
    let library = dlopen("libcrypto.so.3", RTLD_NOW)
    let symbol = library.flatMap { dlsym($0, "SHA256") }
    function = symbol.map { unsafeBitCast($0, to: Function.self) }
  }

  /// Whether the hash of the bytes is this one. Without OpenSSL it asks our own hash.
  ///
  /// - Parameter input: the bytes, a prefix included.
  func isHash(_ expected: LedgerHash, of input: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let function, let start = input.baseAddress else {
      return LedgerHash.sha256(Array(input)) == expected
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { found in
      guard let place = found.baseAddress, function(start, input.count, place) != nil else {
        return false
      }
      return expected.bytes.elementsEqual(found)
    }
  }

  /// Which single bits of the body could be turned without its leaf hash becoming another.
  ///
  /// The loop compares the first eight bytes in place, so that it is fast in a debug build.
  func unseenBits(of body: [UInt8], leaf: LedgerHash) -> [Int] {
    guard let function else {
      return (0..<body.count * 8).filter { bit in
        var other = body
        other[bit / 8] ^= 1 << UInt8(bit % 8)
        return MerkleTree.leafHash(other) == leaf
      }
    }
    let count = body.count + 1
    let input = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    let found = UnsafeMutablePointer<UInt8>.allocate(capacity: 32)
    defer {
      input.deallocate()
      found.deallocate()
    }
    input[0] = 0
    (input + 1).update(from: body, count: body.count)
    let expected = leaf.bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    var unseen: [Int] = []
    var bit = 0
    while bit < body.count * 8 {
      let place = input + 1 + bit / 8
      let turned = UInt8(1) << UInt8(bit % 8)
      place.pointee ^= turned
      _ = function(input, count, found)
      if UnsafeRawPointer(found).loadUnaligned(as: UInt64.self) == expected { unseen.append(bit) }
      place.pointee ^= turned
      bit += 1
    }
    return unseen
  }
}
