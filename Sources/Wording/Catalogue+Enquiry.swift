extension Catalogue {
  static let enquiry: [String: Message] = [:]
}
