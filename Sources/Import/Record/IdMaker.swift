/// Ids within a file: made from names, each once.
struct IdMaker {
  private var taken: Set<String> = []

  /// - Parameter name: any text.
  /// - Returns: lower-case letters, digits and hyphens, at most 48.
  mutating func id(for name: String, else fallback: String) -> String {
    let words = PlainText.words(name).map { $0.filter { $0.isASCII } }.filter { !$0.isEmpty }
    var base = ""
    for word in words where base.count + word.count < 40 {
      base += (base.isEmpty ? "" : "-") + word
    }
    if base.isEmpty { base = words.first.map { String($0.prefix(40)) } ?? fallback }
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}
