import Crypto
import Foundation
import Register
import Relations
import Spreadsheets
import Systems

/// The files that the owner of a system delivered, as a database that is there while somebody looks.
///
/// One file a table, named like it: `client` is `client.csv`, with the names of its columns in the
/// first row. An empty cell holds nothing; everything else is text. The copy lies in a folder of its
/// own that nobody else may read, and is removed when the look is over.
public struct DeliveredFiles: Sendable {
  /// SHA-256 of the files, in hexadecimal: tells one delivery from the next.
  public let digest: String
  private let tables: [Table]

  private struct Table: Sendable {
    let name: String
    let columns: [String]
    let rows: [[Value]]
  }

  /// Rows of one file. What is larger is no file for people.
  public static let rowsMax = 1_000_000

  /// - Throws: `DeliveryError` where a file or a column that the map names is missing, or a file is
  ///   not whole: what is only half there would look disposed of.
  public init(_ map: SystemMap, in folder: URL) throws(DeliveryError) {
    var hash = SHA256()
    var tables: [Table] = []
    for table in map.tables {
      guard !table.name.contains(where: { "/.\\".contains($0) }) else {
        throw .unusableName(table.name)
      }
      let path = folder.appending(path: "\(table.name).csv").path(percentEncoded: false)
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .fileMissing(table.name)
      }
      hash.update(data: Data("\(table.name) \(data.count)\n".utf8))
      hash.update(data: data)
      tables.append(try Self.table(table, Array(data)))
    }
    self.tables = tables
    digest = hash.finalize().map { byte in
      String(Int(byte) + 0x100, radix: 16).dropFirst()
    }.joined()
  }

  private static func table(
    _ table: MappedTable, _ bytes: [UInt8]
  ) throws(DeliveryError) -> Table {
    var limits = ReadLimits.standard
    limits.fileBytesMax = 500_000_000
    limits.rowsMax = rowsMax + 1
    limits.cellsMax = 50_000_000
    let sheet: Sheet
    do { sheet = try DelimitedText.read(bytes, name: table.name, limits: limits) } catch {
      throw .unreadable(table.name)
    }
    for case .unclosedQuote(let row) in sheet.remarks { throw .broken(table.name, row: row) }
    let columns = (sheet.rows.first ?? []).map(text)
    for column in table.knownColumns.sorted() where !columns.contains(column) {
      throw .columnMissing(table.name, column)
    }
    guard Set(columns).count == columns.count, !columns.contains("") else {
      throw .unclearHeader(table.name)
    }
    var rows: [[Value]] = []
    for (place, row) in sheet.rows.enumerated().dropFirst() {
      guard row.count <= columns.count else { throw .broken(table.name, row: place + 1) }
      let values = row.map(text).map { $0.isEmpty ? Value.null : .text($0) }
      // An empty line holds nothing, and is no row.
      guard values.contains(where: { $0 != .null }) else { continue }
      rows.append(values + Array(repeating: .null, count: columns.count - values.count))
    }
    return Table(name: table.name, columns: columns, rows: rows)
  }

  /// As it stands in the file: what a key has at its ends is part of it.
  private static func text(_ cell: Sheet.Cell) -> String {
    if case .text(let text) = cell.value { text } else { "" }
  }

  /// Hands over the files as a database, which is removed afterwards.
  ///
  /// - Throws: `DeliveryError.cannotCopy`, `DatabaseError`, and what the work throws.
  public func with<T: Sendable>(
    _ work: (any SQLDatabase) async throws -> T
  ) async throws -> T {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "addewid-delivery-\(UUID().uuidString)").path(percentEncoded: false)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch { throw DeliveryError.cannotCopy }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = try await openDatabase(.sqlite(path: "\(folder)/delivery.sqlite"))
    do {
      let tables = tables
      try await database.write { session in
        for table in tables { try Self.fill(table, session) }
      }
      let result = try await work(database)
      await database.close()
      return result
    } catch {
      await database.close()
      throw error
    }
  }

  private static func fill(_ table: Table, _ session: any SQLSession) throws {
    var columns: [String] = []
    for column in table.columns { columns.append(try SQLIdentifier.quote(column) + " TEXT") }
    try session.execute(
      "CREATE TABLE \(try SQLIdentifier.quote(table.name)) (\(columns.joined(separator: ", ")))")
    try session.insert(into: table.name, columns: table.columns, table.rows)
  }
}

/// Why delivered files are not looked at.
public enum DeliveryError: Error, Sendable, Hashable {
  case fileMissing(String)
  case unreadable(String)
  case columnMissing(String, String)
  /// Two columns of a file have one name, or one has none.
  case unclearHeader(String)
  /// A row has more cells than there are columns, or a quotation mark has no partner. Rows are
  /// counted from 1.
  case broken(String, row: Int)
  /// The table's name is none that a file can have.
  case unusableName(String)
  case cannotCopy
}
