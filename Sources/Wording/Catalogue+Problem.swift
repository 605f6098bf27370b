extension Catalogue {
  static let problem: [String: Message] = [:]
}
