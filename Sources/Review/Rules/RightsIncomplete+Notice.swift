import Reading
import Register
import Wording

extension RightsIncomplete: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    missing(in: notice) + portability(in: notice) + rectification(in: notice)
  }

  private static let owed: [(value: String, name: BilingualText)] = [
    ("access", BilingualText(cy: "mynediad", en: "access")),
    ("rectification", BilingualText(cy: "cywiro", en: "rectification")),
    ("erasure", BilingualText(cy: "dileu", en: "erasure")),
    ("restriction", BilingualText(cy: "cyfyngu", en: "restriction")),
    ("objection", BilingualText(cy: "gwrthwynebu", en: "objection")),
  ]

  private func missing(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let told = Set(notice.reading.statements(.right).map(\.value)).union(
      notice.reading.signals("right-told").compactMap(\.value))
    let missing = Self.owed
      .filter { !told.contains($0.value) }
      .filter { $0.value != "objection" || isObjectable(notice) }
      .filter { $0.value != "erasure" || isErasable(notice) }
      .map(\.name)
    guard !missing.isEmpty, !notice.has("rights-elsewhere") else { return [] }
    let place = notice.rightsPlace ?? notice.absence(of: "right", "complaint", "contact")
    guard missing.count < Self.owed.count else {
      return [
        absence(
          .high, in: notice, at: place,
          BilingualText(
            cy: "nid yw’r hysbysiad yn dweud pa hawliau sydd gan bobl",
            en: "the notice does not say which rights people have"), help: Self.help)
      ]
    }
    return [
      absence(
        .medium, in: notice, at: place,
        BilingualText(
          cy: "nid yw’r hysbysiad yn sôn am yr hawliau hyn: '\(Self.list(missing.map(\.cy)))'",
          en: "the notice does not mention these rights: '\(Self.list(missing.map(\.en)))'"),
        help: Self.help)
    ]
  }

  /// Whether anything rests on more than an obligation, against which there is no erasure.
  private func isErasable(_ notice: NoticeUnderReview) -> Bool {
    Set(notice.article6.map(\.value)) != ["6(1)(c)"]
  }

  /// It is a right against tasks and interests, and not against consent or an obligation.
  private func isObjectable(_ notice: NoticeUnderReview) -> Bool {
    let bases = Set(notice.article6.map(\.value))
    return bases.isEmpty || !bases.isDisjoint(with: ["6(1)(e)", "6(1)(f)", "6(1)(ea)"])
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "', '") }

  /// It belongs to people where consent or a contract is relied on, and nowhere else.
  private func portability(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let consents = notice.article6.filter { $0.value == "6(1)(a)" }
    let hasContract = notice.article6.contains { $0.value == "6(1)(b)" }
    let told = notice.reading.statements(.right).filter { $0.value == "portability" }
    if told.isEmpty {
      let owed = Self.owed.contains { right in
        notice.reading.statements(.right).contains { $0.value == right.value }
      }
      guard owed, !notice.has("rights-elsewhere"),
        hasContract || Set(consents.map(\.passage)).count > 1
      else { return [] }
      return [
        absence(
          .medium, in: notice, at: notice.rightsPlace ?? notice.absence(of: "right"),
          BilingualText(
            cy: "dibynnir ar gydsyniad neu gontract, heb sôn am yr hawl i gludadwyedd data",
            en: "consent or a contract is relied on, and the right to data portability is left "
              + "out"), help: Self.help)
      ]
    }
    guard notice.isPublicAuthority, !hasContract, !isMapped(consents, in: notice) else { return [] }
    let limited = notice.passages("right-limited")
    return told.filter { right in
      let lead = notice.reading.passages[right.passage].lead
      return !limited.contains(right.passage) && !(lead.map(limited.contains) ?? false)
        && !limited.contains { limit in
          notice.section(of: limit) == notice.section(of: right.passage)
            && notice.reading.passages[limit].role != .entry
        }
    }.prefix(1).map {
      finding(
        .medium, at: notice.place($0),
        BilingualText(
          cy: "nid yw cludadwyedd data yn perthyn i dasg gyhoeddus nac i rwymedigaeth gyfreithiol",
          en: "data portability does not belong to a public task or to a legal obligation"),
        help: BilingualText(
          cy: "tynnwch yr hawl hon allan, neu dywedwch at ba ddata sy’n dibynnu ar gydsyniad neu "
            + "gontract y mae’n berthnasol",
          en: "leave this right out, or say to which information that rests on consent or a "
            + "contract it applies"))
    }
  }

  /// Whether consent is claimed for something, and not only named in a list of all bases.
  private func isMapped(_ consents: [NoticeStatement], in notice: NoticeUnderReview) -> Bool {
    consents.contains { consent in
      let lead = notice.reading.passages[consent.passage].lead
      return lead == nil
        || !notice.article6.contains {
          $0.value != consent.value && notice.reading.passages[$0.passage].lead == lead
        } || notice.reading.passages[consent.passage].role == .cell
    }
  }

  private func rectification(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let excused = notice.passages("exemption")
    return notice.reading.signals("rectification-limited")
      .filter { notice.isAboutRights($0.passage) || isNearRectification($0.passage, notice) }
      .filter { !excused.contains($0.passage) }
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "cyfyngir ar yr hawl i gywiro heb enwi eithriad yn y gyfraith",
            en: "the right to rectification is cut down, and no exemption in law is named"),
          help: BilingualText(
            cy: "enwch y paragraff yn Neddf Diogelu Data 2018 sy’n caniatáu hyn, neu dywedwch sut "
              + "y nodir bod rhywbeth yn destun dadl",
            en: "name the paragraph of the Data Protection Act 2018 that allows it, or say how a "
              + "dispute is noted on the record"))
      }
  }

  private func isNearRectification(_ passage: Int, _ notice: NoticeUnderReview) -> Bool {
    notice.reading.statements(.right).contains {
      $0.value == "rectification" && notice.section(of: $0.passage) == notice.section(of: passage)
    }
  }

  private static let help = BilingualText(
    cy: "nodwch yr hawliau i fynediad, cywiro, dileu, cyfyngu a gwrthwynebu, a chludadwyedd lle "
      + "dibynnir ar gydsyniad neu gontract",
    en: "state the rights of access, rectification, erasure, restriction and objection, and "
      + "portability where consent or a contract is relied on")
}
