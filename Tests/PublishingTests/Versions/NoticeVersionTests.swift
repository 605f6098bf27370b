import Foundation
import Register
import TestSupport
import Testing
import Wording

@testable import Publishing

@Suite("Versions of a notice")
struct NoticeVersionTests {
  private let digest = String(repeating: "a", count: 64)

  @Test("are written and read back without a loss", arguments: SmallRegister.bodies)
  func roundTrip(body: String) throws {
    let version = NoticeVersion(try ProjectFiles.register(body), number: 1, date: "2026-11-22")
    let json = try version.json()
    let read = try NoticeVersion(json: json)
    #expect(read == version)
    #expect(try read.json() == json)
  }

  @Test(
    "hold every statement and silence of the register, and the body itself",
    arguments: SmallRegister.bodies)
  func whole(body: String) throws {
    let register = try ProjectFiles.register(body)
    let version = NoticeVersion(register, number: 1, date: "2026-11-22")
    let names = version.statements.compactMap { statement -> StatementName? in
      if case .statement(let name) = statement.subject { name } else { nil }
    }
    #expect(names.sorted() == register.statements.map(StatementName.init).sorted())
    let silences = register.controller.silences.count + register.services.flatMap(\.silences).count
    #expect(version.statements.count == names.count + silences + register.services.count + 1)
  }

  @Test("an unchanged register makes no new one")
  func unchanged() throws {
    let register = try ProjectFiles.register("wecare-wales")
    let first = try #require(NoticeVersion.next(after: nil, register, date: "2026-11-22"))
    #expect(first.number == 1)
    #expect(NoticeVersion.next(after: first, register, date: "2026-12-01") == nil)
    let other = try ProjectFiles.register("cafcass-cymru")
    #expect(NoticeVersion.next(after: first, other, date: "2026-12-01")?.number == 2)
  }

  @Test("have sorted keys, so that two can be compared line by line")
  func stable() throws {
    let register = try SmallRegister.read(
      service: "subjects: [{ id: readers, from: 1, name: { cy: darllenwyr, en: readers } }]")
    let text = String(
      decoding: try NoticeVersion(register, number: 3, date: "2026-11-22").json(), as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"date\""))
    #expect(text.contains("\"kind\" : \"subjects\""))
    #expect(text.hasSuffix("}\n"))
  }

  private func file(
    format: String = "addewid-notice-version/1", number: String = "1", digest: String? = nil,
    date: String = "2026-11-22", statements: String = "[]"
  ) -> [UInt8] {
    Array(
      """
      {"format": "\(format)", "number": \(number), "register": "\(digest ?? self.digest)",
       "date": "\(date)", "services": [], "statements": \(statements)}
      """.utf8)
  }

  private func error(_ bytes: [UInt8]) -> NoticeVersionError? {
    do {
      _ = try NoticeVersion(json: bytes)
      return nil
    } catch { return error }
  }

  @Test("of hostile or unknown files nothing is believed")
  func hostile() {
    func statement(_ kind: String, _ id: String = "x") -> String {
      "{\"file\": \"a.yaml\", \"kind\": \"\(kind)\", \"id\": \"\(id)\", \"texts\": []}"
    }
    #expect(error(file()) == nil)
    #expect(error([]) == .unreadable)
    #expect(error([0xFF, 0xFE, 0x00]) == .unreadable)
    #expect(error(Array("[]".utf8)) == .unreadable)
    #expect(error(Array(String(repeating: "[", count: 100_000).utf8)) == .unreadable)
    #expect(error(Array("{\"format\": \"addewid-notice-version/1\"}".utf8)) == .unreadable)
    #expect(error(file(number: "1e400")) == .unreadable)
    #expect(error(file(number: "99999999999999999999")) == .unreadable)
    #expect(error(file(number: "-1")) == .invalidNumber)
    #expect(error(file(number: "0")) == .invalidNumber)
    #expect(error(file(digest: "../../etc/passwd")) == .invalidDigest)
    #expect(error(file(digest: String(repeating: "é", count: 32))) == .invalidDigest)
    #expect(error(file(date: "2026-13-01")) == .invalidDate)
    #expect(error(file(date: "2026-11")) == .invalidDate)
    #expect(
      error(file(format: "addewid-notice-version/2")) == .unknownFormat("addewid-notice-version/2"))
    #expect(error(file(statements: "[\(statement("spells"))]")) == .unknownKind("spells"))
    #expect(error(file(statements: "[\(statement("silence", "love"))]")) == .unknownTopic("love"))
    #expect(
      error(file(statements: "[\(statement("items")), \(statement("items"))]")) == .repeated("x"))
    #expect(error([UInt8](repeating: 0x20, count: 64_000_001)) == .tooLong)
  }
}
