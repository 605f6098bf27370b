import Register
import Wording

extension NoticeFact {
  /// What the controller says of itself.
  ///
  /// - Law: UK GDPR Art 13(1)(a)
  static func body(_ controller: Controller) -> [NoticeFact] {
    let notice = controller.notice
    var facts = [fact("controller", .text(controller.name))]
    if controller.brand != controller.name { facts.append(fact("brand", .text(controller.brand))) }
    facts.append(fact("email", .email(controller.enquiriesEmail)))
    facts.append(fact("post", .text(controller.postalAddress)))
    if let registration = controller.registration {
      facts.append(fact("registration", .same(registration)))
    }
    facts.append(fact("document", .text(notice.document)))
    if let version = notice.version { facts.append(fact("version", .same(version))) }
    if let published = notice.published {
      facts.append(fact("published", .text(StatedDateWords.text(published.text))))
    }
    if let updated = notice.updated {
      facts.append(fact("updated", .text(StatedDateWords.text(updated.text))))
    }
    return facts
  }

  private static func fact(_ key: String, _ value: NoticeValue) -> NoticeFact {
    NoticeFact(
      key: "body.\(key)", label: CatalogueWords.text("notice.label.body.\(key)"), values: [value])
  }
}
