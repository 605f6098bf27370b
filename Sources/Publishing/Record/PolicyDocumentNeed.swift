/// Whether a condition of Schedule 1 asks for an appropriate policy document.
///
/// - Law: DPA 2018 Sch 1 paras 1(1)(b), 5, 10(2)-(3), 13, 27(2), 35(1)(c), 36, 38-41; not
///   confirmed paragraph by paragraph in a source
public enum PolicyDocumentNeed: Sendable, Hashable {
  case needed
  case notNeeded
  /// Not needed for a disclosure to the authority that the condition names.
  case neededSaveForDisclosures
  /// The text names no paragraph.
  case unknown

  /// - Parameter paragraph: as the register cites it, for example `para 18`.
  public init(paragraph: String) {
    let digits = paragraph.lowercased().split(
      separator: "para", omittingEmptySubsequences: false
    ).dropFirst().first?
    .drop { !$0.isNumber }.prefix { $0.isNumber }
    guard let number = digits.flatMap({ Int($0) }), (1...37).contains(number) else {
      self = .unknown
      return
    }
    switch number {
    case 10, 27: self = .neededSaveForDisclosures
    case 1, 6...9, 11, 12, 14...26, 28, 35, 36: self = .needed
    case 5: self = .unknown
    default: self = .notNeeded
    }
  }
}
