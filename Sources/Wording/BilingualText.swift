/// A text in Welsh and in English, of which neither is published without the other.
///
/// The Welsh is a draft until a named person has checked it, and is shown as one.
public struct BilingualText: Sendable, Hashable, Codable {
  public let cy: String
  public let en: String
  /// Who checked the Welsh; nil while nobody has.
  public let checkedBy: String?

  public init(cy: String, en: String, checkedBy: String? = nil) {
    self.cy = cy
    self.en = en
    self.checkedBy = checkedBy
  }

  public subscript(language: Language) -> String {
    switch language {
    case .cy: cy
    case .en: en
    }
  }

  /// Whether the text in this language still awaits a person's check.
  public func isDraft(in language: Language) -> Bool {
    language == .cy && checkedBy == nil
  }
}
