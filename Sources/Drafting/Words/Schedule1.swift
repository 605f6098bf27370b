/// The paragraphs of Schedule 1 that a text names.
///
/// - Law: DPA 2018 Sch 1
enum Schedule1 {
  static func conditions(in text: String) -> [String] {
    let words = PlainPassage(text).words.map(String.init)
    var found: [String] = []
    for index in words.indices where paragraphs.contains(words[index]) {
      for word in words[(index + 1)...].prefix(8) {
        guard let number = Int(word) else {
          if ["and", "a", "ac", "or"].contains(word) { continue }
          break
        }
        let condition = "para \(number)"
        if (1...37).contains(number), !found.contains(condition) { found.append(condition) }
      }
    }
    return found
  }

  private static let paragraphs: Set<String> = [
    "paragraph", "paragraphs", "para", "paras", "paragraff", "paragraffau", "baragraff",
    "baragraffau", "pharagraff", "pharagraffau",
  ]
}
