import Foundation
import Register
import Testing

@Suite("The floors of the law")
struct RecordFloorTests {
  @Test("are those of the table of retention in Wales")
  func table() throws {
    let path = ScenarioTable.root.appending(path: "../shared/law/retention-wales.csv")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else {
      return print("the table of law is not beside this clone (../shared/law): nothing was read")
    }
    let rows = ScenarioTable.records(of: text).dropFirst().filter { $0.count == 5 }
    #expect(rows.count > 10)
    for row in rows {
      guard let years = row[1].split(separator: " ").first.flatMap({ Int($0) }) else { continue }
      let found = RecordClass.allCases.map(\.floor).contains { floor in
        floor.years == years && Self.isNamed(floor.law, in: row[3])
      }
      #expect(found, "\(row[0]): \(row[1]), \(row[3])")
    }
  }

  /// Whether the table names the instrument and the regulation of a floor.
  private static func isNamed(_ law: String, in source: String) -> Bool {
    let words = law.split(whereSeparator: { " (,".contains($0) }).map(String.init)
    return words.count > 3 && source.contains("SI " + words[1])
      && source.contains("reg " + words[3])
  }

  @Test("bind nobody by a name: each has its provision and its body")
  func complete() {
    for own in RecordClass.allCases {
      #expect(!own.floor.law.isEmpty)
      #expect(own.floor.years != nil || own.floor.start == .unconfirmed || own.floor.start == .none)
    }
  }
}
