extension Catalogue {
  /// The words of the working of a deadline.
  static let deadline: [String: Message] = [:]
}
