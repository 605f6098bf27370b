import Reading
import Register
import Wording

extension LawfulBasisMissing: NoticeRule {
  /// Bases told all together are found at what leads them; an activity without any at its purposes.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard !notice.article6.isEmpty || !notice.article9.isEmpty else {
      return notice.has("basis-told") ? [] : [nothing(in: notice)]
    }
    return together(in: notice) + single(in: notice) + unmapped(in: notice) + teams(in: notice)
  }

  private func nothing(in notice: NoticeUnderReview) -> NoticeFinding {
    absence(
      .high, in: notice, at: notice.absence(of: "lawful-basis", "purpose", "category"),
      BilingualText(
        cy: "nid yw’r hysbysiad yn enwi’r un sail gyfreithlon dros ddefnyddio gwybodaeth",
        en: "the notice names no lawful basis for using information"),
      help: BilingualText(
        cy: "enwch y sail o dan Erthygl 6 ar gyfer pob diben, gyda’r gyfraith sydd y tu ôl iddi",
        en: "name the basis under Article 6 for each purpose, with the law behind it"))
  }

  /// Several bases in one list or one sentence, with nothing of which is for what.
  private func together(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let lists = notice.passages("basis-list")
    let laws = notice.passages("law-cited").union(
      notice.reading.statements(.lawfulBasis).filter { $0.value == "law" }.map(\.passage))
    let groups = Dictionary(grouping: notice.article6) { basis in
      notice.reading.passages[basis.passage].lead ?? basis.passage
    }
    return groups.sorted { $0.key < $1.key }.compactMap { lead, bases in
      let isCell = notice.reading.passages[bases[0].passage].role == .cell
      let values = Set(bases.map(\.value)).count
      let isMapped = bases.filter { laws.contains($0.passage) }.count * 2 > bases.count
      guard !isCell, !isMapped, values > 2 || (values > 1 && lists.contains(lead))
      else { return nil }
      return finding(
        .high, at: notice.place(lead),
        BilingualText(
          cy: "rhestrir y seiliau cyfreithlon gyda’i gilydd heb ddweud pa un sydd i ba ddiben",
          en: "the lawful bases are listed together, and nothing says which is for which purpose"),
        help: Self.perPurpose)
    }
  }

  /// One obligation for everything, when some of it is what no obligation asks for.
  private func single(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let general = notice.article6.filter { basis in
      ["purpose", "lawful-basis", "category"].contains {
        notice.reading.passage(basis.passage, isAbout: $0)
      }
    }
    let based = Set(notice.article6.map(\.passage))
    let isMore = notice.reading.signals("secondary-purpose").contains {
      !based.contains($0.passage) && !notice.isAboutRights($0.passage)
    }
    let duties = general.filter { $0.value == "6(1)(c)" }
    // Consent is asked for something of its own, and is no basis for the rest.
    guard Set(general.map(\.value)).subtracting(["6(1)(a)"]) == ["6(1)(c)"],
      !notice.article6.contains(where: { $0.value == "6(1)(e)" }), isMore,
      let basis = duties.first(where: { notice.reading.passages[$0.passage].role == .entry })
        ?? duties.first
    else { return [] }
    return [
      finding(
        .high, at: notice.place(basis),
        BilingualText(
          cy: "rhoddir un rhwymedigaeth gyfreithiol yn sail i bopeth, gan gynnwys ystadegau, "
            + "ymchwil neu adborth nad oes rhwymedigaeth i’w gwneud",
          en: "one legal obligation is given for everything, though statistics, research or "
            + "feedback are not what it obliges to"), help: Self.perPurpose)
    ]
  }

  /// An activity that says why, and not on which basis.
  private func unmapped(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let based = notice.article6.map(\.passage)
    let purposes = notice.reading.statements(.purpose).filter { !notice.isAboutRights($0.passage) }
    return notice.activities.compactMap { activity in
      let own = purposes.map(\.passage).filter(activity.passages.contains)
      guard !based.contains(where: activity.passages.contains),
        let purpose = own.first(where: { notice.reading.passages[$0].role == .entry }) ?? own.first
      else { return nil }
      return absence(
        .high, in: notice, at: notice.place(notice.reading.passages[purpose].lead ?? purpose),
        BilingualText(
          cy: "nid yw’r adran hon yn dweud ar ba sail gyfreithlon y defnyddir y wybodaeth",
          en: "this section does not say on which lawful basis the information is used"),
        help: Self.perPurpose)
    }
  }

  /// Names of teams where purposes should stand.
  private func teams(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let stated = notice.passages(stating: .purpose)
    let named = notice.reading.signals("team-name").filter {
      stated.contains($0.passage) && notice.reading.wordCount(of: $0.passage) < 6
    }
    let groups = Dictionary(grouping: named) { notice.reading.passages[$0.passage].lead }
    return groups.values.filter { $0.count > 1 }.map { names in
      let words = notice.reading.words(of: names[0].passage)
      return finding(
        .high, at: notice.place(names[0].passage),
        BilingualText(
          cy: "enw tîm neu wasanaeth yw '\(words)', ac nid yw’n dweud i ba ddiben y defnyddir "
            + "gwybodaeth",
          en: "'\(words)' is the name of a team or service, and does not say what information is "
            + "used for"), help: Self.perPurpose)
    }
  }

  private static let perPurpose = BilingualText(
    cy: "nodwch bob diben gyda’i sail ei hun o dan Erthygl 6 a’r gyfraith sydd y tu ôl iddi",
    en: "state each purpose with its own basis under Article 6 and the law behind it")
}
