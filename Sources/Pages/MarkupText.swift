import Mustache

/// Escaping for HTML that looks at scalars.
///
/// The template engine's own escaping looks at whole characters, so that a quote followed by a
/// combining accent would pass as it stands and end an attribute.
struct MarkupText: MustacheContentType {
  static let name = "MARKUP"

  func escapeText(_ text: String) -> String { MarkupText.escaped(text) }

  /// The text with `&`, `<`, `>`, `"` and `'` written as entities.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
