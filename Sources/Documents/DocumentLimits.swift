/// What a file that somebody sends may hold. A long notice has a few thousand lines.
public struct DocumentLimits: Sendable, Hashable {
  /// Bytes of the file itself; of a PDF, bytes of the text that was taken from it.
  public var fileBytesMax = 20_000_000
  /// Bytes of a Markdown file: its parser takes far longer over hostile texts than over long ones.
  public var markdownBytesMax = 2_000_000
  /// Bytes of the parts of a packed file once unpacked: a few kilobytes can hold gigabytes.
  public var unpackedBytesMax = 100_000_000
  /// Parts within a packed file.
  public var entriesMax = 5_000
  /// Lines with something on them.
  public var linesMax = 1_000_000
  public var blocksMax = 200_000
  /// Elements within elements, lists within lists.
  public var depthMax = 1_000
  /// Marks that are kept; what editors left beyond that is not worth a list.
  public var marksMax = 10_000

  public init() {}

  public static let standard = DocumentLimits()
}
