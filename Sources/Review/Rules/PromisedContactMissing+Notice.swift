import Documents
import Reading
import Register
import Wording

extension PromisedContactMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let contacts = lostContacts(in: notice)
    return contacts.findings
      + links(in: notice, besides: contacts.passages)
      + brackets(in: notice) + emptyColons(in: notice, besides: contacts.passages)
      + testAddresses(in: notice)
  }

  // MARK: Contacts

  /// What ends at the officer's contact is PN-02.
  private func lostContacts(
    in notice: NoticeUnderReview
  ) -> (findings: [NoticeFinding], passages: Set<Int>) {
    let officers = notice.isPublicAuthority ? notice.passages(with: "officer") : []
    let all = notice.lostContacts
    let hasContact = notice.contacts.has(.body)
    return (
      all.filter { !(officers.contains($0.passage) && $0.isAtEnd) }.map {
        self.finding($0, hasContact: hasContact, in: notice)
      }, Set(all.map(\.passage))
    )
  }

  private func finding(
    _ lost: LostContact, hasContact: Bool, in notice: NoticeUnderReview
  ) -> NoticeFinding {
    let words = notice.reading.document.words(lost.words)
    return finding(
      severity(of: lost, hasContact: hasContact, in: notice),
      at: notice.place(lost.words, in: notice.reading.passages[lost.passage].block),
      message(lost.kind, words),
      help: BilingualText(
        cy: "edrychwch ar y dudalen gyhoeddedig; yna rhowch y cyfeiriad, y rhif neu’r ddolen",
        en: "look at the published page; then give the address, the number or the link"))
  }

  private func message(_ kind: LostContact.Kind, _ words: String) -> BilingualText {
    switch kind {
    case .stops:
      BilingualText(
        cy: "mae’r frawddeg yn gorffen lle dylai’r manylion cysylltu fod: '\(words)'",
        en: "the sentence stops where the contact should be: '\(words)'")
    case .skips, .skipsAfterColon:
      BilingualText(
        cy: "mae’r frawddeg yn mynd heibio i’r manylion cysylltu sydd ar goll: '\(words)'",
        en: "the sentence goes on past a contact that is missing: '\(words)'")
    case .pointsBelow:
      BilingualText(
        cy: "mae '\(words)' yn cyfeirio at fanylion nad ydynt isod",
        en: "'\(words)' points at details that are not below")
    }
  }

  /// Who cannot exercise a right, or reach the body at all, is worse off than who cannot change a
  /// setting.
  private func severity(
    of lost: LostContact, hasContact: Bool, in notice: NoticeUnderReview
  ) -> Finding.Severity {
    switch lost.kind {
    case .skipsAfterColon, .pointsBelow: return .medium
    case .stops, .skips: break
    }
    if notice.passages(with: "preferences").contains(lost.passage) { return .medium }
    let rights: Set = ["access", "rectification", "erasure", "restriction", "objection"]
    let isRight = notice.reading.statements(.right).contains {
      $0.passage == lost.passage && rights.contains($0.value)
    }
    return isRight || !hasContact ? .high : .medium
  }

  // MARK: Links

  /// "Here" and "the form" without a link. In a text links are lost by the copying, so that says
  /// little; what a form was for says more.
  private func links(in notice: NoticeUnderReview, besides taken: Set<Int>) -> [NoticeFinding] {
    let signs = notice.reading.signals("form-link") + notice.reading.signals("link-words")
    return signs.compactMap { signal in
      let isForm = signal.name == "form-link"
      guard !taken.contains(signal.passage),
        !notice.holdsLink(signal.passage), !notice.reading.holdsAddress(signal.passage),
        !notice.addressFollows(signal.passage, passages: 2)
      else { return nil }
      let words = notice.words(signal)
      return finding(
        isForm ? .medium : .low, at: notice.place(signal),
        BilingualText(
          cy: "nid oes dolen wrth '\(words)'", en: "no link stands at '\(words)'"),
        help: BilingualText(
          cy: "edrychwch ar y dudalen gyhoeddedig; yna rhowch y ddolen",
          en: "look at the published page; then give the link"))
    }
  }

  private func testAddresses(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let reading = notice.reading
    let written = reading.passages.indices.flatMap { passage in
      reading.readWords(of: passage).filter { $0.kind == .url }.map {
        (
          target: reading.document.words($0.range), words: $0.range,
          block: reading.passages[passage].block
        )
      }
    }
    let linked = reading.document.blocks.indices.flatMap { block in
      reading.document.blocks[block].links.map {
        (target: $0.target, words: $0.range, block: block)
      }
    }
    return (written + linked).filter {
      reading.document.blocks[$0.block].region == .notice && isTestAddress($0.target)
    }.map { address in
      finding(
        .medium, at: notice.place(address.words, in: address.block),
        BilingualText(
          cy: "mae’r ddolen yn arwain i wefan brawf: '\(address.target)'",
          en: "the link leads to a site under test: '\(address.target)'"),
        help: BilingualText(
          cy: "rhowch y cyfeiriad cyhoeddedig", en: "give the published address"))
    }
  }

  private func isTestAddress(_ target: String) -> Bool {
    let target = target.lowercased()
    let host = target.components(after: "://").prefix { $0 != "/" }
    return ["beta.", "staging.", "preview.", "uat.", "localhost"].contains { host.hasPrefix($0) }
      || target.hasPrefix("file:")
  }
}

extension String {
  fileprivate func components(after mark: String) -> Substring {
    guard let at = firstRange(of: mark) else { return self[...] }
    return self[at.upperBound...]
  }
}
