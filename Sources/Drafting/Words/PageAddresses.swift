/// The addresses of pages that a text gives.
enum PageAddresses {
  static func all(in text: String) -> [String] {
    text.split(whereSeparator: { $0.isWhitespace || "<>()[]|".contains($0) }).compactMap { word in
      guard word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.")
      else { return nil }
      let address = DraftText.trimmed(word)
      return address.count > 8 && address.count < 300 ? address : nil
    }
  }
}
