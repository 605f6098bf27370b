import Disposal
import Foundation
import Inspection
import Proof
import Register
import StatutoryTime
import SyntheticBodies
import Systems
import TestSupport
import Testing

@testable import Office

@Suite("What mapped systems show of a body's promises")
struct MappedProofTests {
  static let today = LocalDay(iso: "2026-11-26")!

  @Test(
    "sound records keep promises of what is held, and break none",
    arguments: SyntheticBody.allCases)
  func sound(_ body: SyntheticBody) async throws {
    let report = try await Self.report(on: body)
    let before = try await RegisterProof(ProjectFiles.register(body.rawValue))
      .report(Self.promises(body), at: "")
    let broken = report.verdicts.filter { $0.status == .broken }.map(\.promise.id)
    #expect(broken == before.verdicts.filter { $0.status == .broken }.map(\.promise.id))
    let kept = report.verdicts.filter { $0.status == .kept && $0.promise.kind != "lawful-basis" }
    // Wandsworth's notice names no item at all: what its systems hold proves no promise of it.
    #expect(kept.isEmpty == (body == .wandsworthSocialCare))
    for verdict in kept {
      #expect(Self.kinds.contains(verdict.promise.kind), "\(verdict.promise.id)")
      #expect(verdict.records > 0)
      #expect(!verdict.systems.isEmpty)
    }
  }

  @Test(
    "what is planted in the systems breaks the promise that it is said to break",
    arguments: [
      "cafcass-test-result", "cardiff-unstated-column", "homes-seventh-field",
      "cafcass-kept-past-35", "cafcass-remainder-with-birthday", "cardiff-kept-after-need",
      "wecare-image-past-seven-years", "wecare-call-past-two-years", "homes-kept-after-end",
      "cafcass-only-child-of-a-year", "cafcass-original-beyond-researchers",
      "cafcass-case-number-to-observatory", "cardiff-names-in-planning",
      "cardiff-three-children-published", "wecare-whole-address-of-a-visitor",
      "wecare-extract-not-certified",
    ])
  func planted(_ name: String) async throws {
    let fault = try #require(BodyFault.named(name))
    let report = try await Self.report(on: fault.body, planting: fault)
    let verdict = try #require(report.verdicts.first { $0.promise.id == fault.breaks })
    #expect(verdict.status == .broken)
    #expect(verdict.evidence.contains { $0.kind == .data && !$0.holds })
  }

  @Test(
    "a record that went before its time breaks the promise for whoever looked before",
    arguments: ["cafcass-destroyed-early", "homes-removed-early", "wecare-picture-gone-early"])
  func goneEarly(_ name: String) async throws {
    let fault = try #require(BodyFault.named(name))
    let report = try await Self.report(on: fault.body, planting: fault, looksBefore: true)
    let verdict = try #require(report.verdicts.first { $0.promise.id == fault.breaks })
    #expect(verdict.status == .broken)
    #expect(
      verdict.evidence.contains { !$0.holds && $0.observed.contains("before their time") })
    let sound = try await Self.report(on: fault.body, looksBefore: true)
    let before = try #require(sound.verdicts.first { $0.promise.id == fault.breaks })
    #expect(before.status == .kept)
  }

  @Test(
    "what is to identify nobody is kept on sound records, and unproven where nobody has looked",
    arguments: [
      (SyntheticBody.cafcassCymru, ["CAF-033", "CAF-061", "CAF-065"]),
      (.cardiffChildrensServices, ["CDF-025", "CDF-059"]), (.weCareWales, ["SCW-069", "SCW-123"]),
    ])
  func anonymous(_ body: SyntheticBody, _ promises: [String]) async throws {
    let report = try await Self.report(on: body)
    let unseen = try await RegisterProof(ProjectFiles.register(body.rawValue))
      .report(Self.promises(body), at: "")
    for promise in promises {
      let verdict = try #require(report.verdicts.first { $0.promise.id == promise })
      #expect(verdict.status == .kept, "\(promise): \(verdict.evidence.map(\.observed))")
      #expect(verdict.records > 0)
      let before = try #require(unseen.verdicts.first { $0.promise.id == promise })
      #expect(before.status == .unproven, "\(promise)")
    }
  }

  @Test("systems without a row prove nothing")
  func empty() async throws {
    let report = try await Self.report(on: .manageHomesAndPlaces, emptied: true)
    let held = report.verdicts.filter { $0.promise.kind == "collect" }
    #expect(!held.isEmpty)
    #expect(held.allSatisfy { $0.status != .kept })
  }

  @Test("that something is held proves nothing about whom it is given to")
  func otherKinds() async throws {
    let body = SyntheticBody.cafcassCymru
    let report = try await Self.report(on: body)
    let data = report.verdicts.filter { $0.evidence.contains { $0.kind == .data } }
    #expect(data.allSatisfy { Self.kinds.contains($0.promise.kind) })
  }

  /// The kinds of promise of which records show something: what is held, and how long.
  private static let kinds: Set<String> = [
    "collect", "minimise", "retain", "destroy", "anonymise", "account",
  ]

  private static func promises(_ body: SyntheticBody) throws -> [PublishedPromise] {
    try PublishedPromise.list(
      fromCSV: ProjectFiles.bytes("Examples/promises/\(body.rawValue).csv"))
  }

  /// Loads the body's systems into files, and proves its promises over them.
  private static func report(
    on body: SyntheticBody, planting fault: BodyFault? = nil, emptied: Bool = false,
    looksBefore: Bool = false
  ) async throws -> ProofReport {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("proof-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let register = try ProjectFiles.register(body.rawValue)
    var looks: [SystemLook] = []
    var known = KnownPeople()
    var open: [(map: SystemMap, database: any SQLDatabase)] = []
    for system in body.systems {
      let map = try #require(register.system(system.name))
      let database = try await openDatabase(.sqlite(path: "\(folder)/\(system.name).sqlite"))
      let settings = BodySettings(today: today)
      _ = try await BodyLoader(body, system, settings).load(into: database, files: nil)
      var past: SystemPast?
      if looksBefore {
        let empty = SystemPast(
          salt: [1, 2, 3], inventories: [:], disposed: [], standing: [], answered: nil)
        let look = try await SystemLook(
          map, in: database, under: register, today: Self.today, after: empty)
        past = SystemPast(
          salt: [1, 2, 3],
          inventories: Dictionary(uniqueKeysWithValues: look.inventories.map { ($0.record, $0) }),
          disposed: [], standing: [], answered: nil)
      }
      if let fault, fault.system == system.name {
        let rows = try await database.write { try fault.plant(in: $0, today: today) }
        #expect(rows > 0)
      }
      if emptied { try await empty(database) }
      looks.append(
        try await SystemLook(
          map, in: database, under: register, today: Self.today, after: past))
      if map.mode != .manual { try await known.add(map, in: database) }
      open.append((map, database))
    }
    var anonymity: [AnonymityLook] = []
    for (map, database) in open {
      anonymity.append(try await AnonymityLook(map, in: database, knowing: known))
      await database.close()
    }
    return try await RegisterProof(register, looks: looks, anonymity: anonymity)
      .report(promises(body), at: "2026-11-26T12:00:00Z")
  }

  private static func empty(_ database: any SQLDatabase) async throws {
    try await database.write { session in
      try session.execute("PRAGMA defer_foreign_keys = ON")
      for table in try session.tableNames() {
        try session.execute("DELETE FROM \(try SQLIdentifier.quote(table: table))")
      }
    }
  }
}
