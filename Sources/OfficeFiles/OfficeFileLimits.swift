/// What a packed file may hold.
public struct OfficeFileLimits: Sendable, Hashable {
  /// Bytes of all its parts once unpacked: a packed file of a few kilobytes can hold gigabytes.
  public var unpackedBytesMax: Int
  /// Parts within the file.
  public var entriesMax: Int
  /// Elements within elements.
  public var depthMax: Int

  public init(unpackedBytesMax: Int, entriesMax: Int, depthMax: Int) {
    self.unpackedBytesMax = unpackedBytesMax
    self.entriesMax = entriesMax
    self.depthMax = depthMax
  }
}
