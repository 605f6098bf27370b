/// A value of JSON whose objects keep the order of their keys, so that the same record always gives
/// the same bytes.
indirect enum OrderedJSON {
  case text(String)
  case truth(Bool)
  case null
  case list([OrderedJSON])
  case object([(key: String, value: OrderedJSON)])

  static func optional(_ text: String?) -> OrderedJSON { text.map(OrderedJSON.text) ?? .null }

  /// The document, indented by two spaces, with a line feed at its end.
  var document: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    let inner = String(repeating: "  ", count: indent + 1)
    let outer = String(repeating: "  ", count: indent)
    switch self {
    case .text(let value): text += OrderedJSON.quoted(value)
    case .truth(let value): text += value ? "true" : "false"
    case .null: text += "null"
    case .list(let values):
      if values.isEmpty {
        text += "[]"
        return
      }
      for (index, value) in values.enumerated() {
        text += index == 0 ? "[\n" : ",\n"
        text += inner
        value.write(to: &text, indent: indent + 1)
      }
      text += "\n\(outer)]"
    case .object(let members):
      if members.isEmpty {
        text += "{}"
        return
      }
      for (index, member) in members.enumerated() {
        text += index == 0 ? "{\n" : ",\n"
        text += inner + OrderedJSON.quoted(member.key) + ": "
        member.value.write(to: &text, indent: indent + 1)
      }
      text += "\n\(outer)}"
    }
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
