import Documents
import Foundation
import Reading
import Review
import StatutoryTime

/// What must be found in one of the real notices: rows of `Tests/Expected/notices/findings.csv`,
/// written from notice and law before any rule was.
struct ExpectedNotice: Sendable, CustomStringConvertible {
  struct Row: Sendable {
    let line: Int
    let rule: String
    let kind: String
    let what: String

    /// Of a notice as a whole: the place is where a reader would look.
    var isAnywhere: Bool { kind == "gap" || kind == "verify" || kind == "stale" }
  }

  let name: String
  let rows: [Row]

  var description: String { name }

  /// The rules were written with these two at hand.
  static let tuned = ["000_273770c38823129f", "004_ee1b7ead29707e3f"].map(named)
  /// And on this one they were tried once, when they were finished.
  static let heldOut = named("001_4142b8b498858224")

  private static func named(_ name: String) -> ExpectedNotice {
    let path = ProjectRoot.path + "Tests/Expected/notices/findings.csv"
    let text = try! String(contentsOfFile: path, encoding: .utf8)
    let rows = text.split(separator: "\n").map { row in
      row.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    }
    return ExpectedNotice(
      name: name,
      rows: rows.filter { $0[0] == name }.map {
        Row(line: Int($0[1]) ?? 1, rule: $0[2], kind: $0[4], what: $0[5])
      })
  }

  /// The notice itself, from beside the project; nil in a clone without it.
  var findings: [NoticeFinding]? {
    let path = ProjectRoot.path + "../shared/seeds/\(name).txt"
    guard let data = FileManager.default.contents(atPath: path),
      let document = try? DocumentReader.read(Array(data), name: name, form: .text)
    else { return nil }
    return RuleCatalogue.findings(
      in: NoticeReader().read(document), today: LocalDay(year: 2026, month: 11, day: 26)!)
  }

  static let isBesideProject = FileManager.default.fileExists(
    atPath: ProjectRoot.path + "../shared/seeds")

  /// Rows without a finding of their rule within three lines, or anywhere for what is judged over
  /// the whole notice; and findings that no row asked for.
  func compare(
    _ findings: [NoticeFinding]
  ) -> (missed: [Row], surplus: [NoticeFinding], allowed: [Row]) {
    var used: Set<Int> = []
    var missed: [Row] = []
    for row in rows where row.kind != "pass" {
      let same = findings.indices.filter { findings[$0].rule == row.rule }
      let near = same.filter { abs(findings[$0].place.line - row.line) <= Self.linesMax }
      let fits = near.isEmpty && row.isAnywhere ? same.filter { findings[$0].isAbsence } : near
      guard let hit = fits.first(where: { !used.contains($0) }) ?? fits.first else {
        missed.append(row)
        continue
      }
      used.insert(hit)
    }
    let surplus = findings.indices.filter { !used.contains($0) }.map { findings[$0] }
    // What an expert passes must not be reported by a finding that answers no other row.
    let reported = rows.filter { row in
      row.kind == "pass"
        && surplus.contains {
          $0.rule == row.rule && abs($0.place.line - row.line) <= Self.linesMax
        }
    }
    return (missed, surplus, reported)
  }

  private static let linesMax = 3
}
