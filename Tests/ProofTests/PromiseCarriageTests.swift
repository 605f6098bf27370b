import Foundation
import Proof
import Register
import RegisterLanguage
import TestSupport
import Testing

/// A body with its register and its promises as published.
struct CarriedBody: Sendable, CustomStringConvertible {
  let name: String
  let register: Register
  let promises: [PublishedPromise]
  let scope: CarriageScope
  let carriers: [PromiseID: [StatementHead]]

  var description: String { name }

  init(_ name: String) throws {
    self.name = name
    register = try ProjectFiles.register(name)
    promises = try PublishedPromise.list(
      fromCSV: ProjectFiles.bytes("Examples/promises/\(name).csv"))
    scope = CarriageScope(register)
    carriers = Dictionary(
      grouping: register.statements.flatMap { head in head.keeps.map { ($0, head) } }, by: \.0
    ).mapValues { $0.map(\.1) }
  }

  static let names = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]
}

@Suite("The 401 promises of the five notices, carried by their registers")
struct PromiseCarriageTests {
  @Test("there are 401 of them")
  func count() throws {
    #expect(try CarriedBody.names.map { try CarriedBody($0).promises.count }.reduce(0, +) == 401)
  }

  @Test(
    "every parameter of every promise stands in a typed value of a statement that carries it",
    arguments: CarriedBody.names)
  func parameters(_ name: String) throws {
    let body = try CarriedBody(name)
    for promise in body.promises {
      let statements = try #require(body.carriers[promise.id], "\(promise.id) is not carried")
      let carriage = PromiseCarriage(promise, by: statements, in: body.scope)
      let lost = carriage.findings.filter { !$0.isCarried }
      #expect(lost.map { "\(promise.id): \($0.parameter)='\($0.value)'" } == [])
    }
  }

  @Test("no statement claims a promise that nobody made", arguments: CarriedBody.names)
  func unknown(_ name: String) throws {
    let body = try CarriedBody(name)
    #expect(Set(body.carriers.keys).subtracting(body.promises.map(\.id)) == [])
  }

  @Test(
    "each statement comes from lines of the notice where the promise stands",
    arguments: CarriedBody.names)
  func lines(_ name: String) throws {
    let body = try CarriedBody(name)
    for promise in body.promises {
      let source = promise.sourceLines
      for head in body.carriers[promise.id] ?? [] where !head.from.isEmpty {
        #expect(
          head.from.contains { lines in source.contains { $0.overlaps(lines) } },
          "\(promise.id) \(source) and '\(head.id)' \(head.from)")
      }
    }
  }

  @Test(
    "each promise is carried by exactly the statements that were reviewed",
    arguments: CarriedBody.names)
  func reviewed(_ name: String) throws {
    let body = try CarriedBody(name)
    let rows = try ProjectFiles.expected("promises/\(name)")
    let expected = Dictionary(
      rows.map { ($0["promise"] ?? "", $0["statements"] ?? "") }, uniquingKeysWith: { $1 })
    for promise in body.promises {
      let found = (body.carriers[promise.id] ?? []).map(\.qualified).sorted()
        .joined(separator: " ")
      #expect(found == expected[promise.id], "\(promise.id)")
    }
    #expect(rows.count == body.promises.count)
  }

  /// The mutation: what would be lost with a value is missed when the value is gone.
  @Test(
    "a parameter that goes from the register is missed, for every promise",
    arguments: CarriedBody.names)
  func mutations(_ name: String) throws {
    let body = try CarriedBody(name)
    var tried = 0
    for promise in body.promises {
      let statements = body.carriers[promise.id] ?? []
      let whole = PromiseCarriage(promise, by: statements, in: body.scope)
      // A silence is said in more than one way: the list of silences answers for it too.
      for finding in whole.findings
      where !["not stated", "none stated"].contains(finding.value.lowercased()) {
        let keys = Set(finding.places)
        let cut = statements.map { head in
          head.without(keys.filter { $0.statement == head.id }.map(\.key))
        }
        let carriage = PromiseCarriage(promise, by: cut, in: body.scope)
        #expect(
          carriage.findings.contains {
            $0.parameter == finding.parameter && $0.value == finding.value && !$0.isCarried
          }, "\(promise.id): \(finding.parameter)='\(finding.value)' is not missed")
        tried += 1
      }
    }
    #expect(tried > body.promises.count)
  }
}

extension StatementHead {
  /// Unique in the register: the file's stem, the section, the id.
  fileprivate var qualified: String {
    let stem = place.file.split(separator: "/").last?.dropLast(5) ?? ""
    return "\(stem)/\(kind.rawValue)/\(id)"
  }

  /// The statement without the values of some keys, and without what refers to other statements:
  /// a name may come from there.
  fileprivate func without(_ keys: [String]) -> StatementHead {
    guard !keys.isEmpty else { return self }
    let references = Set(
      kind.keys.filter {
        switch $0.value {
        case .references, .reference, .referencesOrAll: true
        default: false
        }
      }.map(\.name))
    var fields = StatementFields()
    for entry in self.fields.entries
    where !keys.contains(entry.key) && !references.contains(entry.key) {
      fields.add(entry.key, entry.value, at: entry.places)
    }
    return StatementHead(kind: kind, fields: fields, place: place)
  }
}

extension PublishedPromise {
  /// "L32,L186,L212-214"
  fileprivate var sourceLines: [NoticeLines] {
    (parameters["src"] ?? []).flatMap { $0.split(separator: ",") }.compactMap { part in
      let ends = part.replacing("L", with: "").split(separator: "-").compactMap { Int($0) }
      return ends.first.map { NoticeLines(first: $0, last: ends.last ?? $0) }
    }
  }
}
