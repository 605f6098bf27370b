import Ledger
import Testing

/// The verifier looks through bodies with a reader that makes nothing of them. It must say the same
/// as the thorough one.
@Suite("Entry scan") struct EntryScanTests {
  @Test("Both readers take the same bodies, and turned and cut ones alike")
  func same() throws {
    for number in [0, 3, 5] {
      let body = try SampleLog.entry(number).body
      var others = (0..<body.count).map { Array(body[..<$0]) } + [body + [0x7d], body]
      for bit in 0..<body.count * 8 {
        var other = body
        other[bit / 8] ^= 1 << UInt8(bit % 8)
        others.append(other)
      }
      for other in others { try expectSame(other) }
    }
  }

  @Test("Both readers keep to the same limits")
  func limits() throws {
    let long = String(repeating: "a", count: 64)
    let facts = Dictionary(uniqueKeysWithValues: (10..<74).map { ("k\($0)", "v") })
    let entry = try LedgerEntry(
      id: long, moment: "2024-02-29T23:59:59.999Z", act: "a-b", subject: long,
      actor: "staff:" + long, register: "r", statements: Array(repeating: "s", count: 64),
      purpose: "p", facts: facts)
    let text = String(decoding: entry.body, as: UTF8.self)
    for (part, other) in [
      ("", ""), ("\"a-b\"", "\"a--b\""), ("\"a-b\"", "\"a-\""), ("\"a-b\"", "\"-a\""),
      ("\"a-b\"", "\"A\""), ("\"staff:", "\":"), ("02-29", "02-30"), ("2024-", "2023-"),
      ("\"k10\":\"v\",", "\"k10\":\"v\",\"k10\":\"v\","), ("\"k10\"", "\"k99\""),
      ("\"k10\":\"v\",", "\"k10\":\"v\",\"k101\":\"v\","), ("[\"s\",", "[\"s\",\"s\","),
      (long, long + "a"), ("\"p\"", "\"\""), ("T23", "T24"), ("\"r\"", "\"r \""),
    ] {
      let changed = part.isEmpty ? text : text.replacing(part, with: other, maxReplacements: 1)
      try expectSame(Array(changed.utf8))
    }
  }

  /// In a log of one entry the verdict tells what the scanning reader thought of it.
  private func expectSame(_ body: [UInt8]) throws {
    var frontier = TreeFrontier()
    frontier.append(MerkleTree.leafHash(body))
    var verifier = LedgerVerifier(origin: SampleLog.origin, key: SampleLog.key)
    verifier.take(StoredLedgerEntry(index: 0, body: body))
    let isTaken = !verifier.finish().faults.contains {
      if case .unreadableEntry = $0 { true } else { false }
    }
    #expect(isTaken == ((try? LedgerEntry(body: body)) != nil))
  }
}
