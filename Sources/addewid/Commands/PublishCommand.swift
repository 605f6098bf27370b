import ArgumentParser
import Foundation
import Office
import Publishing
import Server
import StatutoryTime
import Wording

struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Writes the notices of a register as a site of files, in Welsh and English.",
    discussion: """
      Notices, children's notices and what has changed are for the public; the pages under \
      'officers' are for the body. Files of earlier versions are replaced; others stay.

      Example: addewid publish Examples/registers/wecare-wales --out site
      """)

  @Argument(help: "Folder of the register.") var register: String
  @Option(help: "Folder of the site.") var out: String
  @OptionGroup var day: DayOptions

  func run() throws {
    let register = try RegisterFolder.read(register)
    let publication = Publication(
      register, day: try day.clock()().localDay, form: try PublishedSiteForm(),
      disk: SiteFolder(out))
    let watch = ProgressLine(of: "pages")
    let report = try publication.write { watch.show($0, of: $1) }
    watch.clear()
    Output.line(PublishedFiles(report.files).lines.map { "\(out)/\($0)" }.joined(separator: "\n"))
    Output.line("\(report.pageCount) pages, \(report.files.count) files")
    let changes = report.changes.map { $0.answer[.en] } ?? ""
    Output.line(
      report.isNewVersion
        ? "version \(report.version): \(changes)"
        : "version \(report.version), as before: the register has not changed")
    if !report.removed.isEmpty {
      let removed = PublishedFiles(report.removed).lines.joined(separator: ", ")
      Output.line("removed, no longer in the register: \(removed)")
    }
    let unchecked = UncheckedText.all(in: register).count
    if unchecked > 0 {
      Output.line("note: \(unchecked) Welsh texts are drafts that nobody has checked")
    }
  }
}

/// Paths in short form: `index.{cy,en}.{html,md}` for four files.
struct PublishedFiles {
  let lines: [String]

  init(_ paths: [String]) {
    var groups: [(stem: String, languages: [String], suffixes: [String])] = []
    var positions: [String: Int] = [:]
    for path in paths {
      let name = path.split(separator: "/").last ?? ""
      let parts = name.split(separator: ".").map(String.init)
      guard parts.count == 3, Language(rawValue: parts[1]) != nil else {
        groups.append((path, [], []))
        continue
      }
      let stem = String(path.dropLast(parts[1].count + parts[2].count + 2))
      let index = positions[stem] ?? groups.count
      if positions[stem] == nil {
        positions[stem] = index
        groups.append((stem, [], []))
      }
      if !groups[index].languages.contains(parts[1]) { groups[index].languages.append(parts[1]) }
      if !groups[index].suffixes.contains(parts[2]) { groups[index].suffixes.append(parts[2]) }
    }
    lines = groups.map { group in
      guard !group.languages.isEmpty else { return group.stem }
      return "\(group.stem).\(Self.braced(group.languages)).\(Self.braced(group.suffixes))"
    }
  }

  private static func braced(_ names: [String]) -> String {
    names.count == 1 ? names[0] : "{\(names.joined(separator: ","))}"
  }
}
