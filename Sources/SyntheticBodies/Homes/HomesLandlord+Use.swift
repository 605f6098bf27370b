import Relations
import StatutoryTime

extension HomesLandlord {
  /// One message for each term that has reached its fifth month, the present one last.
  mutating func addRenewals(_ account: HomesAccount, into batch: inout RowBatch) {
    for (term, end) in account.earlierEnds.enumerated() {
      addRenewal(account, term, end: end, isAccepted: true, into: &batch)
    }
    guard account.remindedOn <= settings.today, account.station != .closedEarly else { return }
    addRenewal(account, 9, end: account.ends, isAccepted: false, into: &batch)
    // Who has not answered is asked once more, a week before the end.
    let again = account.ends.adding(days: -7)
    if again <= settings.today, account.station != .bounced {
      addRenewal(account, 8, end: account.ends, sent: again, isAccepted: false, into: &batch)
    }
    guard account.station == .bounced else { return }
    batch.add(
      HomesSchema.bounce,
      [
        .of(account.person.number * 10 + 9), .of(account.remindedOn), .of("mailbox unknown"),
        .of("waiting"), .null,
      ])
  }

  private mutating func addRenewal(
    _ account: HomesAccount, _ term: Int, end: LocalDay, sent: LocalDay? = nil, isAccepted: Bool,
    into batch: inout RowBatch
  ) {
    let sent = sent ?? end.adding(months: -1)
    batch.add(
      HomesSchema.renewal,
      [
        .of(account.person.number * 10 + term), .of(account.person.number), .of(end), .of(sent),
        .of(language(account.person)), .of(isAccepted ? sent.adding(days: chance.below(20)) : nil),
        .of(isAccepted ? "extend" : nil),
      ])
  }

  mutating func addUse(_ account: HomesAccount, _ place: Int, into batch: inout RowBatch) {
    let number = account.person.number
    let today = settings.today
    if account.ended == nil, place < 3 {
      let isLive = place == 0
      batch.add(
        HomesSchema.session,
        [
          .of(number), .of(number), .of(today, minute: 480 + place * 17),
          isLive ? .null : .of(today, minute: 600), .of(account.person.name.given),
          .of(chance.isOne(in: 2) ? "larger text" : nil),
        ])
    }
    if place == 1, unit < 60 || unit % 41 == 0 { addUpload(account, into: &batch) }
    if chance.isOne(in: 12) {
      let firm =
        chance.isOne(in: 2) ? "AuraQ Limited" : "Mendix – Siemens Industry Software Limited"
      batch.add(
        HomesSchema.support,
        [
          .of(number), .of(number), .of(firm), .of("engineer \(1 + chance.below(5))"),
          .of("T-\(1_000 + chance.below(9_000))"), .of("view"),
          .of(account.created.adding(days: 9), minute: 700),
        ])
    }
    if account.station == .requested {
      batch.add(
        HomesSchema.rights,
        [.of(number), .of(number), .of("access"), .of(today.adding(days: -11)), .null])
    }
  }

  private func addUpload(_ account: HomesAccount, into batch: inout RowBatch) {
    let number = account.person.number
    let file = "\(number).txt"
    batch.add(
      HomesSchema.upload,
      [
        .of(number), .of(number), .of("List of tenants’ representatives"), .of(file),
        .of(account.created.adding(days: 3), minute: 800), .of("for the scheme's record alone"),
      ])
    batch.add(
      file: "uploads/\(file)", of: HomesSchema.upload,
      Array("Contact on site: \(account.person.name.full)\n".utf8))
  }
}
