/// The questions of the public enquiry form, in their order, one a page.
public enum EnquiryQuestion: String, CaseIterable, Sendable {
  case kind
  case request
  case name
  case reply
  case language

  /// The question after this one, or nil after the last.
  public var next: EnquiryQuestion? { neighbour(1) }

  /// The question before this one, or nil before the first.
  public var previous: EnquiryQuestion? { neighbour(-1) }

  private func neighbour(_ step: Int) -> EnquiryQuestion? {
    let place = EnquiryQuestion.allCases.firstIndex(of: self)! + step
    return EnquiryQuestion.allCases.indices.contains(place) ? EnquiryQuestion.allCases[place] : nil
  }
}
