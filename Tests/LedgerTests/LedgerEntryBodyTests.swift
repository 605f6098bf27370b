import Ledger
import Testing

@Suite("Ledger entry body") struct LedgerEntryBodyTests {
  static let canonical =
    #"{"act":"disclosed","actor":"staff:x7","facts":{"day":"2026-03-01","rows":"12"},"#
    + #""id":"a1","moment":"2026-03-01T09:30:00.000Z","purpose":"care","register":"r1","#
    + #""statements":["s2","s1"],"subject":"c1"}"#

  @Test("The body is one line of JSON with sorted keys")
  func known() throws {
    let entry = try LedgerEntry(
      id: "a1", moment: "2026-03-01T09:30:00.000Z", act: "disclosed", subject: "c1",
      actor: "staff:x7", register: "r1", statements: ["s2", "s1"], purpose: "care",
      facts: ["rows": "12", "day": "2026-03-01"])
    #expect(String(decoding: entry.body, as: UTF8.self) == Self.canonical)
    #expect(try LedgerEntry(body: entry.body) == entry)
    #expect(entry.leafHash == MerkleTree.leafHash(Array(Self.canonical.utf8)))
  }

  @Test("Subject and purpose are left out where there is none")
  func optional() throws {
    let entry = try LedgerEntry(
      id: "a1", moment: "2026-03-01T09:30:00.000Z", act: "published", actor: "public",
      register: "r1")
    let body = String(decoding: entry.body, as: UTF8.self)
    #expect(!body.contains("subject") && !body.contains("purpose"))
    #expect(try LedgerEntry(body: entry.body) == entry)
  }

  @Test(
    "The same entry in other bytes is refused",
    arguments: [
      (#""rows":"12""#, #""rows": "12""#), (#""act":"#, #" "act":"#),
      (#""act":"disclosed","actor":"staff:x7""#, #""actor":"staff:x7","act":"disclosed""#),
      (#""day":"2026-03-01","rows":"12""#, #""rows":"12","day":"2026-03-01""#),
      (#""care""#, #""\u0063are""#), (#""c1"}"#, "\"c1\"}\n"), (#""c1"}"#, #""c1",}"#),
    ])
  func notCanonical(part: String, other: String) throws {
    #expect(throws: LedgerEntryError.self) { try LedgerEntry(body: try changed(part, other)) }
  }

  @Test(
    "A repeated key is refused, also inside the facts",
    arguments: [
      (#"{"act":"disclosed","#, #"{"act":"disclosed","act":"disclosed","#),
      (#""rows":"12""#, #""rows":"12","rows":"12""#),
    ])
  func duplicateKey(part: String, other: String) throws {
    let body = try changed(part, other)
    do {
      _ = try LedgerEntry(body: body)
      Issue.record("a repeated key was taken")
    } catch .notJSON(.duplicateKey) {}
  }

  @Test(
    "Unknown, missing and ill-typed members are refused",
    arguments: [
      (#","register":"r1""#, "", LedgerEntryError.missingKey("register")),
      (#""act":"disclosed""#, #""aaa":"x","act":"disclosed""#, .unknownKeys(count: 1)),
      (#""facts":{"day":"2026-03-01","rows":"12"},"#, "", .missingKey("facts")),
      (#""rows":"12""#, #""rows":12"#, .wrongKind(key: "facts")),
      (#"["s2","s1"]"#, #""s2""#, .wrongKind(key: "statements")),
      (#"["s2","s1"]"#, #"["s2",1]"#, .wrongKind(key: "statements")),
      (#""subject":"c1""#, #""subject":{}"#, .wrongKind(key: "subject")),
      (#""purpose":"care""#, #""purpose":"for care""#, .forbiddenCharacter(.purpose)),
      (#""moment":"2026-03-01T"#, #""moment":"2026-02-31T"#, .badMoment),
      (#""subject":"c1""#, #""subject":null"#, .notJSON(.unexpectedByte(offset: 193))),
      (#""rows":"12""#, #""rows":-1"#, .notJSON(.unexpectedByte(offset: 73))),
    ])
  func members(part: String, other: String, error: LedgerEntryError) throws {
    let body = try changed(part, other)
    #expect(throws: error) { try LedgerEntry(body: body) }
  }

  @Test(
    "Bytes that are no object are refused",
    arguments: [
      ("", LedgerEntryError.notJSON(.unexpectedEnd)), ("[]", .notAnObject), ("\"a\"", .notAnObject),
      ("7", .notAnObject), ("{}{}", .notJSON(.trailingBytes(offset: 2))),
      ("{", .notJSON(.unexpectedEnd)), ("01", .notJSON(.badNumber(offset: 0))),
      ("[[[[[]]]]]", .notJSON(.tooDeep(offset: 4))), ("nul", .notJSON(.unexpectedByte(offset: 0))),
      ("99999999999999999999", .notJSON(.badNumber(offset: 0))),
      (#""\ud800""#, .notJSON(.unexpectedByte(offset: 7))), ("{}", .missingKey("id")),
    ])
  func noObject(text: String, error: LedgerEntryError) {
    #expect(throws: error) { try LedgerEntry(body: Array(text.utf8)) }
  }

  @Test("Bytes that are not UTF-8, and bodies that are too long, are refused")
  func badBytes() {
    #expect(throws: LedgerEntryError.notJSON(.notUTF8(offset: 0))) {
      try LedgerEntry(body: [0x22, 0xff, 0x22])
    }
    #expect(throws: LedgerEntryError.bodyTooLong(limit: LedgerEntry.bodyByteMax)) {
      try LedgerEntry(body: [UInt8](repeating: 0x20, count: LedgerEntry.bodyByteMax + 1))
    }
  }

  @Test("No single turned bit gives another body that reads as the same entry")
  func bits() throws {
    let body = Array(Self.canonical.utf8)
    let entry = try LedgerEntry(body: body)
    for bit in 0..<body.count * 8 {
      var other = body
      other[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect((try? LedgerEntry(body: other)) != entry)
    }
  }

  /// The canonical body with one part replaced.
  private func changed(_ part: String, _ other: String) throws -> [UInt8] {
    let range = try #require(Self.canonical.firstRange(of: part))
    return Array(Self.canonical.replacingCharacters(in: range, with: other).utf8)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
