import Ledger

/// The bytes of an entry, laid out before the clock starts.
struct PlainRow {
  /// Bytes that are never given back: they outlive the run.
  struct Bytes {
    let start: UnsafePointer<UInt8>
    let count: Int
    let isText: Bool

    init(_ bytes: [UInt8], isText: Bool) {
      let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
      copy.update(from: bytes, count: bytes.count)
      copy[bytes.count] = 0
      (start, count, self.isText) = (UnsafePointer(copy), bytes.count, isText)
    }
  }

  let id: Bytes
  let body: Bytes
  let leaf: Bytes

  init(id: String, body: [UInt8]) {
    self.id = Bytes(Array(id.utf8), isText: true)
    self.body = Bytes(body, isText: false)
    leaf = Bytes(MerkleTree.leafHash(body).bytes, isText: false)
  }
}
