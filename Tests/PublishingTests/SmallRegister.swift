import Register
import RegisterLanguage
import Testing

/// A small register that a test writes.
enum SmallRegister {
  /// - Parameters:
  ///   - organisation: what follows the head of `organisation.yaml`.
  ///   - service: what follows the head of the one service.
  static func read(
    organisation: String = "", name: String = "{ cy: Llyfrgell, en: Library }",
    service: String = ""
  ) throws -> Register {
    let body = """
      organisation: cyngor-y-fro
      name: { cy: Cyngor y Fro, en: Vale Council }
      brand: { cy: Cyngor y Fro, en: Vale Council }
      example: true
      division: england-and-wales
      enquiries-email: gwybodaeth@vale.example
      postal-address: { cy: Neuadd y Sir, en: County Hall }
      notice: { document: { cy: Hysbysiad, en: Notice }, version: "1", updated: 2026-09-01 }

      """
    let head = """
      service: library
      name: \(name)
      summary: { cy: Benthyg llyfrau., en: Lending books. }

      """
    let (register, findings) = RegisterReader.read([
      RegisterFile(name: "organisation.yaml", bytes: Array((body + organisation).utf8)),
      RegisterFile(name: "services/library.yaml", bytes: Array((head + service).utf8)),
    ])
    return try #require(register, "\(findings)")
  }

  static let bodies = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]
}
