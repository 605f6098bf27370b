/// The plural classes of the Unicode CLDR, of which Welsh uses all six.
public enum PluralCategory: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other

  /// The class of a whole number in a language.
  ///
  /// Welsh: 0 zero, 1 one, 2 two, 3 few, 6 many (they mutate what follows in different ways), the
  /// rest other. English: 1 one, the rest other.
  public static func of(_ number: Int, in language: Language) -> PluralCategory {
    switch (language, number) {
    case (.cy, 0): .zero
    case (_, 1): .one
    case (.cy, 2): .two
    case (.cy, 3): .few
    case (.cy, 6): .many
    default: .other
    }
  }
}
