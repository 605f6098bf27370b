extension DatabaseAddress {
  /// The same database, with names of tables taken from one schema.
  ///
  /// - Parameter schema: lower-case letters, digits and `_`.
  /// - Returns: nil where there are no schemas, or where the name has other characters.
  public func inSchema(_ schema: String) -> DatabaseAddress? {
    guard case .postgresql(let address) = self, !schema.isEmpty,
      schema.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 95 })
    else { return nil }
    let mark = address.connectionText.contains("?") ? "&" : "?"
    let text = "\(address.connectionText)\(mark)options=-csearch_path%3D\(schema)"
    return (try? PostgreSQLAddress(text: text)).map { .postgresql($0) }
  }
}
