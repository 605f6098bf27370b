import Reading
import Register
import Wording

extension OutdatedName: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    names(in: notice) + terms(in: notice) + [ukGDPR(in: notice)].compactMap(\.self)
  }

  /// The first place of each name.
  private func names(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let dead = DeadName.list(on: notice.today)
    return firsts("old-name", in: notice).compactMap { signal in
      let words = PlainWords(signal.value ?? "")
      guard let name = dead.first(where: { $0.words == words }) else { return nil }
      return finding(
        name.isAbolished ? .medium : .low, at: notice.place(signal),
        BilingualText(
          cy: "mae '\(notice.words(signal))' yn hen enw",
          en: "'\(notice.words(signal))' is out of date"),
        help: BilingualText(
          cy: "ysgrifennwch yr enw cyfredol, er enghraifft '\(name.successor)'",
          en: "write the name of today, for example '\(name.successor)'"))
    }
  }

  private func terms(in notice: NoticeUnderReview) -> [NoticeFinding] {
    firsts("old-term", in: notice).compactMap { signal in
      switch signal.value {
      case "domestic-violence":
        finding(
          .low, at: notice.place(signal),
          BilingualText(
            cy: "'cam-drin domestig' yw gair Deddf Cam-drin Domestig 2021, nid "
              + "'\(notice.words(signal))'",
            en: "the Domestic Abuse Act 2021 speaks of 'domestic abuse', not of "
              + "'\(notice.words(signal))'"),
          help: BilingualText(
            cy: "ysgrifennwch 'cam-drin domestig'", en: "write 'domestic abuse'"))
      case "receiving-care-census":
        finding(
          .medium, at: notice.place(signal),
          BilingualText(
            cy: "ni chyhoeddir cyfres y cyfrifiad '\(notice.words(signal))' mwyach: "
              + "gwiriwch pa gyfrifiad sy’n gyfredol",
            en: "the series of the census '\(notice.words(signal))' is no longer published: "
              + "check which census is current"),
          help: BilingualText(
            cy: "enwch y casgliad data sy’n cael ei anfon heddiw",
            en: "name the collection of data that is sent today"))
      default: nil
      }
    }
  }

  /// A notice that names the Act of 2018 and never the regulation that goes with it.
  private func ukGDPR(in notice: NoticeUnderReview) -> NoticeFinding? {
    let reading = notice.reading
    guard let act = reading.signals("data-protection-act-2018").first,
      reading.signals("uk-gdpr").isEmpty, notice.ownBareRegulations.isEmpty
    else { return nil }
    return absence(
      .medium, in: notice, at: notice.place(act),
      BilingualText(
        cy: "enwir Deddf Diogelu Data 2018 ac ni enwir GDPR y DU, sy’n rhoi’r hawliau",
        en: "the Data Protection Act 2018 is named, and the UK GDPR, which gives the rights, is not"
      ),
      help: BilingualText(
        cy: "enwch GDPR y DU gyda’r Ddeddf", en: "name the UK GDPR beside the Act"))
  }

  private func firsts(_ name: String, in notice: NoticeUnderReview) -> [NoticeReading.Signal] {
    var seen: Set<String?> = []
    return notice.reading.signals(name).filter { seen.insert($0.value).inserted }
  }
}
