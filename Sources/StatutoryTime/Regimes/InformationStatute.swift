/// Where FOIA and the EIR agree on how time runs, and what each calls the events that move it.
struct InformationStatute {
  /// The part of the step keys that names the statute.
  let name: String
  /// Further particulars: asking for them, and their coming, which starts time afresh.
  let particularsAsked: String
  let particularsCame: String
  /// Whether particulars have to be asked for within the twenty days in order to count.
  let asksWithinLimit: Bool
  /// Whether the time to pay is sixty working days, and not three months.
  let lapsesInWorkingDays: Bool
  /// Money: the notice and the payment, between which days are disregarded.
  let notice: String
  let paid: String
  /// The notice by which twenty days become forty.
  let extensionNotice: String

  let limitLaw: String
  let receiptLaw: String
  let paymentLaw: String
  let lapseLaw: String
  let extensionLaw: String

  var eventNames: [String] {
    [particularsAsked, particularsCame, notice, paid, extensionNotice]
  }

  /// The Freedom of Information Act 2000.
  ///
  /// - Law: FOIA 2000 ss.1(3), 9(2), 10(1)-(3), (6), 17, checked 22 November 2026
  static let freedomOfInformation = InformationStatute(
    name: "foi", particularsAsked: "clarify_asked", particularsCame: "clarify_received",
    asksWithinLimit: false, lapsesInWorkingDays: false, notice: "fees_notice", paid: "fee_paid",
    extensionNotice: "pit_extension_notice", limitLaw: "FOIA 2000 s.10(1), (6)",
    receiptLaw: "FOIA 2000 ss.1(3), 10(6)", paymentLaw: "FOIA 2000 s.10(2)",
    lapseLaw: "FOIA 2000 s.9(2)", extensionLaw: "FOIA 2000 ss.10(3), 17(2)")

  /// The Environmental Information Regulations 2004.
  ///
  /// - Law: EIR 2004 (SI 2004/3391) regs 2(1), 5(2), 7(1), (3), 8(4)-(6), 9(2)-(4), checked
  ///   22 November 2026 in the text as made
  static let environmentalInformation = InformationStatute(
    name: "eir", particularsAsked: "particulars_asked", particularsCame: "particulars_received",
    asksWithinLimit: true, lapsesInWorkingDays: true, notice: "payment_notice",
    paid: "payment_received", extensionNotice: "extension_notice",
    limitLaw: "EIR 2004 regs 2(1), 5(2)",
    receiptLaw: "EIR 2004 reg 9(2)-(4)", paymentLaw: "EIR 2004 reg 8(6)",
    lapseLaw: "EIR 2004 reg 8(5)", extensionLaw: "EIR 2004 reg 7(1), (3)")

  /// The last day on which money can be paid before the request lapses.
  ///
  /// FOIA: three months beginning with the day of the notice. EIR: sixty working days after it.
  func lastDayToPay(after notice: LocalDay, in calendar: WorkingCalendar) -> LocalDay {
    lapsesInWorkingDays
      ? calendar.workingDay(60, after: notice).day
      : notice.lastDay(ofMonths: 3)
  }
}
