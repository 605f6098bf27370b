import CPostgreSQL
import Relations

/// Values in the form libpq takes them: integers and texts as text of a type PostgreSQL works out
/// from the statement, bytes in binary.
struct PostgreSQLParameters {
  private static let byteaType: Oid = 17

  private var storage: [CChar] = []
  private var offsets: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []
  private(set) var types: [Oid] = []

  var count: Int32 { Int32(offsets.count) }

  init(_ values: [Value]) throws(DatabaseError) {
    for value in values {
      switch value {
      case .null: append(nil)
      case .integer(let integer): append(Array(String(integer).utf8))
      case .text(let text):
        let bytes = Array(text.utf8)
        guard !bytes.contains(0) else { throw .textContainsNul }
        append(bytes)
      case .bytes(let bytes): append(bytes, type: Self.byteaType, format: 1)
      }
    }
  }

  private mutating func append(_ bytes: [UInt8]?, type: Oid = 0, format: Int32 = 0) {
    types.append(type)
    formats.append(format)
    lengths.append(Int32(bytes?.count ?? 0))
    guard let bytes else { return offsets.append(nil) }
    offsets.append(storage.count)
    bytes.withUnsafeBytes { storage.append(contentsOf: $0.bindMemory(to: CChar.self)) }
    storage.append(0)
  }

  /// Hands over pointers that are good for as long as the body runs.
  func withPointers<T>(
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> T
  ) -> T {
    storage.withUnsafeBufferPointer { buffer in
      let pointers = offsets.map { offset in
        offset.flatMap { start in buffer.baseAddress.map { $0 + start } }
      }
      return body(pointers, lengths, formats)
    }
  }
}
