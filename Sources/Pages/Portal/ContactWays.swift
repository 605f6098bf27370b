import Wording

/// The ways to reach the body without the form, ready to be shown.
///
/// In a template: `{{#contact}}{{>contact-ways}}{{/contact}}`.
public struct ContactWays: Sendable {
  let email: String?
  let emailLabel: String
  /// The lines of the postal address.
  let letter: String?
  let letterLabel: String
  let telephone: String?
  let telephoneLabel: String
  let speechLabel: String
  let speech: String
  let welsh: String
  let notStated: StatusMark

  init(_ contact: Contact, in language: Language) {
    let word = { (name: String) in Catalogue.text("help.contact.\(name)", in: language) }
    email = contact.email
    emailLabel = word("email")
    letter = contact.postalAddress?[language]
    letterLabel = word("letter")
    telephone = contact.telephone
    telephoneLabel = word("telephone")
    speechLabel = word("speech")
    speech = word("speech-detail")
    welsh = word("welsh")
    notStated = StatusMark(.notStated, in: language)
  }
}
