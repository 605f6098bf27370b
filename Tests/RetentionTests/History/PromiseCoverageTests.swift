import Foundation
import Testing

@Suite("Every promise of how long records stay")
struct PromiseCoverageTests {
  private static let kinds: Set<String> = ["retain", "destroy", "anonymise", "account"]

  /// Published promise -> its kind, of all five bodies.
  private static func promises() throws -> [String: String] {
    let folder = ScenarioTable.root.appending(path: "Examples/promises")
    var found: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".csv") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for row in ScenarioTable.records(of: text).dropFirst() where row.count > 3 {
        if kinds.contains(row[3]) { found[row[0]] = row[3] }
      }
    }
    return found
  }

  private static func rows(_ file: String) throws -> [[String]] {
    let path = ScenarioTable.root.appending(path: "Tests/Expected/retention/\(file)")
    return Array(
      ScenarioTable.records(of: try String(contentsOf: path, encoding: .utf8)).dropFirst())
  }

  @Test("has scenarios that were written from notice and law")
  func scenarios() throws {
    let told = Set(try Self.rows("scenarios.csv").filter { $0.count == 8 }.map { $0[1] })
    let promises = try Self.promises()
    #expect(promises.count == 26)
    #expect(promises.keys.filter { !told.contains($0) }.sorted() == [])
  }

  /// The counts themselves are held on both databases by the tests of plans.
  @Test("is shown by records of a synthetic body, or by none and why")
  func systems() throws {
    let counted = Set(
      try Self.rows("bodies.csv").filter { $0.count == 6 && $0[5] != "0" }
        .map { $0[1...4].joined(separator: " ") })
    let shown = try Self.rows("systems.csv").filter { $0.count == 6 }
    #expect(Set(shown.map { $0[0] }) == Set(try Self.promises().keys))
    for row in shown where row[3] != "anonymous" {
      #expect(counted.contains(row[1...4].joined(separator: " ")), "\(row[0])")
    }
    // What identifies nobody is no record that a plan could find: it is looked at row by row.
    let anonymous = shown.filter { $0[3] == "anonymous" }
    #expect(anonymous.count == 7 && anonymous.allSatisfy { !$0[1].isEmpty && $0[4] == "kept" })
    let answers = Dictionary(grouping: try Self.rows("anonymised.csv").filter { $0.count == 6 }) {
      $0[1]
    }.mapValues { rows in Set(rows.map { String($0[4].prefix { $0 != "@" }) }) }
    for row in anonymous {
      #expect(answers[row[0]] == ["kept", "broken", "unproven"], "\(row[0])")
    }
  }
}
