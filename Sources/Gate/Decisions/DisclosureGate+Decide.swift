extension DisclosureGate {
  /// The decision in numbers, without a word: what a busy caller asks for, and explains later.
  public func decide(_ code: borrowing RequestCode) -> Verdict {
    var verdict = Verdict()
    if code.flags.contains(.tooMany) || code.items.isEmpty {
      verdict.refusal = .notCovered
      return verdict
    }
    verdict.flow = flow(of: code)
    let hasFlow = verdict.flow >= 0
    verdict.isAnonymous =
      hasFlow && code.flags.contains(.anonymised)
      && tables.flows[Int(verdict.flow)].flags.contains(.anonymous)
    var left = SIMD4<UInt64>()
    var leftCount = 0
    for position in code.items.indices {
      if !verdict.isAnonymous, protection(code.items[position], code) != nil {
        verdict.keptBack = true
        continue
      }
      left[position >> 6] |= 1 << UInt64(position & 63)
      leftCount += 1
    }
    guard leftCount > 0 else {
      verdict.refusal = .unlawful
      verdict.itemsDecide = true
      return verdict
    }
    if code.days.correction <= code.at, !code.flags.contains(.obtains) {
      correct(code, left, leftCount, into: &verdict)
    } else {
      weigh(code, left, leftCount, into: &verdict)
    }
    return verdict
  }

  /// A correction is judged by what the recipient had before, and brings nothing new.
  ///
  /// - Law: UK GDPR Art 19
  private func correct(
    _ code: borrowing RequestCode, _ left: SIMD4<UInt64>, _ leftCount: Int,
    into verdict: inout Verdict
  ) {
    verdict.isCorrection = true
    var count = 0
    for position in code.items.indices
    where left[position >> 6] & (1 << UInt64(position & 63)) != 0
      && !code.items[position].flags.contains(.notSentBefore)
    {
      verdict.permitted[position >> 6] |= 1 << UInt64(position & 63)
      count += 1
    }
    if count == leftCount || count > 0 && !code.flags.contains(.hurry) {
      verdict.answer = .permit
    } else if code.flags.contains(.hurry) {
      review(left, warning: .notCovered, into: &verdict)
    } else {
      verdict.refusal = .notCovered
      verdict.itemsDecide = true
    }
  }

  private func weigh(
    _ code: borrowing RequestCode, _ left: SIMD4<UInt64>, _ leftCount: Int,
    into verdict: inout Verdict
  ) {
    verdict.failed = failed(code, verdict.flow)
    var count = 0
    var intrinsic = 0
    var isUnlawful = false
    let isUnlisted =
      verdict.flow >= 0 && tables.flows[Int(verdict.flow)].flags.contains(.unlisted)
    for position in code.items.indices
    where left[position >> 6] & (1 << UInt64(position & 63)) != 0 {
      guard let reason = reason(code.items[position], code, verdict.flow) else {
        verdict.permitted[position >> 6] |= 1 << UInt64(position & 63)
        count += 1
        continue
      }
      if reason.isIntrinsic, !isUnlisted { intrinsic += 1 }
      if reason.isUnlawful { isUnlawful = true }
    }
    if verdict.failed == 0, count == leftCount {
      verdict.answer = .permit
      return
    }
    if verdict.failed == 0, count > 0, !code.flags.contains(.hurry) {
      verdict.answer = .permit
      return
    }
    let refusal: DisclosureDecision.Refusal =
      verdict.failed & unlawful(code, verdict.flow) != 0 || verdict.failed == 0 && isUnlawful
      ? .unlawful : .notCovered
    if code.flags.contains(.hurry) {
      review(left, warning: refusal, into: &verdict)
      return
    }
    verdict.permitted = SIMD4()
    verdict.itemsDecide = verdict.failed == 0 || intrinsic == leftCount
    verdict.refusal = refusal
  }

  /// A person in a hurry is warned, and not stopped: all that is left goes.
  private func review(
    _ left: SIMD4<UInt64>, warning: DisclosureDecision.Refusal, into verdict: inout Verdict
  ) {
    verdict.answer = .review
    verdict.permitted = left
    verdict.warning = warning
  }

  /// The statement that governs, or the one that stands for everybody else, or -1.
  private func flow(of code: borrowing RequestCode) -> Int32 {
    guard code.service >= 0 else { return -1 }
    let found = code.key == 0 ? -1 : tables.found[code.key]
    if found >= 0 { return found }
    return code.flags.contains(.obtains) ? -1 : tables.services[Int(code.service)].anyoneElse
  }

  /// Which failures are unlawful here.
  private func unlawful(_ code: borrowing RequestCode, _ flow: Int32) -> UInt64 {
    if flow >= 0 { return tables.flows[Int(flow)].unlawful }
    guard code.service >= 0, !code.flags.contains(.obtains),
      tables.services[Int(code.service)].isCourtInformation
    else { return GateCheck.alwaysUnlawful }
    // Named neither by the notice nor by the court.
    let isNamed =
      code.flags.contains(.orderNamesRecipient) && code.flags.contains(.orderReaches)
      && code.days.order <= code.at && code.at <= code.days.orderEnd
    return GateCheck.alwaysUnlawful | (isNamed ? 0 : GateCheck.stated.bit)
  }
}
