import Wording

/// A value as it is written into a register file.
public enum RegisterValue: Sendable, Hashable {
  case text(String)
  case texts([String])
  case pair(BilingualText)

  /// In one line, quoted where YAML would read something else.
  public var text: String {
    switch self {
    case .text(let text): Self.scalar(text)
    case .texts(let texts): "[\(texts.map(Self.scalar).joined(separator: ", "))]"
    case .pair(let pair):
      "{ cy: \(Self.scalar(pair.cy)), en: \(Self.scalar(pair.en))"
        + (pair.checkedBy.map { ", checked-by: \(Self.scalar($0))" } ?? "") + " }"
    }
  }

  /// Letters, digits and a few signs can stand as they are; anything else goes into quotes.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isLetter || $0.isNumber } ?? false
      && text.last != " "
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
          || " -./’()@".unicodeScalars.contains($0)
      }
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7f || (0x80..<0xa0).contains(scalar.value)
          || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xfeff
        {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
