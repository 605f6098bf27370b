import Casebook
import Office
import Pages
import Register
import Retention
import StatutoryTime
import Wording

/// A certificate in one language.
struct CertificateWords {
  let language: Language
  let desk: Desk

  func text(
    _ certificate: RetentionCertificate, _ plan: RetentionPlanRecord,
    _ ranges: [RetentionRangeRecord]
  ) -> CertificatePage.Text {
    let went = certificate.rules.filter { $0.destroyed > 0 }
    var stayed: [String: Int] = [:]
    for rule in certificate.rules {
      stayed.merge(rule.stopped) { $0 + $1 }
      if rule.leftAlone > 0 { stayed["changed", default: 0] += rule.leftAlone }
    }
    if certificate.unclassified > 0 { stayed["unclassified"] = certificate.unclassified }
    return CertificatePage.Text(
      facts: [
        fact("body", desk.office.register.controller.name[language]),
        fact("as-of", Days.words(certificate.asOf, in: language)),
        fact("planned", Days.moment(plan.plannedAt, in: language)),
        fact("approved", Days.moment(plan.approvedAt ?? "", in: language)),
        fact("finished", Days.moment(certificate.finishedAt, in: language)),
        fact("register", String(certificate.register.prefix(12))),
        fact("backups", words("backups-not-recorded")),
      ],
      went: went.map {
        CertificatePage.Text.Went(
          rule: name($0.rule), law: words("notice-line", ["lines": lines($0.rule)]),
          records: $0.destroyed)
      },
      total: went.map(\.destroyed).reduce(0, +),
      stayed: stayed.sorted { $0.key < $1.key }.map {
        CertificatePage.Text.Stayed(why: words("stop.\($0.key)"), records: $0.value)
      },
      batches: ranges.filter { $0.entry != nil }.map {
        CertificatePage.Text.Batch(
          number: $0.sequence + 1, records: $0.destroyed ?? 0,
          finished: Days.moment($0.finishedAt ?? "", in: language), entry: $0.entry ?? "")
      })
  }

  private func name(_ rule: String) -> String {
    desk.office.schedule.rule(rule)?.name[language] ?? rule
  }

  private func lines(_ rule: String) -> String {
    desk.office.schedule.rule(rule)?.from.map(\.description).joined(separator: ", ") ?? ""
  }

  private func fact(_ key: String, _ value: String) -> Fact {
    Fact(words("certificate.\(key)"), value)
  }

  private func words(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Catalogue.text("console.office.\(key)", in: language, arguments)
  }
}
