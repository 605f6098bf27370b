extension InformationClock {
  /// A word that ends the counting.
  struct Ended: Error {
    let word: DueWord
  }

  /// The periods between a notice of money and its payment, whose days are disregarded.
  ///
  /// A notice after the twentieth working day stops nothing. One that is unpaid stops the clock; one
  /// that was paid too late ended the duty.
  ///
  /// - Law: FOIA 2000 ss.9(2), 10(2); EIR 2004 reg 8(4)-(6); checked 22 November 2026
  func disregarded(
    _ payments: Exchanges, after receipt: LocalDay, _ workings: inout Workings
  ) -> Result<[ClosedRange<LocalDay>], Ended> {
    var periods: [ClosedRange<LocalDay>] = []
    for payment in payments.list {
      let window = calendar.workingDay(20, after: receipt, disregarding: periods).day
      var arguments = ["notice": payment.asked.description]
      guard payment.asked <= window else {
        arguments["limit"] = window.description
        workings.note(
          key("payment-notice-late"), on: payment.asked, law: statute.paymentLaw, arguments)
        continue
      }
      let lapse = statute.lastDayToPay(after: payment.asked, in: calendar)
      arguments["lapse"] = lapse.description
      guard let paid = payment.answered else {
        workings.note(
          key("awaiting-payment"), on: payment.asked, law: statute.lapseLaw, arguments)
        return .failure(Ended(word: .hold))
      }
      arguments["paid"] = paid.description
      guard paid <= lapse else {
        workings.note(key("lapsed"), on: lapse, law: statute.lapseLaw, arguments)
        return .failure(Ended(word: .none))
      }
      let period = payment.asked...paid
      arguments["count"] = String(calendar.workingDays(in: period))
      workings.note(key("payment-pause"), on: paid, law: statute.paymentLaw, arguments)
      periods.append(period)
    }
    return .success(periods)
  }
}
