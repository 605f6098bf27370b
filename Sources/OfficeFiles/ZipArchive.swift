import CZip

/// A packed file in memory, of which single parts are unpacked up to a limit.
public struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private let positions: [String: zip_uint64_t]
  private let limits: OfficeFileLimits
  private var unpackedBytes = 0

  /// - Throws: ``OfficeFileError`` where it is not packed, or beyond a limit by its own account.
  public init(_ bytes: [UInt8], limits: OfficeFileLimits) throws(OfficeFileError) {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    _ = buffer.initialize(from: bytes)
    guard let archive = ZipArchive.open(buffer, count: bytes.count) else {
      buffer.deallocate()
      throw .notPacked
    }
    do {
      positions = try ZipArchive.positions(archive, limits)
    } catch {
      zip_discard(archive)
      buffer.deallocate()
      throw error
    }
    self.archive = archive
    self.buffer = buffer
    self.limits = limits
  }

  deinit {
    zip_discard(archive)
    buffer.deallocate()
  }

  private static func open(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, count: Int
  ) -> OpaquePointer? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(count), 0, &error)
    else { return nil }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }

  /// Where each part is. Sizes are those that the file claims; they are checked again on reading.
  private static func positions(
    _ archive: OpaquePointer, _ limits: OfficeFileLimits
  ) throws(OfficeFileError) -> [String: zip_uint64_t] {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0, count <= limits.entriesMax else { throw .overLimit(.entries) }
    var positions: [String: zip_uint64_t] = [:]
    var claimed: UInt64 = 0
    for index in 0..<zip_uint64_t(count) {
      var stat = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name else {
        throw .damaged(part: "")
      }
      let (sum, overflows) = claimed.addingReportingOverflow(stat.size)
      guard !overflows, sum <= UInt64(limits.unpackedBytesMax) else {
        throw .overLimit(.unpackedBytes)
      }
      claimed = sum
      let part = String(cString: name)
      // Two parts of one name: programs would differ on which of them counts.
      guard positions.updateValue(index, forKey: part) == nil else { throw .damaged(part: part) }
    }
    return positions
  }

  public func has(_ part: String) -> Bool { positions[part] != nil }

  /// The bytes of a part, unpacked up to the limit of the whole file.
  public mutating func read(_ part: String) throws(OfficeFileError) -> [UInt8] {
    guard let position = positions[part], let file = zip_fopen_index(archive, position, 0) else {
      throw .damaged(part: part)
    }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        zip_fread(file, $0.baseAddress, zip_uint64_t($0.count))
      }
      guard count >= 0 else { throw .damaged(part: part) }
      if count == 0 { return bytes }
      unpackedBytes += Int(count)
      guard unpackedBytes <= limits.unpackedBytesMax else { throw .overLimit(.unpackedBytes) }
      bytes += chunk[..<Int(count)]
    }
  }
}
