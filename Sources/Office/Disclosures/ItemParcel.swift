import Foundation
import Relations

/// What is handed over: the permitted items, with what they are, and nothing else. That something was
/// kept back is not said: it would tell of the refuge, or of the adoption.
struct ItemParcel {
  let disclosure: String
  let body: String
  let service: String
  let recipient: String
  let purpose: String
  let day: String
  let register: String
  /// The earlier one that it puts right.
  var corrects: String?
  let records: [ItemValues]
  /// The items that were permitted, in the order asked.
  let items: [String]

  /// The form of the bytes.
  enum Form: String, CaseIterable {
    case json
    case csv
  }

  func bytes(_ form: Form, isBulk: Bool) throws -> [UInt8] {
    switch form {
    case .json: try json(isBulk)
    case .csv: Array((isBulk ? table : list).utf8)
    }
  }

  private func json(_ isBulk: Bool) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let records = records.map { record in
      Dictionary(
        record.values.map { ($0.key, $0.value.map(ParcelValue.init)) },
        uniquingKeysWith: { first, _ in first })
    }
    let whole = Whole(
      disclosure: disclosure, body: body, service: service, recipient: recipient,
      purpose: purpose, day: day, register: register, corrects: corrects,
      items: isBulk ? nil : records.first ?? [:],
      records: isBulk ? records : nil)
    return Array(try encoder.encode(whole) + Data("\n".utf8))
  }

  /// One row a value.
  private var list: String {
    let rows = records.flatMap { record in
      items.flatMap { item in (record.values[item] ?? []).map { [item, Self.text($0)] } }
    }
    return Self.csv([["item", "value"]] + rows)
  }

  /// One row a record, one column an item.
  private var table: String {
    Self.csv(
      [items]
        + records.map { record in
          items.map { (record.values[$0] ?? []).map(Self.text).joined(separator: "; ") }
        })
  }

  /// As spreadsheets take it: a text that one would read as a formula begins with an apostrophe.
  private static func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { cell in
        let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
        let cell = isFormula ? "'" + cell : cell
        let needsQuotes = cell.contains { ",\"\n\r".contains($0) }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .integer(let number): String(number)
    case .text(let text): text
    case .bytes(let bytes): Data(bytes).base64EncodedString()
    }
  }

  private struct Whole: Encodable {
    let disclosure, body, service, recipient, purpose, day, register: String
    let corrects: String?
    let items: [String: [ParcelValue]]?
    let records: [[String: [ParcelValue]]]?
  }

  private struct ParcelValue: Encodable {
    let value: Value

    init(_ value: Value) { self.value = value }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if case .integer(let number) = value {
        try container.encode(number)
      } else {
        try container.encode(ItemParcel.text(value))
      }
    }
  }
}
