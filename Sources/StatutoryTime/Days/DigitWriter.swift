/// Writes numbers of fixed lengths into a text that is being made: moments are written with every act.
struct DigitWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// - Parameter bytes: with room for everything that will be written.
  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// - Parameter mark: a character of ASCII.
  mutating func write(_ number: Int, digits: Int, then mark: Unicode.Scalar) {
    var rest = number
    for place in (count..<count + digits).reversed() {
      bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += digits
    bytes[count] = UInt8(ascii: mark)
    count += 1
  }
}
