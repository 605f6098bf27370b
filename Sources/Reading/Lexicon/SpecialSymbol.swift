/// Symbols of tokens that are no words: a phrase asks for them as `<number>`.
enum SpecialSymbol: Vocabulary.Symbol, CaseIterable {
  case number, email, url, telephone, postcode

  var name: String { "<\(self)>" }

  /// The vocabulary's set that holds it: set 0 is that of words which nobody asks for.
  var set: Int32 { rawValue + 1 }
}
