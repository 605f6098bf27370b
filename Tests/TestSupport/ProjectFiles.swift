import Foundation
import Office
import Proof
import Register

/// Files of the project that tests read where they are.
public enum ProjectFiles {
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: root + path)))
  }

  /// The rows of an expected table, by the names of its columns.
  public static func expected(_ name: String) throws -> [[String: String]] {
    let rows = CSV.rows(String(decoding: try bytes("Tests/Expected/\(name).csv"), as: UTF8.self))
    guard let header = rows.first else { return [] }
    return rows.dropFirst().filter { $0 != [""] }.map {
      Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  public static func register(_ body: String = "wecare-wales") throws -> Register {
    try RegisterFolder.read(root + "Examples/registers/" + body)
  }

  public static func service() throws -> Service {
    guard let service = try register().service(Office.enquiryService) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return service
  }

  public static func promises() throws -> [PublishedPromise] {
    try PublishedPromise.list(fromCSV: try bytes("Examples/promises/wecare-wales-enquiries.csv"))
  }
}
