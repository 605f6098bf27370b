import Ledger

/// The bytes of an act and its entry, laid out before the clock starts.
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

  /// The columns id, name, on_day, at, actor and facts of the act.
  let act: [Bytes]
  let body: Bytes
  let leaf: Bytes

  init(act: [String], body: [UInt8]) {
    self.act = act.map { Bytes(Array($0.utf8), isText: true) }
    self.body = Bytes(body, isText: false)
    leaf = Bytes(MerkleTree.leafHash(body).bytes, isText: false)
  }
}
