import Documents
import Reading
import Register
import RegisterLanguage
import Wording

/// What a notice says of the body itself.
struct BodyFacts {
  /// nil where the notice does not say who the controller is.
  var name: String?
  var nameLines: ClosedRange<Int>?
  var email: String?
  var post: String?
  var registration: String?
  var isPublicAuthority = true
  var isWelsh = false
  var hasWelshVersion = false
  var division = "england-and-wales"
}

extension DraftRun {
  mutating func draftBodyFacts() {
    for statement in parts.statements(.controller) {
      guard let name = BodyName.read(reading.words(of: statement.passage)) else { continue }
      bodyFacts.name = name
      bodyFacts.nameLines = parts.lines(statement.passage)
      break
    }
    var all = (wales: false, scotland: false, north: false, version: false)
    for passage in reading.passages.indices {
      let plain = parts.plain(passage)
      all.wales = all.wales || plain.has("wales", "welsh", "cymru", "cymraeg", "gymraeg")
      all.scotland = all.scotland || plain.has("scotland", "scottish")
      all.north = all.north || plain.says("northern ireland")
      all.version = all.version || speaksOfWelshVersion(plain)
      if bodyFacts.registration == nil {
        bodyFacts.registration = plain.words.first(where: isRegistration)?.uppercased()
      }
    }
    // The link to the Welsh version stands in the page around the notice.
    for block in reading.document.blocks where block.region == .surrounding {
      let plain = PlainPassage(reading.document.words(block.range))
      all.version = all.version || plain.words.count < 12 && speaksOfWelshVersion(plain)
    }
    bodyFacts.isWelsh = all.wales || all.version || parts.language == .cy
    bodyFacts.hasWelshVersion = all.version || parts.language == .cy
    if all.scotland, !bodyFacts.isWelsh { bodyFacts.division = "scotland" }
    if all.north, !all.scotland, !bodyFacts.isWelsh { bodyFacts.division = "northern-ireland" }
    bodyFacts.isPublicAuthority =
      reading.signals("private-body").isEmpty || !reading.signals("public-body").isEmpty
  }

  /// "Z1234567": the form of every number in the Commissioner's register.
  private func isRegistration(_ word: Substring) -> Bool {
    let isOld = word.first == "z" && (7...8).contains(word.count)
    let isNew = word.hasPrefix("za") && word.count == 8
    return (isOld || isNew) && word.drop { $0.isLetter }.allSatisfy(\.isNumber)
      && word.prefix { $0.isLetter }.count <= 2
  }

  private func speaksOfWelshVersion(_ plain: PlainPassage) -> Bool {
    plain.has("gymraeg", "cymraeg")
      || plain.has("welsh") && plain.has("version", "notice", "page", "available", "read this")
        && !plain.has("request", "ask", "guarantee")
  }

  // MARK: The file

  /// `organisation.yaml`.
  mutating func organisation(_ source: DraftSource) -> RegisterFile {
    let title = NoticeTitle(parts)
    let absent = pairs.pair(
      Message(cy: "Heb ei nodi yn \(source.name)", en: "Not stated in \(source.name)"))
    let id =
      StatementIds.base(bodyFacts.name ?? source.name, without: StatementIds.small)
      ?? "organisation"
    let name = bodyFacts.name.map { pairs.pair(DraftText.name($0)) } ?? absent
    var members: [(key: String, value: YAMLDraft)] = [
      ("organisation", .plain(id)), ("name", name), ("brand", name), ("example", .plain("true")),
      ("public-authority", .plain("\(bodyFacts.isPublicAuthority)")),
      ("welsh-language-standards", .plain("\(bodyFacts.isWelsh)")),
      ("division", .plain(bodyFacts.division)),
      ("languages", .list(languages.map { .plain($0.rawValue) })),
    ]
    if let registration = bodyFacts.registration {
      members.append(("registration", .mapping([("reference", .text(registration))])))
    }
    members += [
      ("enquiries-email", .text(bodyFacts.email ?? "not-stated@\(id).example")),
      ("postal-address", bodyFacts.post.map { pairs.pair($0) } ?? absent),
      ("notice", notice(title, source)),
    ]
    addOpenAnswers(title)
    members += body.members(pairs)
    if !silences.isEmpty {
      members.append(("not-stated", .list(silences.map { .plain($0.rawValue) })))
    }
    return RegisterFile(
      name: "organisation.yaml",
      bytes: Array(YAMLDraft.document(remark(source), members).utf8))
  }

  private var languages: [Language] {
    bodyFacts.hasWelshVersion && parts.language == .en ? [.cy, .en] : [parts.language]
  }

  private func notice(_ title: NoticeTitle, _ source: DraftSource) -> YAMLDraft {
    let dates = NoticeDates(parts)
    var members: [(key: String, value: YAMLDraft)] = [
      ("document", pairs.pair(title.name)), ("seed", .text(source.name)),
    ]
    if let version = dates.version { members.append(("version", .text(version))) }
    if let day = dates.published, StatedDate(day) != nil {
      members.append(("published", .text(day)))
    }
    if let day = dates.updated, StatedDate(day) != nil { members.append(("updated", .text(day))) }
    return .mapping(members)
  }

  /// What `organisation.yaml` must have and the notice does not say is one open assumption.
  private mutating func addOpenAnswers(_ title: NoticeTitle) {
    openAnswers = [DraftMessages.division, DraftMessages.authority, DraftMessages.standards]
    if bodyFacts.name == nil { openAnswers.append(DraftMessages.name) }
    if bodyFacts.email == nil { openAnswers.append(DraftMessages.email) }
    if bodyFacts.post == nil { openAnswers.append(DraftMessages.post) }
    let passage = title.passage ?? reading.passages.indices.first
    var values: [(key: String, value: YAMLDraft)] = [
      ("document", .text(title.name))
    ]
    if let name = bodyFacts.name {
      values.append(("states", .mapping([("controller", .text(DraftText.name(name)))])))
    }
    body.add(
      .notice, title.name, at: passage.map { parts.lines($0) } ?? 1...1, id: "left-open",
      assumed: DraftMessages.open(openAnswers), values)
  }

  private func remark(_ source: DraftSource) -> String {
    """
    A draft, made by 'addewid draft' from \(source.name)
    (SHA-256 \(source.sha256)).
    'from' gives the lines of that file; the names are its words. Nobody has checked it.
    What to do next:
    - run 'addewid check' on this folder: what it finds is what the notice leaves open;
    - look through each 'assumed', and put the role that confirms it under 'confirmed-by';
    - say who the people are under 'subjects': a draft does not read that;
    - replace each text marked '\(DraftPairs.mark.cy)' or '\(DraftPairs.mark.en)' by a translation,
      and name who has checked the Welsh under 'checked-by';
    - only then write 'example: false': until then each published page says that it is an example.
    \(body.remarks)
    """
  }
}
