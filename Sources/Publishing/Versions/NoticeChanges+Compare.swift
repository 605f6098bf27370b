import Register
import Wording

extension NoticeChanges {
  /// Compares two versions.
  ///
  /// - Parameter from: nil for the first version, whose statements are not all called new.
  public init(from old: NoticeVersion?, to new: NoticeVersion) {
    from = old.map(Version.init)
    to = Version(new)
    let changes = old.map { Self.changes($0, new) } ?? []
    groups = Self.groups(changes, old: old, new: new)
    answer = old == nil ? Self.words("first") : Self.answer(changes)
  }

  private static func changes(_ old: NoticeVersion, _ new: NoticeVersion) -> [NoticeChange] {
    let before = texts(old)
    let after = texts(new)
    return Set(before.keys).union(after.keys).sorted().compactMap { subject in
      let (was, now) = (before[subject], after[subject])
      guard was != now else { return nil }
      let change = NoticeChange(subject, was: was, now: now)
      // Where the product alone words a label anew, the notice says what it said before.
      return change.kind == .changed && change.texts.isEmpty ? nil : change
    }
  }

  private static func texts(
    _ version: NoticeVersion
  ) -> [VersionedStatement.Subject: [VersionedText]] {
    Dictionary(
      version.statements.map { ($0.subject, $0.texts) }, uniquingKeysWith: { first, _ in first })
  }

  private static func answer(_ changes: [NoticeChange]) -> BilingualText {
    let counts = NoticeChange.Kind.allCases.compactMap { kind -> BilingualText? in
      let count = changes.filter { $0.kind == kind }.count
      return count == 0
        ? nil : CatalogueWords.count("publishing.changes.\(kind.rawValue)", count)
    }
    return counts.isEmpty ? words("nothing") : .sentences(counts)
  }

  /// The body first, then the services of today, then those that are gone.
  private static func groups(
    _ changes: [NoticeChange], old: NoticeVersion?, new: NoticeVersion
  ) -> [Group] {
    let today = Set(new.services.map(\.id))
    let services = new.services + (old?.services ?? []).filter { !today.contains($0.id) }
    let ids = Dictionary(
      services.map { ($0.file, $0.id) }, uniquingKeysWith: { first, _ in first })
    let byService = Dictionary(grouping: changes) { $0.subject.service(of: ids) }
    let all = Group(
      service: nil, heading: words("all-services"), changes: byService[nil] ?? [])
    return
      ([all]
      + services.map {
        Group(service: $0.id, heading: $0.name, changes: byService[$0.id] ?? [])
      }).filter { !$0.changes.isEmpty }
  }

  static func words(_ key: String) -> BilingualText {
    CatalogueWords.text("publishing.changes.\(key)")
  }
}

extension NoticeChanges.Version {
  init(_ version: NoticeVersion) {
    number = version.number
    date = version.date
    register = version.register
  }
}

extension VersionedStatement.Subject {
  /// The service that says it; nil for the body.
  fileprivate func service(of ids: [String: String]) -> String? {
    switch self {
    case .body: nil
    case .service(let id): id
    case .statement(let name): ids[name.file]
    case .silence(let file, _): ids[file]
    }
  }

  /// The question of the notice under which it stands.
  fileprivate var topic: BilingualText {
    switch self {
    case .body: NoticeChanges.words("body")
    case .service: NoticeChanges.words("topic-service")
    case .statement(let name): name.kind.topicHeading
    case .silence: NoticeChanges.words("silence")
    }
  }
}

extension NoticeChange {
  init(
    _ subject: VersionedStatement.Subject, was: [VersionedText]?, now: [VersionedText]?
  ) {
    kind = was == nil ? .added : now == nil ? .removed : .changed
    words = NoticeChanges.words("kind.\(kind.rawValue)")
    self.subject = subject
    topic = subject.topic
    let named = (now ?? was ?? []).first { $0.key == "name" }
    name = named.map { BilingualText(cy: $0.cy, en: $0.en) } ?? subject.topic
    texts = Self.texts(was ?? [], now ?? [])
  }

  /// The texts that differ, in the order of today.
  private static func texts(_ was: [VersionedText], _ now: [VersionedText]) -> [Text] {
    let old = Dictionary(was.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(now.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = now.map(\.key) + was.map(\.key).filter { new[$0] == nil }
    var seen: Set<String> = []
    return keys.compactMap { key in
      guard seen.insert(key).inserted, let either = new[key] ?? old[key],
        old[key]?.cy != new[key]?.cy || old[key]?.en != new[key]?.en
      else { return nil }
      return Text(label: either.heading, old: old[key]?.pair, new: new[key]?.pair)
    }
  }
}

extension VersionedText {
  fileprivate var pair: BilingualText { BilingualText(cy: cy, en: en) }

  fileprivate var heading: BilingualText {
    if let label { return label }
    switch key {
    case "name", "summary", "detail": return NoticeChanges.words("label.\(key)")
    case "when": return CatalogueWords.text("notice.mark.when")
    case "assumed": return CatalogueWords.text("notice.mark.assumption")
    case "law-governs": return CatalogueWords.text("notice.mark.law")
    default: return NoticeChanges.words("label.says")
    }
  }
}
