import Foundation
import SyntheticBodies
import TestBodies
import Testing

@Suite("The page about the bodies")
struct PageTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/design/bodies.md")

  @Test("its table of faults is that of the code")
  func faults() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let told = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    let known = BodyFault.all.map { fault in
      "| `\(fault.name)` | `\(fault.system)` | \(fault.breaks) | \(fault.changes) |"
    }
    #expect(told == known)
  }

  @Test("it tells of every system and of every table")
  func tables() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    for system in SyntheticBody.allCases.flatMap(\.systems) {
      #expect(text.contains("`\(system.name)`"))
      for table in system.tables where table.name != "document" && table.name != "archive_box" {
        #expect(text.contains(table.name), "\(table.name)")
      }
    }
  }
}
