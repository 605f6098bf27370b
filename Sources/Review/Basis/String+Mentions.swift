extension String {
  /// Whether the words stand somewhere in the text, in whatever case.
  ///
  /// - Parameter words: in lower case.
  func mentions(_ words: String) -> Bool { lowercased().contains(words) }

  /// The words and numbers of the text, in lower case.
  var words: [Substring] {
    lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
