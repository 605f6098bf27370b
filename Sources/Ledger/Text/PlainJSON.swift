/// The part of JSON that the ledger writes: objects, arrays, strings and whole numbers.
///
/// There are no fractions, no true, false or null, and no white space outside strings.
enum PlainJSON: Equatable {
  case string(String)
  case integer(Int)
  case array([PlainJSON])
  case object([String: PlainJSON])

  /// How deeply values may be nested; an entry needs two levels.
  static let depthMax = 4

  /// Reads exactly one value that fills all the bytes.
  ///
  /// - Throws: `PlainJSONError` at the first byte that does not fit, and for a repeated key.
  init(_ bytes: [UInt8]) throws(PlainJSONError) {
    var reader = PlainJSONReader(bytes)
    self = try reader.value(depth: 0)
    try reader.end()
  }

  /// The text as a JSON string, with the fewest escapes that JSON allows.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\u{0}"..<"\u{20}":
        quoted += "\\u00" + Hexadecimal.text(of: CollectionOfOne(UInt8(scalar.value)))
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
