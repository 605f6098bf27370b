import Wording

/// How hard each section of a notice is to read, in both languages.
///
/// - Law: UK GDPR Art 12(1)
public struct ReadabilityReport: Sendable, Hashable {
  public let title: BilingualText
  /// Why Welsh and English are measured differently.
  public let method: [BilingualText]
  public let notices: [NoticeReadability]
}

/// The measures of one notice.
public struct NoticeReadability: Sendable, Hashable {
  public let service: ServiceLink
  public let isForChildren: Bool
  public let sections: [SectionReadability]
  public let whole: [Language: Readability]
}

public struct SectionReadability: Sendable, Hashable {
  public let heading: BilingualText
  public let measures: [Language: Readability]
}
