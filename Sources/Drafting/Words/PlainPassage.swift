/// The words of a passage in lower case, without marks, for looking up what they speak of.
struct PlainPassage: Sendable {
  /// With a space before and after each word; an apostrophe joins what it stands between.
  let text: String

  init(_ words: String) {
    var text = " "
    for scalar in words.lowercased().unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil {
        text.unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "’", text.last != " " {
        text += " "
      }
    }
    if text.last != " " { text += " " }
    self.text = text
  }

  var words: [Substring] { text.split(separator: " ") }

  /// Whether one of some beginnings of words stands in it.
  func has(_ stems: [String]) -> Bool { stems.contains { text.contains(" " + $0) } }

  func has(_ stems: String...) -> Bool { has(stems) }

  /// The same for whole words.
  func says(_ phrases: String...) -> Bool { phrases.contains { text.contains(" \($0) ") } }

  func says(_ phrases: [String]) -> Bool { phrases.contains { text.contains(" \($0) ") } }
}
