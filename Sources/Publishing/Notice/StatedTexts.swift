import Register
import Wording

/// Texts of a register that have one language, where the public can read them in both.
///
/// Addresses, citations and proper names are the same in both languages. Other texts are lists for
/// comparison in English: the usual words of them have words in the catalogue; a list with any
/// other word is left to the statement's own name and detail, whole.
struct StatedTexts {
  let key: KeyShape
  let head: StatementHead

  /// Nil: not for the public.
  var values: [NoticeValue]? {
    let texts = head.fields.text(key.name).map { [$0] } ?? head.fields.texts(key.name)
    guard !texts.isEmpty else { return nil }
    switch key.name {
    case "email": return texts.map(NoticeValue.email)
    case "telephone": return texts.map(NoticeValue.telephone)
    case "website": return texts.map(NoticeValue.page)
    case "laws", "law", "exception", "schedule-1": return texts.map(NoticeValue.citation)
    case "provider", "tool", "host": return texts.map(NoticeValue.same)
    case "duration": return texts.compactMap(duration)
    case "channels", "withdraw-by", "methods", "frequency", "routes", "tongues", "to", "formats":
      return inWords(texts)
    default: return nil
    }
  }

  private func inWords(_ texts: [String]) -> [NoticeValue]? {
    let values = texts.compactMap { text -> NoticeValue? in
      if text.contains("@"), !text.contains(" ") { return .email(text) }
      return word(text)
    }
    return values.count == texts.count ? values : nil
  }

  private func word(_ text: String) -> NoticeValue? {
    let key = "notice.word.\(CatalogueWords.slug(text))"
    return Catalogue.all[key] == nil ? nil : .text(CatalogueWords.text(key))
  }

  /// `session`, or a number and its unit.
  private func duration(_ text: String) -> NoticeValue? {
    if let word = word(text) { return word }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let count = Int(parts[0]), count > 0 else { return nil }
    let unit = Period.Unit.allCases.first {
      parts[1] == $0.rawValue || parts[1] == $0.rawValue + "s"
    }
    return unit.map { .text(PeriodWords.text(Period(count: count, unit: $0))) }
  }
}
