import Relations
import Retention
import StatutoryTime

extension RetentionSchedule {
  /// Months after the answer to an access request in which what was asked for still stays: the time
  /// in which a complaint to the Commissioner is expected.
  static let appealMonths = 3

  /// What keeps an enquiry although its term has ended.
  ///
  /// - Law: DPA 2018 s.173: what a requester is entitled to is not destroyed meanwhile
  static func enquiryStops(before day: LocalDay) -> [RetentionStop] {
    let answeredSince = day.adding(months: -appealMonths).description
    let requests = Relation.table(
      "enquiry", as: "s", columns: ["kind", "closed_on", "name_key", "email_key"]
    ).where(
      .column("s.kind") == .text("sar")
        && (.isNull(.column("s.closed_on")) || .column("s.closed_on") >= .text(answeredSince)))
    return [
      RetentionStop(
        reason: "open-access-request", against: requests,
        on: .column("s.name_key") == .column("r.name_key")),
      RetentionStop(
        reason: "open-access-request-by-email", against: requests,
        on: .column("s.email_key") == .column("r.email_key")),
      RetentionStop(
        reason: "letter-waiting",
        against: Relation.table("message", as: "m", columns: ["enquiry", "state"])
          .where(.column("m.state") == .text("sending")),
        on: .column("m.enquiry") == .column("r.id")),
    ]
  }
}
