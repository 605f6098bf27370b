import Dispatch

/// Reads the lines of entries as our own exports write them, without making JSON of them.
///
/// It takes nothing that `LedgerExportReader` refuses; what it does not take goes to that one.
enum EntryLine {
  /// The entries of the first lines that are plain lines of entries, read on several cores.
  static func entries(_ lines: ArraySlice<[UInt8]>) -> [StoredLedgerEntry] {
    let groupSize = 256
    let count = (lines.count + groupSize - 1) / groupSize
    let read = EntryLines(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let start = lines.startIndex + number * groupSize
      var found: [StoredLedgerEntry] = []
      found.reserveCapacity(groupSize)
      for line in lines[start..<min(start + groupSize, lines.endIndex)] {
        guard let entry = entry(line) else { break }
        found.append(entry)
      }
      read[number] = found
    }
    var entries: [StoredLedgerEntry] = []
    entries.reserveCapacity(lines.count)
    for number in 0..<count {
      entries += read[number]
      if read[number].count < groupSize { break }
    }
    return entries
  }

  /// The entry of a line `{"index":…,"leaf":"…","body":"…"}`; nil for every other line.
  static func entry(_ line: [UInt8]) -> StoredLedgerEntry? {
    guard line.count <= LedgerExport.lineByteMax else { return nil }
    return line.withUnsafeBytes { bytes in
      var offset = 0
      guard take("{\"index\":", bytes, &offset) else { return nil }
      let start = offset
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ",") { offset += 1 }
      guard let index = WholeNumber.value(of: bytes[start..<offset]),
        take(",\"leaf\":\"", bytes, &offset), offset + leafLength <= bytes.count,
        let hash = Base64.bytes(
          of: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + leafLength])),
        let leaf = LedgerHash(bytes: hash)
      else { return nil }
      offset += leafLength
      guard take("\",\"body\":\"", bytes, &offset), bytes.count - offset >= 2,
        bytes[bytes.count - 2] == UInt8(ascii: "\""), bytes[bytes.count - 1] == UInt8(ascii: "}"),
        let body = Base64.bytes(
          of: UnsafeRawBufferPointer(rebasing: bytes[offset..<bytes.count - 2]))
      else { return nil }
      return StoredLedgerEntry(index: index, body: body, leaf: leaf)
    }
  }

  /// The length of a digest in base64.
  private static let leafLength = 44

  private static func take(
    _ expected: StaticString, _ bytes: UnsafeRawBufferPointer, _ offset: inout Int
  ) -> Bool {
    let count = expected.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    for place in 0..<count where bytes[offset + place] != expected.utf8Start[place] { return false }
    offset += count
    return true
  }
}

/// Places that several threads fill, each its own.
private final class EntryLines: @unchecked Sendable {
  private let places: UnsafeMutableBufferPointer<[StoredLedgerEntry]>

  init(count: Int) {
    places = .allocate(capacity: count)
    places.initialize(repeating: [])
  }

  deinit {
    places.deinitialize()
    places.deallocate()
  }

  subscript(_ number: Int) -> [StoredLedgerEntry] {
    get { places[number] }
    set { places[number] = newValue }
  }
}
