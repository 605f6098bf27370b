import RegisterLanguage
import Wording

/// The notice's words as the pairs of a register.
///
/// A register cannot do without either language, and nobody has translated these: the other one
/// holds the same words behind a mark, which no reader can take for a translation.
struct DraftPairs {
  let language: Language

  static let mark = Message(cy: "[i’w gyfieithu] ", en: "[to be translated] ")

  func pair(_ words: String) -> YAMLDraft {
    .pair(
      cy: language == .cy ? words : Self.mark.cy + words,
      en: language == .en ? words : Self.mark.en + words)
  }

  /// The product's own words.
  func pair(_ message: Message) -> YAMLDraft { .pair(cy: message.cy, en: message.en) }
}
