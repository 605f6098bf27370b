import Relations
import Retention

extension RetentionSchedule {
  /// What keeps an enquiry although its term has ended.
  ///
  /// - Law: DPA 2018 s.173: what a requester is entitled to is not destroyed meanwhile
  static var enquiryStops: [RetentionStop] {
    let openRequests = Relation.table(
      "enquiry", as: "s", columns: ["kind", "closed_on", "name_key", "email_key"]
    ).where(.column("s.kind") == .text("sar") && .isNull(.column("s.closed_on")))
    return [
      RetentionStop(
        reason: "open-access-request", against: openRequests,
        on: .column("s.name_key") == .column("r.name_key")),
      RetentionStop(
        reason: "open-access-request-by-email", against: openRequests,
        on: .column("s.email_key") == .column("r.email_key")),
      RetentionStop(
        reason: "letter-waiting",
        against: Relation.table("message", as: "m", columns: ["enquiry", "state"])
          .where(.oneOf(.column("m.state"), [.text("queued"), .text("sending")])),
        on: .column("m.enquiry") == .column("r.id")),
    ]
  }
}
