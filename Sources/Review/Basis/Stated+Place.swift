import Register

extension Stated {
  /// Where the value of a key stands, or an entry of its list; without the key, the statement.
  func place(of key: String, entry index: Int = 0) -> SourcePlace {
    head.fields.place(of: key, entry: index) ?? place
  }
}
