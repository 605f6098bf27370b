import Reading
import Wording

/// The services of which a notice speaks: one, unless its sections tell of several activities.
///
/// An activity has a section of its own whose heading is no topic of notices, and which says both
/// what is held and why. One such section makes no second service: two or more do.
enum Activities {
  static func services(of parts: NoticeParts) -> [ServiceDraft] {
    let reading = parts.reading
    let title = NoticeTitle(parts)
    let found = sections(of: parts)
    var ids = StatementIds()
    guard found.count > 1 else {
      let lines = wholeLines(of: parts)
      let id = ids.id(for: title.subject, else: "service")
      return [
        ServiceDraft(
          id: id, name: title.name, summary: title.summary, lines: lines, sections: nil)
      ]
    }
    return found.map { section in
      let group = subtree(of: section, reading)
      let heading = reading.sections[section].heading!
      let name = DraftText.name(parts.words(heading))
      let first = reading.sections[section].passages.first.map { parts.words($0) } ?? name
      let last = group.compactMap { reading.sections[$0].passages.last }.max() ?? heading
      let start = parts.lines(heading).lowerBound
      return ServiceDraft(
        id: ids.id(for: name, else: "service"), name: name,
        summary: DraftText.name(first).isEmpty ? name : DraftText.name(first),
        lines: start...max(start, parts.lines(last).upperBound), sections: Set(group))
    }
  }

  private static func wholeLines(of parts: NoticeParts) -> ClosedRange<Int> {
    let passages = parts.reading.passages.indices
    guard let first = passages.first, let last = passages.last else { return 1...1 }
    let start = parts.lines(first).lowerBound
    return start...max(start, parts.lines(last).upperBound)
  }

  /// Sections that speak of one activity each.
  private static func sections(of parts: NoticeParts) -> [Int] {
    let reading = parts.reading
    let isNamed = reading.sections.indices.map { isActivityName($0, parts) }
    var kinds: [Int: Set<NoticeStatement.Kind>] = [:]
    for statement in reading.statements {
      kinds[parts.section(statement.passage), default: []].insert(statement.kind)
    }
    func states(_ section: Int) -> Set<NoticeStatement.Kind> {
      subtree(of: section, reading).reduce(into: []) { $0.formUnion(kinds[$1] ?? []) }
    }
    let clear = reading.sections.indices.filter { section in
      isNamed[section] && states(section).isSuperset(of: [.category, .purpose])
        && states(section).isDisjoint(with: [.complaint, .right])
    }
    guard clear.count > 1, let first = clear.first, let last = clear.last else { return [] }
    // Where some have their own data and purposes, those between them speak of activities too.
    let told: Set<NoticeStatement.Kind> = [.category, .purpose, .retention, .recipient]
    var found: [Int] = []
    for section in first...last where isNamed[section] && !states(section).isDisjoint(with: told) {
      guard !found.contains(where: { subtree(of: $0, reading).contains(section) }) else { continue }
      found.append(section)
    }
    return found
  }

  private static func isActivityName(_ section: Int, _ parts: NoticeParts) -> Bool {
    guard let heading = parts.reading.sections[section].heading, section > 0 else { return false }
    let topics = NoticeStatement.Kind.allCases.map(\.rawValue) + ["contents", "about"]
    return !topics.contains { parts.reading.section(section, isAbout: $0) }
      && parts.reading.sections[section].level > 1
      && !NoticeTitle.isTitle(parts.plain(heading))
  }

  /// The section and those below it.
  private static func subtree(of section: Int, _ reading: NoticeReading) -> [Int] {
    let level = reading.sections[section].level
    let below = reading.sections.indices.dropFirst(section + 1).prefix {
      reading.sections[$0].level > level
    }
    return [section] + below
  }
}
