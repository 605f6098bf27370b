import Crypto
import Foundation
import Office
import Pages
import Register
import StatutoryTime
import Wording

/// Certificates of disposal as pages that stand alone.
public struct DisposalReport: Sendable {
  private let renderer: PageRenderer
  private let styles: ReviewStyles

  public init() throws {
    renderer = try PageRenderer()
    styles = ReviewStyles { bytes in
      "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }
  }

  /// The certificate in both languages, that of the reader first.
  ///
  /// - Parameters:
  ///   - disposal: the system that it is about.
  ///   - day: the day on which the page is made.
  public func page(
    _ certificate: DisposalCertificate, of disposal: SystemDisposal, _ day: LocalDay,
    in language: Language
  ) throws -> String {
    try renderer.render(
      DisposalCertificatePage(
        cy: DisposalWords(language: .cy, disposal: disposal).text(certificate),
        en: DisposalWords(language: .en, disposal: disposal).text(certificate),
        entries: certificate.entries, styles: styles, day: day.description, in: language))
  }
}

/// A certificate of disposal in one language.
private struct DisposalWords {
  let language: Language
  let disposal: SystemDisposal

  func text(_ certificate: DisposalCertificate) -> DisposalCertificatePage.Text {
    DisposalCertificatePage.Text(
      facts: facts(certificate), went: certificate.went.map(went),
      stayed: certificate.stayed.flatMap(stayed), tables: tables(certificate.tables))
  }

  private func facts(_ certificate: DisposalCertificate) -> [Fact] {
    var facts = [
      fact("body", disposal.bodyName[language]), fact("system", disposal.map.name[language]),
      fact("plan", certificate.plan), fact("as-of", Days.words(certificate.asOf, in: language)),
      fact("planned", Days.moment(certificate.plannedAt, in: language)),
      fact("planned-by", role(certificate.plannedBy)),
      fact("approved-by", certificate.approvedBy.map(role).joined(separator: ", ")),
      fact("finished", Days.moment(certificate.finishedAt, in: language)),
      fact("register", String(certificate.register.prefix(12))),
      fact("files", String(certificate.files)),
      fact("space", words("space.\(certificate.overwritten)")),
      fact("backups", backups(certificate.backups)),
    ]
    if let count = certificate.filesMissing { facts.append(fact("files-missing", String(count))) }
    if let count = certificate.filesLeft { facts.append(fact("files-left", String(count))) }
    if let ended = certificate.endedEarly {
      facts.append(
        fact(
          "ended-early",
          words(
            "ended-early-text", ["done": String(ended.done), "planned": String(ended.planned)])))
    }
    facts += certificate.parts.map { fact("part", part($0)) }
    if let outside = certificate.outside {
      facts.append(fact("outside", owner(outside)))
      facts += (outside.asked ?? []).map { fact("asked", $0.text(in: language)) }
    }
    if let first = certificate.replayOf { facts.append(fact("replay-of", first)) }
    return facts
  }

  private func backups(_ backups: DisposalCertificate.Backups) -> String {
    let again = backups.afterRestore == "retention replay" ? "backups-replay" : "backups-again"
    guard let day = backups.holdUntil else { return words("backups-unknown") + " " + words(again) }
    return words("backups-until", ["day": Days.words(day, in: language)]) + " " + words(again)
  }

  private func part(_ part: DisposalCertificate.Part) -> String {
    words(
      "part-text",
      [
        "part": part.name, "n": String(part.records), "record": record(part.record),
        "rule": part.rule.flatMap { disposal.ruleName($0, of: part.record)?[language] }
          ?? words("no-rule"),
        "lines": part.notice.joined(separator: ", "),
      ])
  }

  private func owner(_ outside: OutsideDisposal) -> String {
    words(
      outside.isCounted ? "outside-text" : "outside-unseen",
      [
        "asked": Days.words(outside.askedOn, in: language),
        "answered": outside.answeredOn.map { Days.words($0, in: language) } ?? "",
        "n": outside.answered.map(String.init) ?? "0", "task": outside.task,
      ])
  }

  private func went(_ went: DisposalCertificate.Went) -> DisposalCertificatePage.Text.Went {
    DisposalCertificatePage.Text.Went(
      record: record(went.record),
      rule: went.rule.flatMap { disposal.ruleName($0, of: went.record)?[language] }
        ?? words("no-rule"),
      lines: went.notice.joined(separator: ", "), outcome: words("outcome.\(went.outcome)"),
      planned: went.planned, removed: went.removed, left: went.leftAlone)
  }

  private func stayed(
    _ stayed: DisposalCertificate.Stayed
  ) -> [DisposalCertificatePage.Text.Stayed] {
    let name = record(String(stayed.record.split(separator: "/").last ?? ""))
    func line(_ why: String, _ count: Int) -> DisposalCertificatePage.Text.Stayed {
      DisposalCertificatePage.Text.Stayed(record: name, why: why, records: count)
    }
    var lines = stayed.stopped.sorted { $0.key < $1.key }.map {
      line(words("stop.\($0.key)"), $0.value)
    }
    lines += stayed.review.sorted { $0.key < $1.key }.map {
      line(known("review.\($0.key)") ?? words("review.other"), $0.value)
    }
    if stayed.running > 0 { lines.append(line(words("running"), stayed.running)) }
    return lines
  }

  private func tables(
    _ tables: DisposalCertificate.Tables
  ) -> [DisposalCertificatePage.Text.Table] {
    let names = Set(tables.removed.keys).union(tables.emptied.keys).union(tables.shared.keys)
    return names.sorted().map {
      DisposalCertificatePage.Text.Table(
        name: $0, removed: tables.removed[$0] ?? 0, emptied: tables.emptied[$0] ?? 0,
        shared: tables.shared[$0] ?? 0)
    }
  }

  private func record(_ id: String) -> String { disposal.map.record(id)?.name[language] ?? id }

  /// `role:records-manager` as its word alone.
  private func role(_ actor: String) -> String {
    String(actor.split(separator: ":").last ?? "")
  }

  private func fact(_ key: String, _ value: String) -> Fact { Fact(words(key), value) }

  private func known(_ key: String) -> String? {
    Catalogue.all["disposal.\(key)"]?[language]
  }

  private func words(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Catalogue.text("disposal.\(key)", in: language, arguments)
  }
}
