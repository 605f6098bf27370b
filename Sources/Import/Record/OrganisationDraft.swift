import Register
import RegisterLanguage
import Wording

/// `organisation.yaml` as far as a sheet can give it.
struct OrganisationDraft {
  let block: ControllerBlock
  let pairs: PairMaker
  let source: SpreadsheetFile
  /// Row of the sheet to which its statements point.
  let row: Int
  /// True for topics of which no service says anything.
  var isSilent: (Silence.Topic) -> Bool = { _ in true }

  /// True where the block gives name, address and e-mail.
  var isComplete: Bool {
    !block.name.isEmpty && !block.controller.address.isEmpty && !block.controller.email.isEmpty
  }

  func file(onlyIfAbsent: Bool) -> ImportedFile {
    var ids = IdMaker()
    let id = ids.id(for: block.name.isEmpty ? source.title : block.name, else: "organisation")
    let name =
      block.name.isEmpty
      ? PairMaker.pair(
        cy: "Heb ei nodi yn \(source.name)", en: "Not stated in \(source.name)")
      : pairs.pair(block.name)
    let address =
      block.controller.address.isEmpty
      ? PairMaker.pair(
        cy: "Heb ei nodi yn \(source.name)", en: "Not stated in \(source.name)")
      : pairs.pair(block.controller.address)
    var members: [(key: String, value: YAMLDraft)] = [
      ("organisation", .plain(id)), ("name", name), ("brand", name),
      // The register of a body, not an example: unchecked Welsh keeps it from being published.
      ("example", .plain("false")),
      ("division", .plain("england-and-wales")),
      ("languages", .list([.plain("cy"), .plain("en")])),
      (
        "enquiries-email",
        .text(block.controller.email.isEmpty ? "not-stated@\(id).example" : block.controller.email)
      ),
      ("postal-address", address),
      (
        "notice",
        .mapping([
          (
            "document",
            PairMaker.pair(
              cy: "Cofnod yn y daenlen \(source.name)",
              en: "Record in the spreadsheet \(source.name)")
          )
        ])
      ),
    ]
    members += contacts.sections
    members.append(("not-stated", .list(silent.map { .plain($0.rawValue) })))
    let remark = """
      Made from \(source.name); 'from' gives the rows of that sheet.
      Where it is silent about the controller, an address at a reserved name (.example) stands in.
      """
    return ImportedFile(
      name: "organisation.yaml", text: YAMLDraft.document(remark, members),
      onlyIfAbsent: onlyIfAbsent)
  }

  private var contacts: StatementsDraft {
    var statements = StatementsDraft()
    // Address and e-mail of the controller have keys of their own; its telephone has none.
    var telephone = ControllerBlock.Reach()
    telephone.telephone = block.controller.telephone
    let parties: [(ControllerBlock.Reach, role: String, Message)] = [
      (
        block.officer, "data-protection-officer",
        Message(cy: "Swyddog diogelu data", en: "Data protection officer")
      ),
      (block.representative, "representative", Message(cy: "Cynrychiolydd", en: "Representative")),
      (telephone, "requests", Message(cy: "Y rheolydd", en: "The controller")),
    ]
    for (reach, role, name) in parties where !reach.isEmpty {
      var values: [(key: String, value: YAMLDraft)] = [("role", .plain(role))]
      if !reach.email.isEmpty { values.append(("email", .text(reach.email))) }
      if !reach.telephone.isEmpty { values.append(("telephone", .text(reach.telephone))) }
      if !reach.address.isEmpty { values.append(("post", pairs.pair(reach.address))) }
      _ = statements.add(
        .contact, role, PairMaker.pair(cy: name.cy, en: name.en), row: row, sameAs: nil,
        values: values)
    }
    return statements
  }

  /// What a record of processing never says, and what this one does not.
  private var silent: [Silence.Topic] {
    var topics: [Silence.Topic] = []
    if !isComplete { topics.append(.controllerContact) }
    if block.officer.isEmpty { topics.append(.dataProtectionOfficer) }
    topics.append(.registration)
    topics += [.rights, .security, .automatedDecisions].filter(isSilent)
    return topics + [
      .responseTimes, .fees, .identity, .commissionerComplaint, .controllerComplaint, .children,
      .cookies, .statutoryRequirement, .date,
    ] + (pairs.isWelsh ? [] : [.welshVersion])
  }
}
