extension Catalogue {
  static let portal: [String: Message] = [:]
}
