extension InformationClock {
  /// A word that ends the counting.
  struct Ended: Error {
    let word: DueWord
  }

  /// The periods between a notice of money and its payment, whose days are disregarded.
  ///
  /// A notice after the twentieth working day stops nothing. One that is unpaid stops the clock;
  /// one that was paid too late ended the duty.
  ///
  /// - Law: FOIA 2000 ss.9(2), 10(2); EIR 2004 reg 8(4)-(6); checked 22 November 2026
  func disregarded(
    _ payments: Exchanges, after receipt: LocalDay, _ workings: inout Workings
  ) -> Result<[ClosedRange<LocalDay>], Ended> {
    var periods: [ClosedRange<LocalDay>] = []
    for payment in payments.list {
      let window = calendar.workingDay(20, after: receipt, disregarding: periods).day
      let notice = payment.asked.description
      guard payment.asked <= window else {
        workings.note(
          key("payment-notice-late"), on: payment.asked, law: statute.paymentLaw,
          ["notice": notice, "limit": window.description])
        continue
      }
      let lapse = statute.lastDayToPay(after: payment.asked, in: calendar)
      guard let paid = payment.answered else {
        workings.note(
          key("awaiting-payment"), on: payment.asked, law: statute.lapseLaw,
          ["notice": notice, "lapse": lapse.description])
        return .failure(Ended(word: .hold))
      }
      guard paid <= lapse else {
        workings.note(
          key("lapsed"), on: lapse, law: statute.lapseLaw,
          ["notice": notice, "lapse": lapse.description, "paid": paid.description])
        return .failure(Ended(word: .none))
      }
      let period = payment.asked...paid
      let count = String(calendar.workingDays(in: period))
      workings.note(
        key("payment-pause"), on: paid, law: statute.paymentLaw,
        ["notice": notice, "paid": paid.description, "count": count])
      periods.append(period)
    }
    return .success(periods)
  }
}
