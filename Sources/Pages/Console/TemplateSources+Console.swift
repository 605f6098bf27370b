extension TemplateSources {
  /// The templates of the console's pages.
  static let console: [String: [UInt8]] = [:]
}
