import Wording

/// A decision in whole sentences, for the person who asked.
///
/// The Welsh is a draft until somebody has checked it.
public struct DecisionWords: Sendable, Hashable {
  /// What may be done.
  public let answer: String
  /// Why not, or why it is looked at afterwards; then what no disclosure opens, with whom to call.
  public let reasons: [String]
  /// Each item that does not go, and why.
  public let withheld: [(item: String, why: String)]
  /// What would change the answer.
  public let changes: [String]

  public init(_ decision: DisclosureDecision, in language: Language) {
    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
      Catalogue.text(key, in: language, arguments)
    }
    answer = text("gate.answer.\(decision.answer.rawValue)")
    var reasons: [String] = []
    if let refusal = decision.refusal ?? decision.warning {
      reasons.append(text("gate.answer.\(refusal.rawValue)"))
    }
    if let call = decision.call {
      reasons.append(text("gate.answer.call", ["contact": call]))
    } else if decision.lacksCall {
      reasons.append(text("gate.answer.call-not-stated"))
    }
    self.reasons = reasons
    withheld = decision.withheld.map { ($0.item, text("gate.withheld.\($0.reason.word)")) }
    changes = decision.missing.map { text("gate.check.\($0.word)") }
  }

  public static func == (left: DecisionWords, right: DecisionWords) -> Bool {
    left.answer == right.answer && left.reasons == right.reasons && left.changes == right.changes
      && left.withheld.elementsEqual(right.withheld, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(answer)
    hasher.combine(reasons)
    hasher.combine(changes)
  }
}
