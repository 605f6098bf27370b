/// The questions that a notice answers, in reading order. The raw value ends the keys of its words.
///
/// - Law: UK GDPR Art 13, Art 14
public enum NoticeTopic: String, Sendable, Hashable, CaseIterable {
  case who
  case about
  case holding
  case source
  case why
  case sharing
  case transfers
  case keeping
  case rights
  case choices
  case cookies
  case automated
  case children
  case security
  case statistics
  case telling
  case complaints
  case notStated = "not-stated"
}
