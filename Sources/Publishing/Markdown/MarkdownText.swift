/// Text as Markdown shows it: nothing in it is markup, neither Markdown's nor HTML's.
enum MarkdownText {
  /// Escapes every sign that can begin markup, and keeps the text on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isFirst = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "{", "}", "#", "|", "~", "!", "$", "^", "=":
        result += "\\"
        result.unicodeScalars.append(scalar)
      // What begins a list or a line under a heading, at the beginning of a text alone.
      case "-", "+", ":":
        if isFirst { result += "\\" }
        result.unicodeScalars.append(scalar)
      // GitHub makes people and links of these.
      case "@": result += "&#64;"
      default:
        if isBreak(scalar) {
          if !result.hasSuffix(" ") { result += " " }
        } else if !isHidden(scalar) {
          result.unicodeScalars.append(scalar)
        }
      }
      isFirst = false
    }
    return numbered(result)
  }

  /// A link to an address, where it is one that can be nothing else; otherwise the text alone.
  static func link(_ address: String, to scheme: String) -> String {
    let isPlain = address.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "./-@+_".utf8.contains(byte)
    }
    return isPlain && !address.isEmpty
      ? "[\(escaped(address))](\(scheme)\(address))" : escaped(address)
  }

  /// `1. text` at the beginning would be a list.
  private static func numbered(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first ?? " " == " "
    else { return text }
    return "\(digits)\\\(rest)"
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace && scalar != "\u{A0}"
  }

  /// What turns the direction of a text, or hides in it.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
  }
}
