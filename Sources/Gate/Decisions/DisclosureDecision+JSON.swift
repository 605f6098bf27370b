import Foundation

extension DisclosureDecision {
  /// The decision as one line of JSON, keys in order.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(Body(self)))
  }

  /// The answer to what could not be read.
  public static let unreadable =
    #"{"decision":"deny","id":"","items":[],"reasons":["unreadable"],"#
    + #""register":"","statements":[],"withheld":[]}"#

  private struct Body: Encodable {
    let id, decision, register: String
    let items, reasons, statements, missing: [String]
    let withheld: [[String: String]]
    let call, nearest: String?

    init(_ decision: DisclosureDecision) {
      id = decision.id
      self.decision = decision.answer.rawValue
      register = decision.register
      items = decision.items
      reasons = (decision.refusal ?? decision.warning).map { [$0.rawValue] } ?? []
      statements = decision.statements
      missing = decision.missing.map(\.word)
      withheld = decision.withheld.map { ["item": $0.item, "reason": $0.reason.word] }
      call = decision.call ?? (decision.lacksCall ? "not-stated" : nil)
      nearest = decision.nearest
    }
  }
}
