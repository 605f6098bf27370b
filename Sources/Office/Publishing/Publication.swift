import Publishing
import Register
import StatutoryTime
import Wording

/// A register as a site of files: notices, records, what has changed.
///
/// Everything is made before the first file of the old site is touched. Then each file is put in the
/// place of the old one at once; a run that is broken off there is finished by the next.
///
/// - Law: UK GDPR Art 12(1), Art 13, Art 14, Art 30
public struct Publication<Form: PublishedForm, Disk: SiteDisk>: Sendable {
  let register: Register
  let day: LocalDay
  let form: Form
  let disk: Disk

  public init(_ register: Register, day: LocalDay, form: Form, disk: Disk) {
    self.register = register
    self.day = day
    self.form = form
    self.disk = disk
  }

  /// Writes the site.
  ///
  /// - Parameter progress: called after each page with the number made and the number of all.
  /// - Throws: `PublicationRefusal`; `PublicationError`. Before the first file is moved nothing of
  ///   the old site has changed.
  public func write(progress: (Int, Int) -> Void = { _, _ in }) throws -> PublicationReport {
    try refuseUncheckedWelsh()
    try disk.prepare()
    let before = try PublicationManifest.read(from: disk)
    let history = try VersionHistory.read(before, from: disk)
    let next = NoticeVersion.next(after: history.last, register, date: day.description)
    let versions = history.versions + (next.map { [$0] } ?? [])
    let documents = self.documents(versions)
    var files = try pages(documents, progress: progress)
    files += form.assets.map { SiteFile(path: $0.path, bytes: Array($0.text.utf8)) }
    if let next {
      files.append(
        SiteFile(path: VersionHistory.path(next.number), bytes: try next.json()))
    }
    var after = PublicationManifest(
      format: 1, version: versions.last?.number ?? 0, files: files.map(\.path))
    after.files += before.files.filter {
      VersionHistory.isVersion($0) && !after.files.contains($0)
    }
    after.files.sort()
    try SiteChange(disk: disk, before: before, after: after, files: files).carryOut()
    return PublicationReport(
      files: after.files, pageCount: documents.count * Language.allCases.count,
      version: after.version, isNewVersion: next != nil,
      changes: versions.last.map {
        NoticeChanges(from: versions.dropLast().last, to: $0)
      }, removed: before.files.filter { !after.files.contains($0) })
  }

  /// A live body publishes no Welsh that nobody has checked.
  private func refuseUncheckedWelsh() throws(PublicationRefusal) {
    guard !register.controller.isExample else { return }
    let unchecked = UncheckedText.all(in: register)
    guard unchecked.isEmpty else { throw .uncheckedWelsh(unchecked) }
  }

  private func documents(_ versions: [NoticeVersion]) -> [PublishedDocument] {
    let childrens = register.services.compactMap { ChildrensNotice($0, of: register) }
    let services = Set(register.services.map(\.id))
    var documents: [PublishedDocument] = [.index(OrganisationNotice(register))]
    documents += register.services.map { .notice(Notice($0, of: register)) }
    if !childrens.isEmpty { documents.append(.childrensIndex(childrens)) }
    documents += childrens.map(PublishedDocument.childrens)
    documents += [
      .changes(
        VersionHistory.changes(versions), services: services,
        earlierCount: max(0, (versions.last?.number ?? 0) - VersionHistory.shownMax)),
      .record(ProcessingRecord(register, today: day)),
      .policyDocument(PolicyDocument(register)), .assumptions(AssumptionList(register)),
      .readability(ReadabilityReport(register)),
    ]
    return documents
  }

  private func pages(
    _ documents: [PublishedDocument], progress: (Int, Int) -> Void
  ) throws -> [SiteFile] {
    let controller = register.controller
    let imprint = PublishedImprint(
      body: controller.name, brand: controller.brand, isExample: controller.isExample,
      register: register.version, day: day.description,
      hasChildrensNotices: documents.contains {
        if case .childrensIndex = $0 { true } else { false }
      })
    let all = documents.count * Language.allCases.count
    var files: [SiteFile] = []
    for (index, document) in documents.enumerated() {
      let stem = form.stem(document)
      for (place, language) in Language.allCases.enumerated() {
        let html = try form.html(document, of: imprint, in: language)
        let path = "\(stem).\(language.rawValue)"
        files.append(SiteFile(path: "\(path).html", bytes: Array(html.utf8)))
        for (suffix, text) in document.texts(in: language) {
          files.append(SiteFile(path: "\(path).\(suffix)", bytes: Array(text.utf8)))
        }
        progress(index * Language.allCases.count + place + 1, all)
      }
    }
    return files
  }
}

/// What a publication has done.
public struct PublicationReport: Sendable {
  /// Every file of the site that the product keeps, in the order of their names.
  public let files: [String]
  public let pageCount: Int
  public let version: Int
  public let isNewVersion: Bool
  /// From the version before to this one.
  public let changes: NoticeChanges?
  /// Files of earlier versions that were taken away.
  public let removed: [String]
}

/// A file of the site with its content.
struct SiteFile: Sendable {
  let path: String
  let bytes: [UInt8]
}
