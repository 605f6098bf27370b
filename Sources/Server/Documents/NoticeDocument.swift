import Office
import Publishing
import Wording

/// The notice of the service behind the portal.
enum NoticeDocument {
  static func notice(_ office: Office) -> Notice {
    Notice(office.service, of: office.register)
  }

  /// The statement's name, and what it says in whole sentences.
  static func text(_ entry: NoticeEntry, in language: Language) -> String {
    let sentences = entry.facts.filter { $0.label == nil }.flatMap(\.values)
      .map { $0.text(in: language) }
    guard !sentences.isEmpty else { return entry.name[language] }
    return "\(entry.name[language]): \(sentences.joined(separator: " "))"
  }
}
