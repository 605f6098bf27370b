import Crypto
import Relations

/// Short digests of rows: what tells that a row is the one of a plan, and as it was.
struct RowDigest: Sendable, Hashable {
  static let length = 8
  let number: UInt64

  /// As it stands in plans, the first byte first.
  var bytes: [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

  init(_ number: UInt64) { self.number = number }

  /// - Parameter bytes: ``length`` of them.
  init(bytes: some Sequence<UInt8>) { number = bytes.reduce(0) { $0 << 8 | UInt64($1) } }

  struct Builder {
    // One hash over all is far cheaper than one that is fed value by value.
    private var bytes: [UInt8] = []

    init(_ values: [Value]) {
      bytes.reserveCapacity(128)
      add(values)
    }

    mutating func add(_ values: [Value]) {
      for value in values {
        switch value {
        case .null: bytes.append(0)
        case .integer(let number):
          bytes.append(1)
          withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        case .text(let text):
          bytes.append(2)
          add(text.utf8.count)
          bytes.append(contentsOf: text.utf8)
        case .bytes(let own):
          bytes.append(3)
          add(own.count)
          bytes.append(contentsOf: own)
        }
      }
      bytes.append(4)
    }

    private mutating func add(_ count: Int) {
      withUnsafeBytes(of: UInt32(count)) { bytes.append(contentsOf: $0) }
    }

    var digest: RowDigest { RowDigest(bytes: SHA256.hash(data: bytes).prefix(RowDigest.length)) }
  }

  /// Of a key, mixed with the plan's own random bytes. They stand beside it: whoever reads the plan can
  /// try a number out.
  static func of(key: [Value], salt: [UInt8]) -> RowDigest {
    Builder([.bytes(salt)] + key).digest
  }
}
