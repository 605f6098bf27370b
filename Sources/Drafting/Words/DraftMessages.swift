import Wording

/// What the register must know and a notice does not say, as an open assumption puts it.
enum DraftMessages {
  static let noStart = Message(
    cy: "Nid yw’r hysbysiad yn dweud o ba bryd y mae’r cyfnod yn rhedeg.",
    en: "The notice does not say from when the period runs.")
  static let sourceKind = Message(
    cy: "Nid yw’r hysbysiad yn dweud pa fath o ffynhonnell yw hon. Dewiswyd yr agosaf.",
    en: "The notice does not say what kind of source this is. The nearest was taken.")
  static let manyLaws = Message(
    cy: "Nid yw’r hysbysiad yn dweud pa gyfraith sy’n sail i ba ddefnydd.",
    en: "The notice does not say which of the laws stands behind which basis.")
  static let transferPlace = Message(
    cy: "Nid yw’r hysbysiad yn enwi gwlad. Saif ei eiriau ei hun yn lle’r enw.",
    en: "The notice names no country. Its own words stand in place of the name.")

  /// - Parameter words: those that were read as the article.
  static func article(_ article: String, _ words: String) -> Message {
    Message(
      cy: "Nid yw’r hysbysiad yn enwi erthygl; darllenir «\(words)» fel Erthygl \(article).",
      en: "The notice names no article; \"\(words)\" is read as Article \(article).")
  }

  /// What `organisation.yaml` cannot do without.
  static func open(_ answers: [Message]) -> Message {
    Message(
      cy: "Nid yw’r hysbysiad yn dweud y canlynol, a rhaid i gofrestr eu cael: "
        + answers.map(\.cy).joined(separator: "; ") + ".",
      en: "The notice does not say the following, and a register must have it: "
        + answers.map(\.en).joined(separator: "; ") + ".")
  }

  static let division = Message(
    cy: "gwyliau banc pa ran o’r Deyrnas Unedig sy’n cyfrif",
    en: "the bank holidays of which part of the United Kingdom count")
  static let authority = Message(
    cy: "a yw’r corff yn awdurdod cyhoeddus", en: "whether the body is a public authority")
  static let standards = Message(
    cy: "a yw Safonau’r Gymraeg yn rhwymo’r corff",
    en: "whether Welsh Language Standards bind the body")
  static let name = Message(cy: "pwy yw’r rheolydd", en: "who the controller is")
  static let email = Message(
    cy: "cyfeiriad e-bost y corff", en: "the body’s e-mail address")
  static let post = Message(cy: "cyfeiriad post y corff", en: "the body’s postal address")
}
