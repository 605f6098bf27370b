import Hummingbird
import Office
import Pages
import Proof
import Publishing
import Register
import StatutoryTime
import Wording

extension Desk {
  /// The notice's own sentences, each with the promises that it makes and where they stand.
  func proof() async throws -> Response {
    let report = try await office.prove(site.promises)
    let notice = NoticeDocument.notice(office)
    let verdicts = Dictionary(
      report.verdicts.map { ($0.promise.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sentences: [ProofPage.Sentence] = []
    var shown: Set<String> = []
    for section in notice.sections {
      sentences.append(ProofPage.Sentence(section.heading[language], isHeading: true))
      for entry in section.entries {
        // A promise stands at the first sentence that makes it.
        let promises = entry.promises.filter { shown.insert($0).inserted }
          .compactMap { verdicts[$0] }.map(promise)
        sentences.append(
          ProofPage.Sentence(
            NoticeDocument.text(entry, in: language), promises: promises))
      }
    }
    let records = report.verdicts.map(\.records).max() ?? 0
    return try page(
      ProofPage(
        context(), checked: Days.moment(report.at, in: language),
        register: String(report.register.prefix(12)),
        coverage: text("console.office.coverage", ["n": String(records)]),
        noticeLanguage: language, sentences: sentences))
  }

  private func promise(_ verdict: Verdict) -> ProofPage.Promise {
    ProofPage.Promise(
      id: verdict.promise.id,
      status: StatusMark.Status(rawValue: verdict.status.rawValue) ?? .unproven,
      evidence: verdict.evidence.map { evidence in
        ProofPage.Evidence(
          kind: ProofPage.Evidence.Kind(rawValue: evidence.kind.rawValue) ?? .operation,
          what: evidence.what, observed: evidence.observed,
          population: String(evidence.population))
      })
  }
}
