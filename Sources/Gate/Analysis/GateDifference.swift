/// A request that two registers answer differently.
public struct GateDifference: Sendable, Hashable {
  public let request: DisclosureRequest
  public let before: DisclosureDecision
  public let after: DisclosureDecision

  /// What the change does, the gravest first: somebody gets what nobody got before.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case opened
    case widened
    case narrowed
    case closed
    /// The same items go, or none, for another reason.
    case otherwise
  }

  public var kind: Kind {
    let old = Set(before.items)
    let new = Set(after.items)
    if old == new { return .otherwise }
    if old.isEmpty { return .opened }
    if new.isEmpty { return .closed }
    return new.isSubset(of: old) ? .narrowed : .widened
  }
}

extension DisclosureGate {
  /// What a change of the register would permit or deny that is not so today.
  ///
  /// - Parameter requests: those of the last year, for example, or ``combinations(of:with:on:)``.
  public static func differences(
    _ old: DisclosureGate, _ new: DisclosureGate, over requests: some Sequence<DisclosureRequest>
  ) -> [GateDifference] {
    requests.compactMap { request in
      let before = old.decide(request)
      let after = new.decide(request)
      let isSame =
        before.answer == after.answer && before.items == after.items
        && before.refusal == after.refusal
        && before.withheld == after.withheld
      return isSame ? nil : GateDifference(request: request, before: before, after: after)
    }
  }
}
