/// The `NAME=VALUE;NAME={VALUE};…` in which ODBC writes an address.
enum ODBCAttributeText {
  static func read(_ text: String) throws(DatabaseAddressError) -> [ODBCAddress.Attribute] {
    guard !text.utf8.contains(0) else { throw .unreadable }
    var attributes: [ODBCAddress.Attribute] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0 == ";" || $0.isWhitespace }
      guard !rest.isEmpty else { return attributes }
      guard let equals = rest.firstIndex(of: "=") else { throw .unreadable }
      let name = trimmed(rest[..<equals])
      rest = rest[rest.index(after: equals)...]
      guard !name.isEmpty, !name.contains(";") else { throw .unreadable }
      let value = try takeValue(&rest)
      attributes.append(.init(name: name, value: value))
    }
  }

  /// In braces, a closing brace is written twice.
  private static func takeValue(_ rest: inout Substring) throws(DatabaseAddressError) -> String {
    guard rest.first == "{" else {
      let value = rest.prefix { $0 != ";" }
      rest = rest[value.endIndex...]
      return trimmed(value)
    }
    rest.removeFirst()
    var value = ""
    while let character = rest.popFirst() {
      guard character == "}" else {
        value.append(character)
        continue
      }
      guard rest.first == "}" else {
        guard rest.isEmpty || rest.first == ";" else { throw .unreadable }
        return value
      }
      value.append(rest.removeFirst())
    }
    throw .unreadable
  }

  static func write(_ attributes: [ODBCAddress.Attribute]) -> String {
    attributes.map { attribute in
      let isPlain = !attribute.value.contains { ";{}=".contains($0) || $0.isWhitespace }
      let isDriver = attribute.name.uppercased() == "DRIVER"
      guard !isPlain, !isDriver else { return "\(attribute.name)=\(attribute.value)" }
      let value = attribute.value.split(separator: "}", omittingEmptySubsequences: false)
        .joined(separator: "}}")
      return "\(attribute.name)={\(value)}"
    }.joined(separator: ";")
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
