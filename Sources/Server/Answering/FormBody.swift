/// The fields of a form, decoded. A field may be there more than once.
struct FormBody: Sendable {
  private let pairs: [(name: String, value: String)]

  static let fieldsMax = 300

  /// - Returns: nil where a part is not valid UTF-8 or there are too many fields.
  init?(_ bytes: [UInt8]) {
    var pairs: [(name: String, value: String)] = []
    for part in bytes.split(separator: UInt8(ascii: "&")) {
      guard pairs.count < Self.fieldsMax else { return nil }
      let halves = part.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(halves[0]),
        let value = Self.decoded(halves.count > 1 ? halves[1] : [])
      else { return nil }
      pairs.append((name, value))
    }
    self.pairs = pairs
  }

  subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// The answers of a form: what stands there twice is nobody's answer and comes out empty.
  func answers(without names: Set<String>) -> [String: String] {
    Dictionary(
      pairs.filter { !names.contains($0.name) }.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, second in first == second ? first : "" })
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    var decoded: [UInt8] = []
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
        else { return nil }
        decoded.append(high << 4 | low)
      default: decoded.append(byte)
      }
    }
    // No database and no letter takes a NUL.
    guard !decoded.contains(0) else { return nil }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
