import Foundation
import Register
import RegisterLanguage
import StatutoryTime

@testable import Publishing

/// Registers that the tests of the record read.
enum RecordFixture {
  static let today = LocalDay(iso: "2026-11-26")!

  static let names = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]

  /// One of the example registers.
  static func example(_ name: String) throws -> ProcessingRecord {
    var folder = URL(filePath: #filePath)
    repeat {
      folder.deleteLastPathComponent()
    } while folder.path().count > 1
      && !FileManager.default.fileExists(
        atPath: folder.appending(path: "Examples/registers").path())
    let root = folder.appending(path: "Examples/registers/\(name)")
    let services = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "services").path())
    let paths =
      ["organisation.yaml"] + services.filter { $0.hasSuffix(".yaml") }.map { "services/\($0)" }
    return try record(
      of: try paths.map {
        RegisterFile(name: $0, bytes: Array(try Data(contentsOf: root.appending(path: $0))))
      })
  }

  static func record(organisation: String, services: [String: String]) throws -> ProcessingRecord {
    try record(
      of: [RegisterFile(name: "organisation.yaml", bytes: Array((head + organisation).utf8))]
        + services.map { RegisterFile(name: "services/\($0).yaml", bytes: Array($1.utf8)) })
  }

  private static func record(of files: [RegisterFile]) throws -> ProcessingRecord {
    let (register, findings) = RegisterReader.read(files)
    guard let register else { throw Unreadable(findings: findings) }
    return ProcessingRecord(register, today: today)
  }

  struct Unreadable: Error { let findings: [Finding] }

  static let head = """
    organisation: cyngor-y-fro
    name: { cy: Cyngor y Fro, en: Vale Council }
    brand: { cy: Cyngor y Fro, en: Vale Council }
    example: true
    division: england-and-wales
    enquiries-email: gwybodaeth@vale.example
    postal-address: { cy: Neuadd y Sir, en: County Hall }
    notice: { document: { cy: Hysbysiad, en: Notice } }

    """

  /// A body with a service that states nearly everything, and one that states nothing.
  static func library() throws -> ProcessingRecord {
    try record(organisation: organisation, services: ["library": service, "silent": silent])
  }

  private static let organisation = """
    contacts:
      - id: officer
        from: 3
        name: { cy: Swyddog diogelu data, en: Data protection officer }
        role: data-protection-officer
        email: [dpo@vale.example]
    rights:
      - { id: access, from: 4, name: { cy: Gweld, en: See }, right: access }
    security:
      - { id: locks, from: 5, name: { cy: Cloeon, en: Locks } }
    purposes:
      - { id: accounts, from: 6, name: { cy: Cyfrifon, en: Accounts } }
    lawful-bases:
      - { id: contract, from: 7, article: 6(1)(b), name: { cy: Contract, en: Contract } }

    """

  private static let service = """
    service: library
    name: { cy: Llyfrgell, en: Library }
    summary: { cy: Benthyg llyfrau., en: Lending books. }
    events: [loan-ended]
    subjects:
      - { id: readers, from: 10, name: { cy: darllenwyr, en: readers }, age: children-and-adults }
      - { id: staff, from: 10, name: { cy: staff, en: staff } }
    sources:
      - { id: reader, from: 11, name: { cy: y darllenydd, en: the reader }, type: person }
    items:
      - { id: names, from: 12, name: { cy: enwau, en: names }, sources: [reader] }
      - id: needs
        from: 12
        assumed: { cy: Nid yw’n dweud., en: It does not say. }
        name: { cy: anghenion, en: needs }
        category: special
        special: [health]
        only-for: [lending]
    purposes:
      - { id: lending, from: 13, name: { cy: benthyg, en: lending }, subjects: [readers] }
      - { id: news, from: 13, name: { cy: newyddion, en: news }, items: [names] }
    lawful-bases:
      - id: task
        from: 14
        article: 6(1)(e)
        special: [9(2)(g)]
        schedule-1: [para 18]
        laws: [Public Libraries and Museums Act 1964 s.7]
        purposes: [lending]
        name: { cy: Tasg, en: Task }
    recipients:
      - id: printer
        from: 15
        name: { cy: argraffydd, en: a printer }
        role: processor
        purposes: [lending]
        agreements: [contract]
      - { id: nobody, from: 15, name: { cy: neb, en: nobody }, shared: false }
    transfers:
      - id: cloud
        from: 16
        name: { cy: cwmwl, en: cloud }
        to: [EU]
        recipients: [printer]
        safeguards: { cy: rheoliadau digonolrwydd, en: adequacy regulations }
    retention:
      - id: loans
        from: 17
        name: { cy: benthyciadau, en: loans }
        keep: 2 years after loan ended
        schedule: Vale schedule

    """

  private static let silent = """
    service: silent
    name: { cy: Distaw, en: Silent }
    summary: { cy: Dim., en: Nothing. }
    not-stated: [purposes, items]

    """
}
