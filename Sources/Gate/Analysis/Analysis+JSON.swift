import Foundation

extension GateDifference {
  /// The difference as one line of JSON: the request's id, what changes, and both answers.
  public func json() throws -> [UInt8] {
    try Analysis.line([
      "id": request.id, "change": kind.rawValue, "service": request.service,
      "recipient": request.recipient, "purpose": request.purpose,
      "before": Self.answer(before), "after": Self.answer(after),
    ])
  }

  private static func answer(_ decision: DisclosureDecision) -> [String: Any] {
    [
      "decision": decision.answer.rawValue, "items": decision.items,
      "reasons": decision.refusal.map { [$0.rawValue] } ?? [],
      "missing": decision.missing.map(\.word), "statements": decision.statements,
    ]
  }
}

extension GateWay {
  /// The way as one line of JSON: what must be shown, and what of.
  public func json() throws -> [UInt8] {
    var line: [String: Any] = [
      "service": service, "recipient": recipient, "item": item,
      "conditions": conditions.map(\.word), "statements": statements,
      "anonymised": isAnonymised,
      "one-of": words.map {
        ["what": $0.kind.word, "words": $0.oneOf, "about": $0.about] as [String: Any]
      },
    ]
    if let purpose { line["purpose"] = purpose }
    if let needs { line["needs"] = needs }
    return try Analysis.line(line)
  }
}

private enum Analysis {
  static func line(_ object: [String: Any]) throws -> [UInt8] {
    Array(
      try JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes]))
  }
}
