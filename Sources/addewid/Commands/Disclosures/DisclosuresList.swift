import ArgumentParser
import Casebook
import Office

extension DisclosuresCommand {
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "The register of disclosures, latest first, with what agreements need.")

    @Flag(help: "Only those that wait for a review.") var waiting = false
    @OptionGroup var options: DataOptions
    @OptionGroup var output: FormatOption

    func run() async throws {
      let office = try await options.open()
      let made = try await office.casebook.disclosures(waiting: waiting)
      let items = try await office.casebook.itemDisclosures(waiting: waiting)
      let alerts = waiting ? [] : AgreementAlert.all(items, today: office.world.today)
      await office.close()
      switch output.format {
      case .json: try Output.json(made.map(Line.init) + items.map { Line($0, alerts) })
      case .text:
        for one in made.map(Line.init) + items.map({ Line($0, alerts) }) { one.print() }
        for alert in alerts { Output.line("! \(alert.words)") }
        if made.isEmpty, items.isEmpty {
          Output.line(waiting ? "nothing waits for a review" : "none was made")
        }
      }
    }

    /// Without the reason and the name as typed: they are for the case's own page.
    private struct Line: Encodable {
      let id, recipient, purpose, madeAt: String
      let reference, madeBy, review, reviewedAt, reviewedBy: String?
      let items, statements: [String]
      var body, service, method, told, agreement, agreementEnd, alert, digest, failure: String?
      var plan, correction, foundReason: String?
      var state = "delivered"
      var seen: String?
      var records = 1

      init(_ made: DisclosureRecord) {
        id = made.id
        reference = made.reference
        recipient = made.recipient
        purpose = made.purpose
        madeAt = made.madeAt
        madeBy = made.madeBy
        review = made.review
        reviewedAt = made.reviewedAt
        reviewedBy = made.reviewedBy
        items = made.items
        statements = made.statements
      }

      init(_ made: ItemDisclosureRecord, _ alerts: [AgreementAlert]) {
        id = made.id
        reference = nil
        recipient = made.recipient
        purpose = made.purpose
        madeAt = made.madeAt
        madeBy = made.madeBy
        review = made.review
        reviewedAt = made.reviewedAt
        reviewedBy = made.reviewedBy
        items = made.items
        statements = made.statements
        body = made.body
        service = made.service
        method = made.method
        told = made.told
        agreement = made.agreement
        agreementEnd = made.agreementEnd
        alert = alerts.first { $0.disclosures.contains(made.id) }?.state.rawValue
        digest = made.digest
        failure = made.failure
        plan = made.plan
        correction = made.correction
        foundReason = made.foundReason
        state = made.state.rawValue
        seen = made.seen.rawValue
        records = made.records
      }

      func print() {
        let what = state == "delivered" ? "" : "  \(state)\(failure.map { ": \($0)" } ?? "")"
        let under = agreement.map { "  under \($0)\(agreementEnd.map { " to \($0)" } ?? "")" } ?? ""
        Output.line(
          "\(id)  \(madeAt)  \(reference ?? body ?? "")  to \(recipient)  "
            + "\(items.joined(separator: " "))  \(review.map { "review: \($0)" } ?? "permitted")"
            + under + what)
      }
    }
  }
}
