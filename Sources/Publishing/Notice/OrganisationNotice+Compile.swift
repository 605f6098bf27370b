import Register
import Wording

extension OrganisationNotice {
  /// Compiles the front page of a register's notices.
  public init(_ register: Register) {
    let controller = register.controller
    title = controller.notice.document
    self.controller = controller.name
    brand = controller.brand
    isExample = controller.isExample
    exampleMark = controller.isExample ? CatalogueWords.text("notice.mark.example") : nil
    self.register = register.version
    services = register.services.map { service in
      ServiceSummary(
        id: service.id, name: service.name, summary: service.summary,
        partOf: register.ancestors(of: service).first?.id,
        hasChildrensVersion: NoticeScope(service, of: register).concernsChildren)
    }
    sections = NoticeSection.all(in: NoticeScope(bodyOf: register))
    hasDraftWelsh =
      ([title, self.controller, brand] + services.flatMap { [$0.name, $0.summary] })
      .contains { $0.isDraft(in: .cy) }
      || sections.contains { $0.entries.contains(where: \.isDraftWelsh) }
  }
}
