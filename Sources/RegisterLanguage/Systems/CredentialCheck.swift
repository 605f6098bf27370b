import Register

/// A map says nothing of where a system is or how to get in: registers are kept in git and read by
/// many.
///
/// The findings of this check never repeat what they found.
struct CredentialCheck {
  let reading: ValueReading

  private static let keys: Set<String> = [
    "address", "connection", "connection-string", "credential", "credentials", "database-url",
    "dsn", "host", "hostname", "passphrase", "password", "passwd", "port", "pwd", "secret",
    "server", "token", "uid", "url", "user", "username",
  ]
  private static let ownNames: Set<String> = [
    "by", "count-of", "from", "values", "where", "year-of",
  ]
  private static let marks = ["password", "passwd", "pwd", "secret", "uid", "dsn", "server"]

  /// - Returns: false, with findings, where an address or a credential stands anywhere.
  func isClean(_ node: YAMLNode) -> Bool {
    switch node.content {
    case .scalar(let text):
      guard Self.isAddress(text) else { return true }
      return report(node, "this looks like the address of a system, or like a way into it")
    case .sequence(let nodes): return nodes.map(isClean).allSatisfy(\.self)
    case .mapping(let entries): return entries.map(isClean).allSatisfy(\.self)
    }
  }

  private func isClean(_ entry: YAMLNode.Entry) -> Bool {
    let name = entry.key.scalar ?? ""
    if Self.keys.contains(name.lowercased()) {
      return report(entry.key, "'\(name)' has no place in a map")
    }
    // Names of columns and stored values stand as keys here, and may be any.
    if Self.ownNames.contains(name), case .mapping(let entries) = entry.value.content {
      return entries.map { isClean($0.value) }.allSatisfy(\.self)
    }
    return isClean(entry.key) && isClean(entry.value)
  }

  private func report(_ node: YAMLNode, _ message: String) -> Bool {
    reading.log.add(
      .credential, at: node.place(in: reading.file), message,
      help: "take it out, change the password if it was one, and give the address when the "
        + "command runs: --system NAME=ADDRESS")
    return false
  }

  /// `scheme://user:word@`, `scheme://host`, or `Pwd=…` as ODBC writes it.
  private static func isAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    if let scheme = lower.firstRange(of: "://") {
      let before = lower[..<scheme.lowerBound].reversed().prefix { $0.isLetter || $0.isNumber }
      if !before.isEmpty { return true }
    }
    return marks.contains { mark in
      guard let found = lower.firstRange(of: mark) else { return false }
      return lower[found.upperBound...].drop { $0 == " " }.first == "="
    }
  }
}
