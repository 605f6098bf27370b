/// The two kinds of information governance enquiry.
public enum EnquiryKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// A request for information that the body holds.
  /// - Law: FOIA 2000 s.1
  case foi
  /// A request for the data held about oneself.
  /// - Law: UK GDPR Art 15
  case sar
}

/// Whether a freedom of information record is open to the public.
public enum DisclosureStatus: String, Sendable, Hashable, CaseIterable, Codable {
  case open
  case subsequentlyOpened = "subsequently-opened"
  case closed
}

/// How an enquiry was answered.
public enum EnquiryOutcome: String, Sendable, Hashable, CaseIterable, Codable {
  case disclosedInFull = "disclosed-in-full"
  case disclosedInPart = "disclosed-in-part"
  case refused
  case notHeld = "not-held"
  case withdrawn
}
