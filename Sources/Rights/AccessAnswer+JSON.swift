import Foundation
import Register
import StatutoryTime
import Wording

extension AccessAnswer {
  /// The answer as a file that a program can read.
  ///
  /// - Law: UK GDPR Art 15(3): a commonly used electronic form
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(Document(self)))
  }

  private struct Document: Encodable {
    let reference: String
    let madeOn: String
    let controller: BilingualText
    let register: String
    let records: [RecordDocument]
    let purposes: [BilingualText]
    let recipients: [BilingualText]
    let retention: [BilingualText]
    let notStated: [String]

    init(_ answer: AccessAnswer) {
      reference = answer.reference
      madeOn = answer.madeOn.description
      controller = answer.controller
      register = answer.register
      records = answer.records.map(RecordDocument.init)
      purposes = answer.purposes
      recipients = answer.recipients
      retention = answer.retention
      notStated = answer.notStated.map(\.rawValue)
    }
  }

  private struct RecordDocument: Encodable {
    let reference: String
    let kind: String
    let receivedOn: String
    let closedOn: String?
    let disclosureStatus: String?
    let keptUntil: String?
    let items: [String: [String]]

    init(_ record: Record) {
      reference = record.reference
      kind = record.kind.rawValue
      receivedOn = record.receivedOn.description
      closedOn = record.closedOn?.description
      disclosureStatus = record.status?.rawValue
      keptUntil = record.keptUntil?.description
      items = Dictionary(
        record.items.map { ($0.id, $0.values) }, uniquingKeysWith: { $0 + $1 })
    }
  }
}
