import Casebook
import Register
import RegisterLanguage

/// An invented visitor, and the register under which they are kept.
enum SyntheticVisitor {
  private static let given = ["Efa", "Siân", "Owain", "Zahra", "Łukasz", "Nguyễn", "Tesni", "Kofi"]
  private static let family = ["Morgan", "Okonkwo", "Żółć", "Rees", "Hạnh", "Ŵyn", "Mensah"]

  static func content(_ number: Int) -> RecordContent {
    let first = given[number % given.count]
    return RecordContent(
      fields: [
        "name": "\(first) \(family[number % family.count]) \(number)",
        "email": "ymwelydd.\(number)@enghraifft.cymru",
        "telephone": "029 2018 \(1000 + number % 9000)", "employer": "Cyngor y Fro",
        "note": "Daeth i gyfarfod am brosiect \(number); mae angen lle parcio.",
      ], facts: ["site": number % 2 == 0 ? "cardiff" : "st-asaph"])
  }

  static var register: Register {
    let organisation = """
      organisation: cyngor-y-fro
      name: { cy: Cyngor y Fro, en: Vale Council }
      brand: { cy: Cyngor y Fro, en: Vale Council }
      example: true
      division: england-and-wales
      enquiries-email: gwybodaeth@vale.example
      postal-address: { cy: Neuadd y Sir, en: County Hall }
      notice: { document: { cy: Hysbysiad, en: Notice }, version: "1", updated: 2026-09-01 }
      """
    let service = """
      service: visitors
      name: { cy: Ymwelwyr, en: Visitors }
      summary: { cy: Ymwelwyr., en: Visitors. }
      facts: { site: [cardiff, st-asaph] }
      items:
        - id: visitors
          from: 1
          name: { cy: ymwelwyr, en: visitors }
          fields: [name, email, telephone, employer, note]
          at-rest: encrypted
          look-up: [name, email, telephone]
      store:
        - { field: name, type: text }
        - { field: email, type: e-mail }
        - { field: telephone, type: telephone }
        - { field: employer, type: text }
        - { field: note, type: free-text }
      """
    let (register, findings) = RegisterReader.read([
      RegisterFile(name: "organisation.yaml", bytes: Array(organisation.utf8)),
      RegisterFile(name: "services/visitors.yaml", bytes: Array(service.utf8)),
    ])
    guard let register else { fatalError("\(findings.map(\.message))") }
    return register
  }
}
