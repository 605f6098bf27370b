import Documents
import Reading
import Register
import Wording

extension WelshVersion: NoticeRule {
  /// Whether standards bind a body is told by its compliance notice, so this only asks to check.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard notice.reading.language == .en, let body = body(of: notice),
      notice.reading.signals("welsh-version").isEmpty, !isLinked(in: notice.reading.document)
    else { return [] }
    return [
      absence(
        .low, in: notice, at: notice.title,
        BilingualText(
          cy: "nid oes sôn am fersiwn Gymraeg, ac mae’n debyg bod safonau’r Gymraeg yn gymwys i "
            + "'\(body)'",
          en: "a Welsh version is not mentioned, and Welsh Language Standards probably bind "
            + "'\(body)'"),
        help: BilingualText(
          cy: "cyhoeddwch yr hysbysiad yn Gymraeg, a rhowch ddolen iddo ar y dechrau",
          en: "publish the notice in Welsh, and link to it at the start"))
    ]
  }

  /// Named where a notice says whose it is: at its start, or as the controller.
  private func body(of notice: NoticeUnderReview) -> String? {
    let start = 8
    let controllers = Set(notice.reading.statements(.controller).map(\.passage))
    return notice.reading.signals("welsh-body")
      .first { $0.passage < start || controllers.contains($0.passage) }
      .map(notice.words)
  }

  /// Whether the site around the notice offers the page in Welsh.
  private func isLinked(in document: Document) -> Bool {
    let bytesMax = 80
    return document.blocks.contains { block in
      block.links.contains { isWelsh($0.target) }
        || block.region == .surrounding && block.range.count <= bytesMax
          && isWelsh(document.words(block.range))
    }
  }

  private func isWelsh(_ words: String) -> Bool {
    let words = words.lowercased()
    return ["cymraeg", "gymraeg", "in welsh", "/cy/", "llyw.cymru"].contains { words.contains($0) }
      || words.hasSuffix("/cy") || words.hasSuffix(".cy.md")
  }
}
